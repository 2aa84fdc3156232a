import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

type Props = {
  readonly asOf: string | undefined;
  readonly onAsOf: (asOf: string | undefined) => void;
};

/** F-4 · says that the page is not of today, what that means, and the way back; nothing when it is of today. */
export function AsOfBand({ asOf, words, onAsOf }: Props & { readonly words: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  if (asOf === undefined || asOf === today) return null;
  return (
    <div className="note tone-watch as-of-note" role="status">
      <Icon name="clock" />
      <span>
        <strong>{t('practiceRecord.asOf.band', { date: format.date(asOf) })}</strong> {words}
      </span>
      <Button size="compact-xs" variant="default" onClick={() => onAsOf(undefined)}>
        {t('practices.toToday')}
      </Button>
    </div>
  );
}
