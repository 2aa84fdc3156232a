/** What the list of housing cases can be sorted by. */
export const HOUSING_SORTS = [
  'nextOn',
  'number',
  'whose',
  'municipality',
  'region',
  'step',
  'stepSince',
  'enrolledPatients',
  'wantedFloorArea',
  'wantedYear',
  'owner',
] as const;
export type HousingSort = (typeof HOUSING_SORTS)[number];

/** The nearest date first: what comes up is what there is to do. */
export const HOUSING_FIRST_SORT: HousingSort = 'nextOn';

/** Which cases are shown: those that are open, those that are closed, or both. */
export const HOUSING_SHOWN = ['open', 'closed', 'all'] as const;
export type HousingShown = (typeof HOUSING_SHOWN)[number];

/** How the address says what is shown; the usual, open cases, has no word. */
export const HOUSING_SHOWN_WORDS = { gesloten: 'closed', alle: 'all' } as const satisfies Readonly<
  Record<string, HousingShown>
>;
export const HOUSING_SHOWN_IN_ADDRESS = ['gesloten', 'alle'] as const;
export type HousingShownInAddress = (typeof HOUSING_SHOWN_IN_ADDRESS)[number];
