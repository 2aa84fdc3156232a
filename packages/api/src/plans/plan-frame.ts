import { findOverlappingPlan, findRegionsToPlan } from '@regiovast/db/plans/plan-places';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Period } from '@regiovast/domain/plans/plan-quarters';

type Frame = Period & {
  readonly regionCode: string;
  /** Null: all that lie in the region and in the RHO's area. */
  readonly municipalityCodes: readonly string[] | null;
};

/**
 * L-1 · the municipalities of a plan, when the plan may be for them: each lies in the region and in the RHO's area, and no
 * other plan of the RHO stands for one of them in the same years.
 * @throws NOT_FOUND for a region outside the area, PLAN_MUNICIPALITY_OUTSIDE, PLAN_OVERLAPS with the number of the other
 */
export async function mustFit(
  tx: Session,
  scope: AreaScope,
  { rhoId, besides }: { readonly rhoId: string; readonly besides: readonly string[] },
  frame: Frame,
): Promise<string[]> {
  const [region] = await findRegionsToPlan(tx, scope, frame.regionCode);
  if (!region) throw notFound();
  const inReach = new Set(region.municipalities.map(({ code }) => code));
  const chosen = frame.municipalityCodes ?? [...inReach].sort();
  const outside = chosen.find((code) => !inReach.has(code));
  if (outside !== undefined) throw new DomainError('PLAN_MUNICIPALITY_OUTSIDE', { municipality: outside });
  await mustNotOverlap(tx, rhoId, besides, { ...frame, municipalityCodes: chosen });
  return [...chosen];
}

type Extent = Period & { readonly municipalityCodes: readonly string[] };

/**
 * L-1 · no other plan of the RHO stands for one of the municipalities in one of the years.
 * @param besides plans it may share them with: itself, and the one it follows
 * @throws PLAN_OVERLAPS with the number of the other
 */
export async function mustNotOverlap(
  tx: Session,
  rhoId: string,
  besides: readonly string[],
  { periodFrom, periodTo, municipalityCodes }: Extent,
): Promise<void> {
  const other = await findOverlappingPlan(tx, rhoId, { besides, periodFrom, periodTo, municipalityCodes });
  if (other !== null) throw new DomainError('PLAN_OVERLAPS', { plan: other });
}

/** What the history tells of a plan that begins. */
export const begunWith = ({ periodFrom, periodTo, municipalityCodes }: Extent) => ({
  planStatus: [null, 'DRAFT'],
  periodFrom: [null, periodFrom],
  periodTo: [null, periodTo],
  municipalities: [null, municipalityCodes],
});
