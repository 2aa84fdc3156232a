import type { IndicatorView } from '@regiovast/domain/indicators/indicator.views';
import type { Sort } from '../../components/table/data-table.tsx';

type Row = IndicatorView['regions'][number];

/** Regions by name or by value; what is unknown comes last, whichever way one sorts. */
export function sortRegions(rows: readonly Row[], { id, descending }: Sort): Row[] {
  const direction = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    if (id === 'name') return direction * one.name.localeCompare(other.name, 'nl');
    if (one.figure === null || other.figure === null) {
      return Number(one.figure === null) - Number(other.figure === null);
    }
    return direction * (one.figure.value - other.figure.value);
  });
}
