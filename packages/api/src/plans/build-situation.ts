import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { findFiguresOfMunicipalities } from '@regiovast/db/indicators/read-figures';
import { findWeightsOn } from '@regiovast/db/outlook/score-weights';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPlanMunicipalities } from '@regiovast/db/plans/read-plans';
import { countRiskOf, sumPracticesOf } from '@regiovast/db/plans/situation-figures';
import { findRegions } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import type { Definition } from '@regiovast/domain/indicators/definition';
import { isExpired } from '@regiovast/domain/indicators/expiry';
import { scoreOf } from '@regiovast/domain/outlook/pressure-score';
import { readingsOf } from '@regiovast/domain/outlook/score-readings';
import {
  type Situation,
  type SituationFigure,
  situationSchema,
} from '@regiovast/domain/plans/plan-situation';
import { buildSituation } from '@regiovast/domain/plans/situation-build';
import type { RegionPressure } from '@regiovast/domain/plans/situation-counts';
import type { ShownSituationFigure } from '@regiovast/domain/plans/situation.views';
import { countRegions } from '../outlook/count-regions.ts';
import type { ReachedPlan } from './plan-reach.ts';

/**
 * L-1 · the situation of a plan as the register has it today, for the RHO that keeps the plan: a fixed number of queries,
 * whatever the size. Within a transaction it sees what that wrote.
 */
export async function situationOfToday(
  s: Session,
  scope: AreaScope,
  { plan }: Pick<ReachedPlan, 'plan'>,
): Promise<Situation> {
  const municipalities = await findPlanMunicipalities(s, plan.id);
  const codes = municipalities.map(({ code }) => code);
  const material = {
    on: scope.on,
    municipalityCodes: codes,
    definitions: await listDefinitions(s),
    figures: await findFiguresOfMunicipalities(s, codes, scope.on),
    practices: await sumPracticesOf(s, scope, codes),
    risk: await countRiskOf(s, scope, codes),
    pressure: await pressureOf(s, scope, plan.regionCode),
  };
  // Through the schema, so that what is hashed is exactly what is read again.
  return situationSchema.parse(buildSituation(material));
}

/** The pressure of the whole region by the weights of today; null where it does not lie wholly in the RHO's area. */
async function pressureOf(s: Session, scope: AreaScope, regionCode: string): Promise<RegionPressure | null> {
  const [region] = await findRegions(s, { code: regionCode }, scope.on);
  if (!region) return null;
  const { weights, version } = await findWeightsOn(s, scope.on);
  const { live } = await countRegions(s, { scope, type: region.type, on: scope.on });
  const counted = live.get(regionCode);
  if (!counted) return null;
  const { scoreCounts: counts } = counted;
  return { counts, weightsVersion: version, score: scoreOf(readingsOf(counts, weights), weights) };
}

/** R-1 · figures with whether each had outlived the term of its definition on the day it was frozen. */
export function withFigureExpiry(
  definitions: readonly Definition[],
  on: string,
): (figure: SituationFigure) => ShownSituationFigure {
  const byVersion = new Map(definitions.map((row) => [`indicator:${row.code}/${row.version}`, row]));
  return (figure) => {
    const definition = byVersion.get(`${figure.key}/${figure.definitionVersion}`);
    const { referenceDate } = figure;
    return {
      ...figure,
      isExpired:
        definition !== undefined && referenceDate !== null && isExpired({ referenceDate }, definition, on),
    };
  };
}
