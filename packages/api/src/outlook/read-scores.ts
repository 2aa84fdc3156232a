import { findWeightsOn } from '@regiovast/db/outlook/score-weights';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { scoreOf } from '@regiovast/domain/outlook/pressure-score';
import { readingsOf } from '@regiovast/domain/outlook/score-readings';
import type { ScoreBand } from '@regiovast/domain/outlook/score-parts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { countRegions } from './count-regions.ts';

export type RegionScore = {
  /** 0 to 100, higher is worse; null when nothing is known. */
  readonly score: number | null;
  readonly band: ScoreBand | null;
  /** 0 to 1. */
  readonly confidence: number;
};

/**
 * The pressure scores of the regions in the reader's area on a day, by region code, by the weights of that day.
 * Asked before and after a change within one transaction it tells what the change does to them (P-2).
 * @param session a transaction sees its own changes
 * @param question `on` today, or an earlier day; `scope.on` is today
 */
export async function readScores(
  session: Session,
  { type, on, scope }: { readonly type: RegionType; readonly on: string; readonly scope: AreaScope },
): Promise<Map<string, RegionScore>> {
  const [{ weights }, { live }] = await Promise.all([
    findWeightsOn(session, on),
    countRegions(session, { scope, type, on }),
  ]);
  return new Map(
    [...live].map(([code, { scoreCounts }]) => {
      const { value, band, confidence } = scoreOf(readingsOf(scoreCounts, weights), weights);
      return [code, { score: value, band, confidence }];
    }),
  );
}
