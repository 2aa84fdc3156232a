import { MINIMUM_COUNT } from './build-snapshot.ts';
import { CHECK_CODES, type ChecklistView } from './quarter.views.ts';
import { NATION } from './snapshot.ts';

type Row = ChecklistView['regions'][number];

/**
 * C-3, C-4 · the checks of the whole country in one row, for who sees nothing of a region before its quarter is closed.
 * A sum from 1 to 4 is null: suppressed.
 */
export function checklistOfNation(regions: readonly Row[]): Row[] {
  if (regions.length === 0) return [];
  const sumOf = (code: (typeof CHECK_CODES)[number]): number =>
    regions.reduce((sum, { checks }) => sum + (checks.find((check) => check.code === code)?.count ?? 0), 0);
  return [
    {
      code: NATION,
      name: 'Nederland',
      practices: regions.reduce((sum, { practices }) => sum + practices, 0),
      checks: CHECK_CODES.map((code) => {
        const count = sumOf(code);
        return { code, count: count > 0 && count < MINIMUM_COUNT ? null : count };
      }),
    },
  ];
}
