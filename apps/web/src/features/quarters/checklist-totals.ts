import type { ChecklistView } from '@regiovast/domain/quarters/quarter.views';

type Region = ChecklistView['regions'][number];
export type CheckCode = Region['checks'][number]['code'];

/** Null: suppressed (C-4). */
export const countOf = (region: Region, code: CheckCode): number | null => {
  const check = region.checks.find((candidate) => candidate.code === code);
  return check ? check.count : 0;
};

/** The checks that occur, in the order of the server. */
export const checkCodesOf = (regions: readonly Region[]): CheckCode[] => [
  ...new Set(regions.flatMap(({ checks }) => checks.map(({ code }) => code))),
];

/** All regions together: practices, every check, and every open point; what is suppressed is in no sum. */
export function checklistTotals(regions: readonly Region[]) {
  const sum = (numberOf: (region: Region) => number): number =>
    regions.reduce((total, region) => total + numberOf(region), 0);
  const checks = checkCodesOf(regions).map((code) => ({
    code,
    count: sum((region) => countOf(region, code) ?? 0),
  }));
  return {
    practices: sum(({ practices }) => practices),
    checks,
    open: checks.reduce((total, { count }) => total + count, 0),
    hasSuppressed: regions.some((region) => region.checks.some(({ count }) => count === null)),
  };
}
