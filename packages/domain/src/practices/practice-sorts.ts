/** What the list of practices is sorted by; a word list without schemas, so that a screen can load it. */
export const PRACTICE_SORTS = [
  'name',
  'agbCode',
  'municipality',
  'form',
  'enrolledPatients',
  'gpFte',
  'owners60Plus',
  'stop',
  'places',
  'lease',
  'date',
  'case',
] as const;
export type PracticeSort = (typeof PRACTICE_SORTS)[number];

/** R-4 · which practices are listed: those open on the day, those closed by then, or both. */
export const PRACTICE_STATES = ['open', 'closed', 'all'] as const;
export type PracticeState = (typeof PRACTICE_STATES)[number];
