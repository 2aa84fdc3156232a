import type { LiveRegion } from '@regiovast/db/regions/live-counts';
import { bandOf, scoreOf } from '@regiovast/domain/outlook/pressure-score';
import { readingsOf } from '@regiovast/domain/outlook/score-readings';
import type { ScoreSummary } from '@regiovast/domain/outlook/score.views';
import { type WeightsVersion } from '@regiovast/domain/outlook/score-weights';
import type { AreaCounts } from '@regiovast/domain/quarters/area-counts';
import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { type SealedScore, sealedScore } from './sealed-scores.ts';

/** What the scores of all regions are read against. */
export type ScoreContext = {
  /** The weights on the day that is read. */
  readonly weights: WeightsVersion;
  readonly versions: readonly WeightsVersion[];
  /** The sealed quarters of the division up to that day, oldest first. */
  readonly sealed: readonly QuarterSnapshot[];
  /**
   * What an insurer's own regions counted on the last day of the last sealed quarter, of the cases it sees; null
   * for readers who see every case, as the sealed score does.
   */
  readonly ownBefore: ReadonlyMap<string, AreaCounts> | null;
};

const NO_SCORE: ScoreSummary = { value: null, confidence: null, change: null, band: null };

/** The sealed scores of a region, oldest first; quarters without a score are left out. */
export const sealedScoresOf = ({ sealed }: ScoreContext, code: string): SealedScore[] =>
  sealed.map((snapshot) => sealedScore(snapshot, code)).filter((score) => score !== null);

/**
 * The score of a region in the overview: live in the reader's own area, elsewhere of the last sealed quarter. The
 * change is against the last sealed quarter, of a sealed score against the one before. An insurer sees only the cases
 * that were shared with it (D-4), so its change is between what it sees now and what it sees of then: against the
 * sealed score, which counts every case, it would look like a fall.
 */
export function scoreSummary(context: ScoreContext, code: string, live: LiveRegion | null): ScoreSummary {
  const past = sealedScoresOf(context, code);
  if (live) {
    const { weights, version } = context.weights;
    const { value, confidence, band } = scoreOf(readingsOf(live.scoreCounts, weights), weights);
    const last = past.at(-1);
    const before = context.ownBefore?.get(code);
    const earlier =
      last && before ? { ...last, value: scoreOf(readingsOf(before, weights), weights).value } : last;
    return { value, confidence, band, change: changeSince(earlier, value, version) };
  }
  const last = past.at(-1);
  if (!last) return NO_SCORE;
  const by = context.versions.find(({ version }) => version === last.weightsVersion);
  return {
    value: last.value,
    confidence: last.confidence,
    band: last.value === null || !by ? null : bandOf(last.value, by.weights),
    change: changeSince(past.at(-2), last.value, last.weightsVersion),
  };
}

/** Points since an earlier score; null when either is unknown or the weights were others. */
function changeSince(earlier: SealedScore | undefined, value: number | null, version: number): number | null {
  if (!earlier || earlier.value === null || value === null) return null;
  return earlier.weightsVersion === version ? value - earlier.value : null;
}
