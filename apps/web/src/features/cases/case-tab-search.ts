import { oneOf } from '../../lib/search-params.ts';

/** The parts of a case, in the order of their tabs. */
export const CASE_TABS = ['overview', 'dossier', 'gesprek', 'noodplan', 'geschiedenis'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** Reads the address of a case; an unknown part is its overview. */
export function readCaseTab(raw: Record<string, unknown>): { tab?: CaseTab } {
  const tab = oneOf(CASE_TABS, raw['tab']);
  return tab ? { tab } : {};
}
