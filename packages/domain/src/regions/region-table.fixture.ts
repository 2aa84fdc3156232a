import { readRegionTable, type RegionTableState } from './region-table-query.ts';
import type { Figure, NationalFigure, OverviewRow, OverviewView } from './region.views.ts';

export const figure = (value: number | null, suppressed = false): Figure => ({
  value,
  suppressed,
  quality: value === null && !suppressed ? 'UNKNOWN' : 'MEASURED',
});

export const score = (
  value: number | null,
  overrides: Partial<OverviewRow['score']> = {},
): OverviewRow['score'] => ({ value, confidence: null, change: null, band: null, ...overrides });

/** A row outside the reader's area, about which nothing is known but its inhabitants. */
export const makeRow = (overrides: Partial<OverviewRow> = {}): OverviewRow => ({
  code: 'ZK09',
  name: 'Groningen',
  preferentInsurer: null,
  basis: 'none',
  score: score(null),
  inhabitants: figure(600_000),
  practicesAtRisk: figure(null),
  patientsAtRisk: figure(null),
  stopShareFull: figure(null),
  stopSharePartial: figure(null),
  gpsPer10k: figure(null),
  inhabitantsPerGpFte: figure(null),
  casesResolved: figure(null),
  housingCases: figure(null),
  practices: null,
  enrolledPatients: null,
  phases: null,
  overdueActions: null,
  planStatus: null,
  arrangements: null,
  ...overrides,
});

export const makeNational = (overrides: Partial<NationalFigure> = {}): NationalFigure => ({
  ...figure(null),
  indicatorCode: 'PRESSURE_SCORE',
  unit: 'punten',
  referenceDate: '2026-09-30',
  source: 'Regiovast',
  trend: [],
  ...overrides,
});

export const makeView = (
  rows: readonly OverviewRow[],
  overrides: Partial<OverviewView> = {},
): OverviewView => ({
  regionType: 'careOffice',
  referenceDate: '2026-11-19',
  asOf: null,
  weightsVersion: 1,
  populationReferenceDate: '2025-01-01',
  populationOldestDate: '2025-01-01',
  populationSource: 'CBS',
  publishedQuarter: '2026Q3',
  publishedReferenceDate: '2026-09-30',
  minimumCount: 5,
  national: [],
  rows: [...rows],
  ...overrides,
});

/** The state of an address without anything in it, and what is different. */
export const makeState = (overrides: Partial<RegionTableState> = {}): RegionTableState => ({
  ...readRegionTable({}),
  ...overrides,
});
