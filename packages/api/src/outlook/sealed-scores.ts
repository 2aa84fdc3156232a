import { NATION, type QuarterSnapshot, type QuarterValue } from '@regiovast/domain/quarters/snapshot';

const SCORE = 'PRESSURE_SCORE';

/** The pressure score of an area in a sealed quarter, with the weights it was worked out by. */
export type SealedScore = {
  readonly quarter: string;
  readonly referenceDate: string;
  readonly value: number | null;
  readonly confidence: number | null;
  readonly weightsVersion: number;
};

/** The sealed score of an area; null when the quarter was sealed before there was a score. */
export function sealedScore(snapshot: QuarterSnapshot, regionCode: string): SealedScore | null {
  const { pressureScore, quarter, referenceDate } = snapshot;
  if (!pressureScore) return null;
  const isOfArea = (row: { regionCode: string }): boolean => row.regionCode === regionCode;
  const value = snapshot.values.find((row) => row.indicatorCode === SCORE && isOfArea(row));
  if (!value) return null;
  return {
    quarter,
    referenceDate,
    value: value.value,
    confidence: pressureScore.confidence.find(isOfArea)?.confidence ?? null,
    weightsVersion: pressureScore.weightsVersion,
  };
}

export const nationalScore = (snapshot: QuarterSnapshot): SealedScore | null => sealedScore(snapshot, NATION);

/**
 * R-2 · the value of an indicator for a trend: scores by other weights than those of the last quarter are not
 * comparable with it and are left out.
 */
export function comparableValue(
  value: QuarterValue | undefined,
  snapshot: QuarterSnapshot,
  last: QuarterSnapshot | undefined,
): number | null {
  if (!value) return null;
  const isOtherScore =
    value.indicatorCode === SCORE &&
    snapshot.pressureScore?.weightsVersion !== last?.pressureScore?.weightsVersion;
  return isOtherScore ? null : value.value;
}
