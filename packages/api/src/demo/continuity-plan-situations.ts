import { sha256Hex } from '@regiovast/db/audit/append-event';
import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { findFiguresOfMunicipalities } from '@regiovast/db/indicators/read-figures';
import { findWeightsOn } from '@regiovast/db/outlook/score-weights';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { countRiskOf, sumPracticesOf } from '@regiovast/db/plans/situation-figures';
import type { Session } from '@regiovast/db/store/store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { scoreOf } from '@regiovast/domain/outlook/pressure-score';
import { readingsOf } from '@regiovast/domain/outlook/score-readings';
import { situationSchema } from '@regiovast/domain/plans/plan-situation';
import { buildSituation } from '@regiovast/domain/plans/situation-build';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { countRegions } from '../outlook/count-regions.ts';
import { instantOn } from './demo-calendar.ts';
import type { Row } from './continuity-plan-content.ts';

export type SituationOf = {
  readonly planId: string;
  readonly regionCode: string;
  readonly municipalityCodes: readonly string[];
  /** The RHO that keeps the plan, and whether the whole region is its own. */
  readonly rhoId: string;
  readonly isWhole: boolean;
  readonly frozenOn: string;
  readonly frozenBy: string;
};

/**
 * L-1 · what each plan froze: the figures of its own municipalities, made as `freezeSituation` makes them, and dated back.
 * The pressure of all regions is counted once; where a region is not wholly the RHO's it is unknown.
 */
export async function makeSituations(
  tx: Session,
  plans: readonly SituationOf[],
  today: string,
): Promise<Row<'planSituations'>[]> {
  const everywhere: AreaScope = { kind: 'everywhere', on: today };
  const definitions = await listDefinitions(tx);
  const { weights, version } = await findWeightsOn(tx, today);
  const { live } = await countRegions(tx, { scope: everywhere, type: WORKING_REGION_TYPE, on: today });
  const rows: Row<'planSituations'>[] = [];
  for (const { planId, regionCode, municipalityCodes, rhoId, isWhole, frozenOn, frozenBy } of plans) {
    const scope: AreaScope = { kind: 'rho', organisationId: rhoId, on: frozenOn };
    const counts = isWhole ? live.get(regionCode)?.scoreCounts : undefined;
    const situation = situationSchema.parse(
      buildSituation({
        on: frozenOn,
        municipalityCodes,
        definitions,
        figures: await findFiguresOfMunicipalities(tx, municipalityCodes, frozenOn),
        practices: await sumPracticesOf(tx, scope, municipalityCodes),
        risk: await countRiskOf(tx, scope, municipalityCodes),
        pressure: counts
          ? { counts, weightsVersion: version, score: scoreOf(readingsOf(counts, weights), weights) }
          : null,
      }),
    );
    const payload = canonicalJson(situation);
    rows.push({
      planId,
      number: 1,
      frozenOn,
      frozenAt: instantOn(frozenOn, 0.6),
      frozenBy,
      payload,
      sha256: sha256Hex(payload),
    });
  }
  return rows;
}
