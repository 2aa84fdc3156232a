import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

type Props = {
  readonly asOf: string;
  readonly onToday: () => void;
  /** What on the page is of today all the same. */
  readonly except?: string | undefined;
};

/** F-4 · says that the page is not of today, and the way back. */
export function AsOfBand({ asOf, onToday, except }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="note tone-watch as-of-band" role="status">
      <Icon name="clock" />
      <span>
        <strong>{t('regions.asOf.band', { date: format.date(asOf) })}</strong> {t('regions.asOf.rights')}{' '}
        {except}
      </span>
      <Button size="xs" variant="default" onClick={onToday}>
        {t('regions.asOf.today')}
      </Button>
    </div>
  );
}
