/**
 * R-6 · the indicators of the workforce, in the order in which the box shows them: fixed population, owners and their
 * ages, training places, MTVP, out-of-hours and POH-GGZ uptake. One without a figure is shown as unknown.
 */
export const WORKFORCE_CODES = [
  'FIXED_POPULATION_SHARE',
  'OWNERS_NIVEL',
  'OWNERS_SPH',
  'OWNERS_60_PLUS_SHARE',
  'TRAINING_PLACES_NEEDED',
  'TRAINING_PLACES_FILLED',
  'MTVP_UPTAKE',
  'ANW_UPTAKE',
  'POH_GGZ_UPTAKE',
] as const;
