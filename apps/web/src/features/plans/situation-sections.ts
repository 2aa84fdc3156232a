import type { PlanSection } from '@regiovast/domain/plans/plan-sections';

/** The sections that the situation fills, in the order in which they are shown. */
export const SITUATION_SECTIONS = [
  'IST_DEMAND',
  'IST_SUPPLY',
  'PRIORITY',
  'RISK_PRACTICES',
  'HOUSING',
] as const satisfies readonly PlanSection[];
export type SituationSection = (typeof SITUATION_SECTIONS)[number];

/** Rows under the section each belongs to; a section without rows is left out. */
export const bySection = <Row>(
  rows: readonly Row[],
  sectionOf: (row: Row) => PlanSection | undefined,
): { readonly section: SituationSection; readonly rows: readonly Row[] }[] =>
  SITUATION_SECTIONS.flatMap((section) => {
    const found = rows.filter((row) => sectionOf(row) === section);
    return found.length > 0 ? [{ section, rows: found }] : [];
  });
