/** Columns of the table of cases, in the order in which they are shown. */
export const CASE_COLUMNS = [
  'number',
  'practice',
  'phase',
  'phaseSince',
  'term',
  'nextAction',
  'overdue',
  'cause',
  'enrolledPatients',
  'affectedPatients',
  'expectedEndOn',
  'sharing',
  'lead',
  'owner',
  'chain',
  'accepted',
  'municipality',
  'region',
  'openedOn',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

/** What is shown until the reader chooses; the practice brings its number along. */
export const DEFAULT_CASE_COLUMNS: readonly CaseColumn[] = [
  'practice',
  'phase',
  'term',
  'nextAction',
  'cause',
  'enrolledPatients',
  'expectedEndOn',
  'sharing',
  'owner',
  'municipality',
  'region',
];

/** What the list can be sorted by. */
export const CASE_SORTS = [
  'openedOn',
  'number',
  'practice',
  'municipality',
  'region',
  'phase',
  'phaseSince',
  'termOn',
  'nextDueOn',
  'overdueActions',
  'enrolledPatients',
  'affectedPatients',
  'expectedEndOn',
  'owner',
] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** By what a column sorts; the others do not. */
export const SORT_OF_COLUMN: Readonly<Partial<Record<CaseColumn, CaseSort>>> = {
  number: 'number',
  practice: 'practice',
  municipality: 'municipality',
  region: 'region',
  phase: 'phase',
  phaseSince: 'phaseSince',
  term: 'termOn',
  nextAction: 'nextDueOn',
  overdue: 'overdueActions',
  enrolledPatients: 'enrolledPatients',
  affectedPatients: 'affectedPatients',
  expectedEndOn: 'expectedEndOn',
  owner: 'owner',
  openedOn: 'openedOn',
};

/** The ways to look at the same cases. */
export const CASE_LOOKS = ['tabel', 'bord', 'kalender', 'kaart'] as const;
export type CaseLook = (typeof CASE_LOOKS)[number];
