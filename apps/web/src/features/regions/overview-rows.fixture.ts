import type { Figure, OverviewRow } from '@regiovast/domain/regions/region.views';

export const figure = (value: number | null, suppressed = false): Figure => ({
  value,
  suppressed,
  quality: value === null && !suppressed ? 'UNKNOWN' : 'MEASURED',
});

/** A row outside the reader's area, about which nothing is known but its inhabitants. */
export const makeRow = (overrides: Partial<OverviewRow> = {}): OverviewRow => ({
  code: 'ZK09',
  name: 'Groningen',
  preferentInsurer: null,
  basis: 'none',
  inhabitants: figure(600_000),
  practicesAtRisk: figure(null),
  patientsAtRisk: figure(null),
  stopShareFull: figure(null),
  stopSharePartial: figure(null),
  gpsPer10k: figure(null),
  casesResolved: figure(null),
  practices: null,
  phases: null,
  overdueActions: null,
  ...overrides,
});
