import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { listScoreWeights } from '@regiovast/db/outlook/score-weights';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findRegions } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import type { RegionPressure } from '@regiovast/domain/arrangements/priority-figures';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { scoreOf } from '@regiovast/domain/outlook/pressure-score';
import { rankScores } from '@regiovast/domain/outlook/rank-scores';
import { readingsOf } from '@regiovast/domain/outlook/score-readings';
import { weightsOn } from '@regiovast/domain/outlook/score-weights';
import { publishedSnapshots } from '../regions/published-quarter.ts';
import { countRegions } from './count-regions.ts';
import { sealedScore } from './sealed-scores.ts';

const SCORE = 'PRESSURE_SCORE';
type Scored = Pick<RegionPressure, 'weightsVersion' | 'basis' | 'referenceDate'> & { readonly value: number };

/**
 * The score of a region as the overview has it for the reader, live in its own area and of the last sealed quarter
 * elsewhere, with its place among the regions of its type. Scores by other weights are not compared. A fixed number
 * of queries; within a transaction it sees what that wrote.
 * @param scope `on` is the day of rights and figures
 * @returns null when the region has no score
 */
export async function regionPressure(
  s: Session,
  scope: AreaScope,
  regionCode: string,
): Promise<RegionPressure | null> {
  const [region] = await findRegions(s, { code: regionCode }, scope.on);
  return region ? (await regionPressures(s, scope, region.type))(regionCode) : null;
}

/** The same of every region of a type, for who asks for many: the queries are those of one. */
export async function regionPressures(
  s: Session,
  scope: AreaScope,
  type: RegionType,
): Promise<(regionCode: string) => RegionPressure | null> {
  const { on } = scope;
  const regions = await findRegions(s, { type }, on);
  const { live } = await countRegions(s, { scope, type, on });
  const { weights, version } = weightsOn(await listScoreWeights(s), on);
  const sealed = (await publishedSnapshots(s, on)).filter(({ regionType }) => regionType === type);
  const definitions = await listDefinitions(s);
  const scoredOf = (code: string): Scored | null => {
    const counted = live.get(code);
    if (counted) {
      const { value } = scoreOf(readingsOf(counted.scoreCounts, weights), weights);
      return value === null ? null : { value, weightsVersion: version, basis: 'live', referenceDate: on };
    }
    const last = sealed.map((snapshot) => sealedScore(snapshot, code)).findLast((score) => score !== null);
    if (!last || last.value === null) return null;
    const { value, weightsVersion, referenceDate } = last;
    return { value, weightsVersion, basis: 'published', referenceDate };
  };
  const scores = new Map(regions.map(({ code }) => [code, scoredOf(code)]));
  return (regionCode) => {
    const own = scores.get(regionCode);
    if (!own) return null;
    const comparable = [...scores].filter(([, scored]) => scored?.weightsVersion === own.weightsVersion);
    const ranks = rankScores(
      new Map(comparable.map(([code, scored]) => [code, { value: scored?.value ?? null, band: null }])),
    );
    const { value: score, ...rest } = own;
    const defined = definitions.findLast(
      ({ code, validFrom }) => code === SCORE && validFrom <= own.referenceDate,
    );
    return {
      score,
      rank: ranks.get(regionCode)?.rank ?? 1,
      of: comparable.length,
      definition: defined ? `${SCORE}/${defined.version}` : SCORE,
      ...rest,
    };
  };
}
