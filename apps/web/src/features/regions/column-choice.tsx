import { DEFAULT_COLUMNS, REGION_COLUMNS, type RegionColumn } from '@regiovast/domain/regions/region-columns';
import { useTranslation } from 'react-i18next';
import { ColumnChoice } from '../../components/table/column-choice.tsx';

type Props = {
  readonly columns: readonly RegionColumn[];
  readonly onColumns: (columns: readonly RegionColumn[]) => void;
};

/** Which columns the region table has. */
export default function RegionColumnChoice({ columns, onColumns }: Props) {
  const { t } = useTranslation();
  return (
    <ColumnChoice
      all={REGION_COLUMNS}
      columns={columns}
      usual={DEFAULT_COLUMNS}
      legend={t('regions.tools.columns')}
      usualLabel={t('regionTools.usualColumns')}
      labelOf={(column) => t(`regions.column.${column}`)}
      onColumns={onColumns}
    />
  );
}
