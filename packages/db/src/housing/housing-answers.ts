import { and, asc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { CounterSign } from '@regiovast/domain/housing/apply-or-explain';
import type { Session } from '../store/store.ts';

export type AnswerRow = Session['t']['housingAnswers']['$inferSelect'];

/** Takes the place of the answer that stood: that one is kept, with when it was replaced. */
export async function replaceAnswer(
  { q, t }: Session,
  answer: Session['t']['housingAnswers']['$inferInsert'],
): Promise<void> {
  const { housingAnswers: answers } = t;
  await q
    .update(answers)
    .set({ replacedAt: answer.answeredAt })
    .where(
      and(
        eq(answers.housingCaseId, answer.housingCaseId),
        eq(answers.cell, answer.cell),
        isNull(answers.replacedAt),
      ),
    );
  await q.insert(answers).values(answer);
}

/** Puts away what an organisation answered for itself: it is kept, and no longer counts. */
export async function putAwayAnswersOf(
  { q, t }: Session,
  housingCaseId: string,
  organisationId: string,
  replacedAt: string,
): Promise<void> {
  const { housingAnswers: answers } = t;
  await q
    .update(answers)
    .set({ replacedAt })
    .where(
      and(
        eq(answers.housingCaseId, housingCaseId),
        eq(answers.organisationId, organisationId),
        isNull(answers.replacedAt),
      ),
    );
}

/** An answer of a housing case with the names around it. */
export type AnswerFound = {
  readonly answer: AnswerRow;
  readonly answeredByName: string | null;
  readonly organisationName: string | null;
  readonly organisationKind: 'insurer' | 'rho' | 'ministry' | 'platform' | null;
  /** Who the link was for; the RHO's own (H-6). */
  readonly recipientName: string | null;
  readonly signerName: string | null;
  readonly signerOrganisation: string | null;
};

/** H-2 · every answer of a housing case, oldest first. */
export async function findAnswers({ q, t }: Session, housingCaseId: string): Promise<AnswerFound[]> {
  const { housingAnswers: answers, housingLinks: links, persons, organisations } = t;
  const signers = alias(persons, 'signers');
  const signerOrganisations = alias(organisations, 'signer_organisations');
  return q
    .select({
      answer: answers,
      answeredByName: persons.name,
      organisationName: organisations.name,
      organisationKind: organisations.kind,
      recipientName: links.recipientName,
      signerName: signers.name,
      signerOrganisation: signerOrganisations.name,
    })
    .from(answers)
    .leftJoin(persons, eq(persons.id, answers.answeredBy))
    .leftJoin(organisations, eq(organisations.id, answers.organisationId))
    .leftJoin(links, eq(links.id, answers.linkId))
    .leftJoin(signers, eq(signers.id, answers.counterSignedBy))
    .leftJoin(signerOrganisations, eq(signerOrganisations.id, signers.organisationId))
    .where(eq(answers.housingCaseId, housingCaseId))
    .orderBy(asc(answers.answeredAt), asc(answers.id));
}

/** C-8 · what the other party said of an explanation; false when something was said already or it was replaced. */
export async function signAnswer(
  { q, t }: Session,
  answerId: string,
  sign: {
    readonly counterSign: CounterSign;
    readonly counterSignedAt: string;
    readonly counterSignedBy: string;
    readonly counterSignReason: string | null;
  },
): Promise<boolean> {
  const { housingAnswers: answers } = t;
  const signed = await q
    .update(answers)
    .set(sign)
    .where(and(eq(answers.id, answerId), isNull(answers.counterSign), isNull(answers.replacedAt)))
    .returning({ id: answers.id });
  return signed.length === 1;
}

export type EvidenceAbout = {
  readonly id: string;
  readonly linkId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly uploadedAt: string;
};

/** H-6 · what is known of the files of a case, or of one link; never the files themselves. */
export async function listEvidence(
  { q, t }: Session,
  of: { readonly housingCaseId: string } | { readonly linkId: string },
): Promise<EvidenceAbout[]> {
  const { housingEvidence: evidence } = t;
  return q
    .select({
      id: evidence.id,
      linkId: evidence.linkId,
      name: evidence.name,
      mediaType: evidence.mediaType,
      bytes: evidence.bytes,
      sha256: evidence.sha256,
      uploadedAt: evidence.uploadedAt,
    })
    .from(evidence)
    .where('linkId' in of ? eq(evidence.linkId, of.linkId) : eq(evidence.housingCaseId, of.housingCaseId))
    .orderBy(asc(evidence.uploadedAt), asc(evidence.id));
}
