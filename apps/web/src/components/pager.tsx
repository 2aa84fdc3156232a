import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';

/** Which part of a list is shown, and the way to the next. */
export function Pager(props: {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}) {
  const { page, pageSize, total, onPage } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  const words = { from: format.integer(from), to: format.integer(to), total: format.integer(total) };
  return (
    <div className="row pager">
      <span className="meta" role="status">
        {t('frame.pageOf', words)}
      </span>
      <span className="row push">
        <Button size="xs" variant="default" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          {t('frame.previous')}
        </Button>
        <Button size="xs" variant="default" disabled={to >= total} onClick={() => onPage(page + 1)}>
          {t('frame.next')}
        </Button>
      </span>
    </div>
  );
}
