import type { FiledYear } from '@regiovast/domain/imports/arrangement-import.views';

export type YearStanding = 'fits' | 'exceeded' | 'noCeiling';

/** A-4 · how a year stands once the contracts of a file are in it. */
export function yearStanding({ addsCents, freeAfterCents }: FiledYear): YearStanding {
  if (freeAfterCents === null) return 'noCeiling';
  return addsCents > 0 && freeAfterCents < 0 ? 'exceeded' : 'fits';
}

/** The years that stand so, in order, as a person lists them. */
export const yearsStanding = (years: readonly FiledYear[], standing: YearStanding): string[] =>
  years.filter((year) => yearStanding(year) === standing).map(({ year }) => String(year));
