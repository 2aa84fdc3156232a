import { lastDayOf } from '../kernel/quarter.ts';
import { scoreOf } from '../outlook/pressure-score.ts';
import { readingsOf } from '../outlook/score-readings.ts';
import type { ScoreWeights, WeightsVersion } from '../outlook/score-weights.ts';
import type { AreaCounts } from './area-counts.ts';
import { addCounts } from './area-counts.ts';
import { suppressCounts } from './disclosure-control.ts';
import { INDICATOR_CODES, INDICATOR_FORMULAS, type IndicatorCode } from './indicators.ts';
import { type IndicatorDefinition, NATION, type QuarterSnapshot, type QuarterValue } from './snapshot.ts';

/** C-4: the smallest count of practices or persons that is shown. */
export const MINIMUM_COUNT = 5;

export type SnapshotInput = {
  readonly quarter: string;
  readonly revision: number;
  readonly closedAt: string;
  readonly regionType: string;
  readonly isDemo: boolean;
  readonly definitions: readonly IndicatorDefinition[];
  /** The weights of the pressure score on the last day. */
  readonly score: Pick<WeightsVersion, 'version' | 'weights'>;
  readonly regions: readonly { readonly code: string; readonly name: string; readonly counts: AreaCounts }[];
};

/**
 * Q-2, C-4 · Freezes a quarter: every indicator for every region and the nation, small counts suppressed with
 * what it takes that no suppressed value follows from the total. What is suppressed is not in the result.
 * The order is fixed (definitions as given, regions by code, the nation last), so equal input gives equal bytes.
 */
export function buildSnapshot(input: SnapshotInput): QuarterSnapshot {
  const referenceDate = lastDayOf(input.quarter);
  const regions = [...input.regions].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const nation = addCounts(regions.map((region) => region.counts));
  const areas = [...regions, { code: NATION, counts: nation }];
  const hasScore = input.definitions.some(({ code }) => code === SCORE);
  return {
    schemaVersion: hasScore ? 2 : 1,
    quarter: input.quarter,
    revision: input.revision,
    closedAt: input.closedAt,
    referenceDate,
    regionType: input.regionType,
    minimumCount: MINIMUM_COUNT,
    isDemo: input.isDemo,
    regions: regions.map(({ code, name }) => ({ code, name })),
    definitions: [...input.definitions],
    values: input.definitions.flatMap((definition) => {
      return valuesOf(definition, areas, input.score.weights).map(
        ({ code, value, quality, suppressed }): QuarterValue => ({
          indicatorCode: definition.code,
          definitionVersion: definition.version,
          regionType: code === NATION ? 'nation' : input.regionType,
          regionCode: code,
          referenceDate,
          value: suppressed ? null : value,
          unit: definition.unit,
          source: definition.source,
          quality,
          suppressed,
        }),
      );
    }),
    ...(hasScore && {
      pressureScore: {
        weightsVersion: input.score.version,
        confidence: areas.map(({ code, counts }) => ({
          regionCode: code,
          confidence: scoreOf(readingsOf(counts, input.score.weights), input.score.weights).confidence,
        })),
      },
    }),
  };
}

const SCORE: IndicatorCode = 'PRESSURE_SCORE';

/** Whether a code of a definition is one that this version of the program can work out. */
const isIndicatorCode = (code: string): code is IndicatorCode =>
  (INDICATOR_CODES as readonly string[]).includes(code);

function valuesOf(
  definition: IndicatorDefinition,
  areas: readonly { readonly code: string; readonly counts: AreaCounts }[],
  weights: ScoreWeights,
) {
  if (!isIndicatorCode(definition.code)) throw new Error(`no formula for indicator ${definition.code}`);
  const formula = INDICATOR_FORMULAS[definition.code];
  const values = areas.map(({ code, counts }) => ({ code, ...formula(counts, weights) }));
  const cells = values
    .filter(({ code }) => code !== NATION)
    .map(({ code, discloses }) => ({ key: code, count: discloses }));
  const known = cells.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const { suppressed, totalSuppressed } = suppressCounts(cells, known, MINIMUM_COUNT);
  return values.map((value) => ({
    ...value,
    suppressed: value.code === NATION ? totalSuppressed : suppressed.has(value.code),
  }));
}
