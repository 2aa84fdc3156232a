import { and, eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type EvidenceInsert = Session['t']['housingEvidence']['$inferInsert'];

export async function insertEvidence({ q, t }: Session, file: EvidenceInsert): Promise<void> {
  await q.insert(t.housingEvidence).values(file);
}

/** H-6 · takes a file of a link away with its content; null when the link has no such file. */
export async function deleteEvidence(
  { q, t: { housingEvidence: evidence } }: Session,
  linkId: string,
  id: string,
): Promise<{ readonly sha256: string } | null> {
  const [removed] = await q
    .delete(evidence)
    .where(and(eq(evidence.id, id), eq(evidence.linkId, linkId)))
    .returning({ sha256: evidence.sha256 });
  return removed ?? null;
}

/** H-6 · a file with its content and whether it came with an answer; null when there is none. */
export async function findEvidence({ q, t }: Session, id: string) {
  const { housingEvidence: evidence, housingLinks } = t;
  const [row] = await q
    .select({ file: evidence, answeredAt: housingLinks.answeredAt })
    .from(evidence)
    .innerJoin(housingLinks, eq(housingLinks.id, evidence.linkId))
    .where(eq(evidence.id, id));
  return row ?? null;
}
