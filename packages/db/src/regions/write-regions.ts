import type { MemberWrite } from '@regiovast/domain/regions/keep-members.rules';
import type { PreferentPlan } from '@regiovast/domain/regions/keep-preferent.rules';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export async function insertRegion(
  { q, t }: Session,
  region: { code: string; type: RegionType; name: string; source: string },
): Promise<void> {
  await q.insert(t.regions).values(region);
}

/** Renames when the region still has the name the editor saw (S-3); answers whether it did. */
export async function renameRegion(
  { q, t }: Session,
  { code, knownName, name }: { code: string; knownName: string; name: string },
): Promise<boolean> {
  const renamed = await q
    .update(t.regions)
    .set({ name })
    .where(and(eq(t.regions.code, code), eq(t.regions.name, knownName)))
    .returning({ code: t.regions.code });
  return renamed.length === 1;
}

/** Writes the planned rows in their order; a few at most, or those of one new region at once. */
export async function writeMembers(
  { q, t }: Session,
  { regionCode, from, source }: { regionCode: string; from: string; source: string },
  writes: readonly MemberWrite[],
): Promise<void> {
  const members = t.regionMemberships;
  for (const write of writes) {
    if (write.kind === 'begin') continue;
    const where = and(
      eq(members.regionCode, write.row.regionCode),
      eq(members.municipalityCode, write.row.municipalityCode),
      eq(members.validFrom, write.row.validFrom),
    );
    await (write.kind === 'end'
      ? q.update(members).set({ validTo: write.validTo }).where(where)
      : q.delete(members).where(where));
  }
  const begins = writes.filter((write) => write.kind === 'begin');
  if (begins.length === 0) return;
  await q
    .insert(members)
    .values(
      begins.map(({ municipalityCode }) => ({ regionCode, municipalityCode, validFrom: from, source })),
    );
}

export type NewPreferent = {
  readonly validFrom: string;
  readonly insurerName: string;
  readonly organisationId: string | null;
  readonly isVerified: boolean;
  readonly source: string;
};

/** Ends or removes the period that makes way, then begins the new one; null: nobody follows. */
export async function writePreferent(
  { q, t }: Session,
  regionCode: string,
  { end, remove }: PreferentPlan,
  next: NewPreferent | null,
): Promise<void> {
  const periods = t.preferentInsurers;
  const at = (validFrom: string) => and(eq(periods.regionCode, regionCode), eq(periods.validFrom, validFrom));
  if (end) await q.update(periods).set({ validTo: end.validTo }).where(at(end.validFrom));
  if (remove) await q.delete(periods).where(at(remove));
  if (next) await q.insert(periods).values({ regionCode, ...next });
}

/** Corrects source and verification when they still are what the editor saw (S-3); answers whether it did. */
export async function correctPreferent(
  { q, t }: Session,
  period: { regionCode: string; validFrom: string },
  known: { source: string; isVerified: boolean },
  next: { source: string; isVerified: boolean },
): Promise<boolean> {
  const periods = t.preferentInsurers;
  const corrected = await q
    .update(periods)
    .set(next)
    .where(
      and(
        eq(periods.regionCode, period.regionCode),
        eq(periods.validFrom, period.validFrom),
        eq(periods.source, known.source),
        eq(periods.isVerified, known.isVerified),
      ),
    )
    .returning({ validFrom: periods.validFrom });
  return corrected.length === 1;
}

/** Gives an organisation its working area; rights follow from the next request on. */
export async function setAreaCode(
  { q, t }: Session,
  organisationId: string,
  areaCode: string | null,
): Promise<void> {
  await q.update(t.organisations).set({ areaCode }).where(eq(t.organisations.id, organisationId));
}
