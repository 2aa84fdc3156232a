import { and, asc, eq, exists, max, ne, sql } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

type PartnerInsert = Session['t']['planPartners']['$inferInsert'];
type PartnerChange = Partial<Pick<PartnerInsert, 'kind' | 'name' | 'organisationId' | 'task'>>;

/** Adds a partner behind the others. */
export async function insertPartner(
  { q, t }: Session,
  partner: Omit<PartnerInsert, 'position'>,
): Promise<void> {
  const partners = t.planPartners;
  const [last] = await q
    .select({ position: max(partners.position) })
    .from(partners)
    .where(eq(partners.planId, partner.planId));
  await q.insert(partners).values({ ...partner, position: (last?.position ?? -1) + 1 });
}

/** S-3 · changes a partner of a plan as it was seen; false when it changed meanwhile. */
export async function updatePartner(
  { q, t }: Session,
  planId: string,
  seen: { readonly id: string; readonly version: number },
  change: PartnerChange,
): Promise<boolean> {
  const partners = t.planPartners;
  const rows = await q
    .update(partners)
    .set({ ...change, version: sql`${partners.version} + 1` })
    .where(and(eq(partners.id, seen.id), eq(partners.planId, planId), eq(partners.version, seen.version)))
    .returning({ id: partners.id });
  return rows.length === 1;
}

/** S-3 · removes a partner of a plan as it was seen; false when it changed meanwhile. */
export async function deletePartner(
  { q, t }: Session,
  planId: string,
  seen: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const partners = t.planPartners;
  const rows = await q
    .delete(partners)
    .where(and(eq(partners.id, seen.id), eq(partners.planId, planId), eq(partners.version, seen.version)))
    .returning({ id: partners.id });
  return rows.length === 1;
}

/** Whether a measure of the plan is carried out by the partner. */
export const isPartnerInUse = async (
  { q, t }: Session,
  planId: string,
  partnerId: string,
): Promise<boolean> =>
  (await q.$count(
    t.planMeasures,
    and(eq(t.planMeasures.planId, planId), eq(t.planMeasures.partnerId, partnerId)),
  )) > 0;

/** The RHO's whose working area touches a region on a day, without the one that keeps the plan. */
export function findRhosTouching(
  { q, t }: Session,
  {
    regionCode,
    keeperId,
    on,
  }: { readonly regionCode: string; readonly keeperId: string; readonly on: string },
) {
  const { organisations, regionMemberships: members } = t;
  const ofRegion = q
    .select({ code: members.municipalityCode })
    .from(members)
    .where(and(eq(members.regionCode, regionCode), holdsOn(members.validFrom, members.validTo, on)))
    .as('of_region');
  return q
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(
      and(
        eq(organisations.kind, 'rho'),
        ne(organisations.id, keeperId),
        exists(
          q
            .select({ one: sql`1` })
            .from(members)
            .innerJoin(ofRegion, eq(ofRegion.code, members.municipalityCode))
            .where(
              and(
                eq(members.regionCode, organisations.areaCode),
                holdsOn(members.validFrom, members.validTo, on),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(organisations.name), asc(organisations.id));
}

/** Replaces the municipalities a plan is for. */
export async function setPlanMunicipalities(
  { q, t }: Session,
  planId: string,
  codes: readonly string[],
): Promise<void> {
  const places = t.planMunicipalities;
  await q.delete(places).where(eq(places.planId, planId));
  await q.insert(places).values(codes.map((municipalityCode) => ({ planId, municipalityCode })));
}
