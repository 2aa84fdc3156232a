import type { RegionColumn } from '@regiovast/domain/regions/region-columns';
import type { OverviewView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { NationCellText } from './region-cell.tsx';
import { isNumeric } from './region-columns.tsx';

/** The foot of the region table: the published national figures and the inhabitants of all regions together. */
export function NationRow({ data, columns }: { data: OverviewView; columns: readonly RegionColumn[] }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{t('regions.table.nation')}</th>
      {columns.map((column) => (
        <td key={column} className={isNumeric(column) ? 'numeric' : undefined}>
          <NationCellText data={data} column={column} />
        </td>
      ))}
    </tr>
  );
}
