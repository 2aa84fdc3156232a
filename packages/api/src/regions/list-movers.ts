import { scoreOf } from '@regiovast/domain/outlook/pressure-score';
import { readingsOf } from '@regiovast/domain/outlook/score-readings';
import type { ScoreWeights } from '@regiovast/domain/outlook/score-weights';
import { partChanges, worstMovers } from '@regiovast/domain/regions/region-movers';
import { moversInputSchema, moversViewSchema } from '@regiovast/domain/regions/region-movers.views';
import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import type { LiveRegion } from '@regiovast/db/regions/live-counts';
import { countRegions } from '../outlook/count-regions.ts';
import { areaOf, procedure } from '../trpc/procedure.ts';
import { dayOf, readOverview } from './get-overview.ts';

/**
 * The regions whose score rose most since the last sealed quarter. In the reader's own area the parts tell why:
 * those of now beside those of the last day of that quarter, both by the weights of now.
 */
export const movers = procedure('regions.movers')
  .input(moversInputSchema)
  .output(moversViewSchema)
  .query(async ({ ctx: { actor, deps, today }, input: { regionType, asOf } }) => {
    const on = dayOf(asOf, today);
    const { rows, live, latest, scores } = await readOverview(deps, actor, regionType, { on, today });
    const isOwn = (row: OverviewRow): boolean => row.basis === 'live';
    const own = worstMovers(rows.filter(isOwn));
    const elsewhere = worstMovers(rows.filter((row) => !isOwn(row)));
    const since = own.length > 0 ? latest?.referenceDate : undefined;
    const scope =
      actor.organisationKind === 'platform'
        ? ({ kind: 'everywhere', on: today } as const)
        : areaOf(actor, today);
    const before = since
      ? (await countRegions(deps.store.read, { scope, type: regionType, on: since })).live
      : new Map<string, LiveRegion>();
    return {
      regionType,
      referenceDate: on,
      quarter: latest?.quarter ?? null,
      previousQuarter: scores.sealed.at(-2)?.quarter ?? null,
      compared: rows.filter(({ score }) => score.change !== null).length,
      own: rows.some(isOwn)
        ? own.map((row) => ({
            ...moverOf(row),
            parts: partsOf(before.get(row.code), live.get(row.code), scores.weights.weights),
          }))
        : null,
      elsewhere: elsewhere.map((row) => ({ ...moverOf(row), parts: null })),
    };
  });

const moverOf = ({ code, name, score }: OverviewRow) => ({ code, name, score });

function partsOf(before: LiveRegion | undefined, now: LiveRegion | undefined, weights: ScoreWeights) {
  if (!before || !now) return null;
  const partsThen = scoreOf(readingsOf(before.scoreCounts, weights), weights).parts;
  return partChanges(partsThen, scoreOf(readingsOf(now.scoreCounts, weights), weights).parts);
}
