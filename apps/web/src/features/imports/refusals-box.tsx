import { Button } from '@mantine/core';
import type { ImportReport, Refusal } from '@regiovast/domain/imports/import.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Pager } from '../../components/pager.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { pageOfRefusals, REFUSALS_PER_PAGE } from './refusal-page.ts';
import { useReason } from './use-reason.ts';

type Props = {
  readonly id: string;
  readonly report: ImportReport;
  readonly page: number;
  readonly onPage: (page: number) => void;
};

/** Everything that was refused: which row and column, what stood there, and why. */
export function RefusalsBox({ id, report, page: asked, onPage }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { refusals } = report;
  const { page, rows } = pageOfRefusals(refusals, asked);
  const count = (key: 'refusalCount' | 'rowCount', number: number) =>
    t(`imports.${key}`, { count: number, formatted: format.integer(number) });
  return (
    <section className="box">
      <div className="box-head">
        <h2>{t('imports.refusalsTitle')}</h2>
        {refusals.length > 0 && (
          <>
            <span className="second">
              {t('imports.refusalsAside', {
                refusals: count('refusalCount', refusals.length),
                rows: count('rowCount', report.refused),
              })}
            </span>
            <Button
              component="a"
              // The server words the file and records who took it (C-7).
              href={`/files/imports/${id}/refusals.csv?taal=${i18n.language === 'en' ? 'en' : 'nl'}`}
              download
              className="push"
              size="xs"
              variant="default"
              leftSection={<Icon name="download" />}
            >
              {t('imports.downloadRefusals')}
            </Button>
          </>
        )}
      </div>
      {refusals.length === 0 ? (
        <p className="import-foot second">{t('imports.noRefusals')}</p>
      ) : (
        <DataTable
          caption={t('imports.refusalsTitle')}
          rows={rows}
          rowId={(row) => row.key}
          columns={[
            {
              id: 'row',
              header: t('imports.row'),
              isNumeric: true,
              isRowHeader: true,
              cell: (row) => format.integer(row.row),
            },
            { id: 'column', header: t('imports.column'), cell: (row) => <code>{row.column}</code> },
            { id: 'value', header: t('imports.value'), cell: (row) => <Value text={row.value} /> },
            { id: 'reason', header: t('imports.reason'), cell: (row) => <Reason refusal={row} /> },
          ]}
        />
      )}
      {refusals.length > REFUSALS_PER_PAGE && (
        <Pager page={page} pageSize={REFUSALS_PER_PAGE} total={refusals.length} onPage={onPage} />
      )}
    </section>
  );
}

function Reason({ refusal }: { refusal: Refusal }) {
  const { short, long } = useReason()(refusal);
  return (
    <span className="refusal-reason">
      {short}
      {long && <span className="second">{long}</span>}
    </span>
  );
}

function Value({ text }: { text: string }) {
  const { t } = useTranslation();
  return text.trim() === '' ? (
    <span className="second">{t('imports.emptyValue')}</span>
  ) : (
    <code className="cell-value">{text}</code>
  );
}
