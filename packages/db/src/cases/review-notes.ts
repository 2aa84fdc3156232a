import type { Session } from '../store/store.ts';

type Comment = Session['t']['comments']['$inferInsert'];

/** D-3 · what a review of a case found: a comment that everybody who sees the case reads. */
export async function insertReviewNote(
  { q, t }: Session,
  { caseId, ...note }: Omit<Comment, 'subjectKind' | 'subjectId' | 'audience'> & { readonly caseId: string },
): Promise<void> {
  await q
    .insert(t.comments)
    .values({ ...note, subjectKind: 'case', subjectId: caseId, audience: 'everyone' });
}
