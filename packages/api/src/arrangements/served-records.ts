import { findCase, type FoundCase } from '@regiovast/db/cases/read-case';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findWorkingRegionOf } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { PlanMeasure, PlanObligation } from '@regiovast/domain/plans/plan-content';
import { contentFor } from '../plans/build-content.ts';
import { mustFindPlan } from '../plans/plan-reach.ts';
import type { SignedIn } from '../trpc/deps.ts';

type Asked = { readonly planId: string; readonly measureId: string };
export type ServedMeasure = {
  readonly planId: string;
  readonly planNumber: string;
  readonly regionCode: string;
  readonly measure: PlanMeasure;
  readonly obligations: readonly PlanObligation[];
};

/**
 * A-1, C-2 · a measure as it stands in what the RHO last released; a plan the insurer does not see, and a measure that was
 * not released, are absent.
 */
export async function mustFindMeasure(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  { planId, measureId }: Asked,
): Promise<ServedMeasure> {
  const reached = await mustFindPlan(s, actor, scope, planId);
  const content = await contentFor(s, reached);
  const measure = content.measures.find(({ id }) => id === measureId);
  if (!measure) throw notFound();
  return {
    planId,
    planNumber: content.number,
    regionCode: content.regionCode,
    measure,
    obligations: content.obligations.filter((obligation) => obligation.measureId === measureId),
  };
}

export type ServedCase = FoundCase & { readonly regionCode: string };

/** A-1, C-6 · a case that the insurer sees, with the working region its practice lies in. */
export async function mustFindServedCase(s: Session, scope: AreaScope, caseId: string): Promise<ServedCase> {
  const found = await findCase(s, scope, caseId);
  const region = found && (await findWorkingRegionOf(s, found.practice.municipalityCode, scope.on));
  if (!found || !region) throw notFound();
  return { ...found, regionCode: region.code };
}

/** What a draft serves must be of its region; what is not is absent (C-6). */
export async function mustServe(
  tx: Session,
  actor: SignedIn,
  scope: AreaScope,
  regionCode: string,
  served: { readonly measure?: Asked | null | undefined; readonly caseId?: string | null | undefined },
): Promise<ServedMeasure | null> {
  const measure = served.measure ? await mustFindMeasure(tx, actor, scope, served.measure) : null;
  if (measure && measure.regionCode !== regionCode) throw notFound();
  const found = served.caseId ? await mustFindServedCase(tx, scope, served.caseId) : null;
  if (found && found.regionCode !== regionCode) throw notFound();
  return measure;
}
