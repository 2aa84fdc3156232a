import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { figureKey } from './checked-snapshot.ts';

const PERCENTAGE = /^(%|percent|procent|share|aandeel)/i;
const PER_TEN_THOUSAND = /10[.,\s]?000|10k/i;

function decimalsOf(unit: string, figures: readonly number[]): number {
  if (PERCENTAGE.test(unit)) return 1;
  if (PER_TEN_THOUSAND.test(unit)) return 2;
  // A median of days may end in a half: then the whole column shows one decimal.
  return figures.every(Number.isInteger) ? 0 : 1;
}

/** How many decimals each definition shows, by `figureKey` without area; the value in the cell stays exact. */
export function decimalsByDefinition({ definitions, values }: QuarterSnapshot): ReadonlyMap<string, number> {
  return new Map(
    definitions.map(({ code, version, unit }) => {
      const figures = values
        .filter((value) => value.indicatorCode === code && value.definitionVersion === version)
        .flatMap(({ value }) => (value === null ? [] : [value]));
      return [figureKey(code, version, ''), decimalsOf(unit, figures)];
    }),
  );
}
