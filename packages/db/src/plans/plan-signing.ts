import { and, asc, eq, isNull } from 'drizzle-orm';
import type { WithdrawalReason } from '@regiovast/domain/plans/plan-codes';
import type { Session } from '../store/store.ts';

/** C-8 · every signature under any version of a plan, those that were withdrawn too, in the order in which they came. */
export function listPlanSignatures({ q, t }: Session, planId: string) {
  const { planSignatures: signatures, planVersions: versions, persons } = t;
  return q
    .select({
      id: signatures.id,
      versionId: signatures.versionId,
      versionNumber: versions.number,
      partnerId: signatures.partnerId,
      partnerName: signatures.partnerName,
      contentSha256: signatures.contentSha256,
      signedOn: signatures.signedOn,
      recordedAt: signatures.recordedAt,
      recordedBy: persons.name,
      signatory: signatures.signatory,
      evidence: signatures.evidence,
      withdrawnAt: signatures.withdrawnAt,
      withdrawnReason: signatures.withdrawnReason,
    })
    .from(signatures)
    .innerJoin(versions, eq(versions.id, signatures.versionId))
    .innerJoin(persons, eq(persons.id, signatures.recordedBy))
    .where(eq(versions.planId, planId))
    .orderBy(asc(versions.number), asc(signatures.recordedAt), asc(signatures.id));
}

/** The partners whose signature stands under a version. */
export async function findSignedPartners({ q, t }: Session, versionId: string): Promise<Set<string>> {
  const signatures = t.planSignatures;
  const rows = await q
    .select({ partnerId: signatures.partnerId })
    .from(signatures)
    .where(and(eq(signatures.versionId, versionId), isNull(signatures.withdrawnAt)));
  return new Set(rows.map(({ partnerId }) => partnerId));
}

/** L-4, C-8 · records that a partner signed a version. */
export async function insertSignature(
  { q, t }: Session,
  signature: Session['t']['planSignatures']['$inferInsert'],
): Promise<void> {
  await q.insert(t.planSignatures).values(signature);
}

/** C-8 · withdraws the signature of one partner under a version; false when none stands. */
export async function withdrawSignatureOf(
  { q, t }: Session,
  versionId: string,
  partnerId: string,
  withdrawn: { readonly withdrawnAt: string; readonly withdrawnReason: WithdrawalReason },
): Promise<boolean> {
  const signatures = t.planSignatures;
  const rows = await q
    .update(signatures)
    .set(withdrawn)
    .where(
      and(
        eq(signatures.versionId, versionId),
        eq(signatures.partnerId, partnerId),
        isNull(signatures.withdrawnAt),
      ),
    )
    .returning({ id: signatures.id });
  return rows.length === 1;
}
