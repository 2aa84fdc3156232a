import { Button, Checkbox } from '@mantine/core';
import {
  DEFAULT_COLUMNS,
  isNotKept,
  REGION_COLUMNS,
  type RegionColumn,
} from '@regiovast/domain/regions/region-columns';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly columns: readonly RegionColumn[];
  readonly onColumns: (columns: readonly RegionColumn[]) => void;
};

/** Which columns the region table has; their order is fixed, and at least one stays. */
export default function ColumnChoice({ columns, onColumns }: Props) {
  const { t } = useTranslation();
  const toggle = (column: RegionColumn): void =>
    onColumns(REGION_COLUMNS.filter((known) => columns.includes(known) !== (known === column)));
  return (
    <fieldset className="column-choice">
      <legend className="visually-hidden">{t('regions.tools.columns')}</legend>
      {REGION_COLUMNS.map((column) => (
        <Checkbox
          key={column}
          size="xs"
          label={t(`regions.column.${column}`)}
          description={isNotKept(column) ? t('regions.table.notKept') : undefined}
          checked={columns.includes(column)}
          disabled={columns.length === 1 && columns.includes(column)}
          onChange={() => toggle(column)}
        />
      ))}
      <Button size="xs" variant="default" onClick={() => onColumns(DEFAULT_COLUMNS)}>
        {t('regionTools.usualColumns')}
      </Button>
    </fieldset>
  );
}
