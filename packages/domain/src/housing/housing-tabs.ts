/** The tabs of the page of a housing case, as they stand in its address; work, notices and mail lead to one of them. */
export const HOUSING_TABS = [
  'casus',
  'toegangstoets',
  'stappen',
  'tekort',
  'locaties',
  'betrokkenen',
  'gesprek',
  'geschiedenis',
] as const;
export type HousingTab = (typeof HOUSING_TABS)[number];

/** H-6, C-6 · who was sent a link is known to the RHO only. */
export const RHO_ONLY_HOUSING_TABS: readonly HousingTab[] = ['betrokkenen'];
