import { and, desc, eq, sql, sum } from 'drizzle-orm';
import { sha256Hex } from '../audit/append-event.ts';
import type { Session } from '../store/store.ts';
import { insertOutsideMail } from './links.ts';
import { linkCodeHash, linkCodeOf } from './link-secret.ts';

export type CodeRow = Session['t']['housingLinkCodes']['$inferSelect'];

/** H-6 · when a link asked for its codes. */
export async function findCodesAsked(
  { q, t: { housingLinkCodes: codes } }: Session,
  linkId: string,
): Promise<string[]> {
  const rows = await q.select({ askedAt: codes.askedAt }).from(codes).where(eq(codes.linkId, linkId));
  return rows.map(({ askedAt }) => askedAt);
}

/** H-6 · keeps a code by its keyed hash, and puts its mail in the outbox. */
export async function insertCode(
  s: Session,
  code: Pick<CodeRow, 'id' | 'linkId' | 'askedAt' | 'expiresAt'>,
  mailId: string,
): Promise<void> {
  const codeSha256 = await linkCodeHash(s, code.id, await linkCodeOf(s, code.id));
  await s.q.insert(s.t.housingLinkCodes).values({ ...code, codeSha256, failures: 0 });
  const { id: codeId, linkId, askedAt: createdAt } = code;
  await insertOutsideMail(s, { id: mailId, linkId, kind: 'code', codeId, createdAt });
}

/** H-6 · the last code that was asked for: an earlier one works no more. */
export async function findLastCode(
  { q, t: { housingLinkCodes: codes } }: Session,
  linkId: string,
): Promise<CodeRow | null> {
  const [row] = await q
    .select()
    .from(codes)
    .where(eq(codes.linkId, linkId))
    .orderBy(desc(codes.askedAt), desc(codes.id))
    .limit(1);
  return row ?? null;
}

/** Counts a wrong code; answers how many the link has had in all. */
export async function addCodeFailure(
  { q, t: { housingLinkCodes: codes } }: Session,
  { id, linkId }: Pick<CodeRow, 'id' | 'linkId'>,
): Promise<number> {
  await q
    .update(codes)
    .set({ failures: sql`${codes.failures} + 1` })
    .where(eq(codes.id, id));
  const [row] = await q
    .select({ failures: sum(codes.failures).mapWith(Number) })
    .from(codes)
    .where(eq(codes.linkId, linkId));
  return row?.failures ?? 0;
}

/** H-6 · the pass that a right code gives to one device, by its hash; false when the code gave one already. */
export async function keepPass(
  { q, t: { housingLinkCodes: codes } }: Session,
  codeId: string,
  { pass, passExpiresAt }: { readonly pass: string; readonly passExpiresAt: string },
): Promise<boolean> {
  const kept = await q
    .update(codes)
    .set({ passSha256: sha256Hex(pass), passExpiresAt })
    .where(and(eq(codes.id, codeId), sql`${codes.passSha256} is null`))
    .returning({ id: codes.id });
  return kept.length === 1;
}

/** H-6 · the link of a pass, and until when it holds; null when there is no such pass. */
export async function findPass(
  { q, t: { housingLinkCodes: codes } }: Session,
  pass: string,
): Promise<{ readonly linkId: string; readonly passExpiresAt: string | null } | null> {
  const [row] = await q
    .select({ linkId: codes.linkId, passExpiresAt: codes.passExpiresAt })
    .from(codes)
    .where(eq(codes.passSha256, sha256Hex(pass)));
  return row ?? null;
}
