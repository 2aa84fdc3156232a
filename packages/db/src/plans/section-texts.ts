import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { TextOrigin } from '@regiovast/domain/plans/plan-codes';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { EMPTY_TEXT, type RichText, richTextSchema } from '@regiovast/domain/plans/rich-text';
import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

/** A section as it stands; its text as it is stored. */
export type StoredSection = {
  readonly code: PlanSection;
  readonly textVersion: number;
  readonly words: number;
  readonly document: string;
};

/** The text of a section that was never written, as it would be stored. */
export const NOTHING_WRITTEN = canonicalJson(EMPTY_TEXT);

/** A stored text. */
export const documentOf = (stored: string): RichText => richTextSchema.parse(JSON.parse(stored));

/** How sections stand now; those never written are absent. */
export async function findSections(
  { q, t }: Session,
  planId: string,
  codes: readonly PlanSection[],
): Promise<StoredSection[]> {
  const { planSections: sections, planSectionTexts: texts } = t;
  const rows = await q
    .select({
      code: sections.code,
      textVersion: sections.textVersion,
      words: sections.words,
      document: texts.document,
    })
    .from(sections)
    .leftJoin(
      texts,
      and(
        eq(texts.planId, sections.planId),
        eq(texts.code, sections.code),
        eq(texts.textVersion, sections.textVersion),
      ),
    )
    .where(and(eq(sections.planId, planId), inArray(sections.code, [...codes])));
  return rows.map((row) => ({ ...row, document: row.document ?? NOTHING_WRITTEN }));
}

/**
 * A section as it stands now with who wrote it last; null when it has no row. One that was returned before anybody wrote
 * it has a row without a text, and nobody wrote it. Built once: an open page asks it again and again.
 */
export async function findSection(s: Session, planId: string, code: PlanSection) {
  const { planSections: sections, planSectionTexts: texts, persons } = s.t;
  const query = preparedQuery(s, 'plan_section', () =>
    s.q
      .select({
        code: sections.code,
        textVersion: sections.textVersion,
        words: sections.words,
        document: texts.document,
        updatedAt: texts.savedAt,
        updatedBy: persons.name,
      })
      .from(sections)
      .leftJoin(
        texts,
        and(
          eq(texts.planId, sections.planId),
          eq(texts.code, sections.code),
          eq(texts.textVersion, sections.textVersion),
        ),
      )
      .leftJoin(persons, eq(persons.id, texts.savedBy))
      .where(and(eq(sections.planId, sql.placeholder('planId')), eq(sections.code, sql.placeholder('code')))),
  );
  const [row] = await query.execute({ planId, code });
  return row ? { ...row, document: row.document ?? NOTHING_WRITTEN } : null;
}

export type WrittenText = {
  readonly planId: string;
  readonly code: PlanSection;
  /** Canonical JSON of the rich text. */
  readonly document: string;
  readonly words: number;
  readonly origin: TextOrigin;
  readonly savedAt: string;
  readonly savedBy: string;
};

/**
 * S-3 · makes a text the next version over the one that was seen (0: never written), and the section point to it. What
 * stood there stays as an earlier version.
 * @returns the number of the version; null when another stands there by now, and then nothing was written
 */
export async function writeSectionText(
  { q, t }: Session,
  text: WrittenText,
  seenTextVersion: number,
): Promise<number | null> {
  const { planSections: sections } = t;
  const { planId, code, words, savedAt: updatedAt, savedBy: updatedBy } = text;
  const textVersion = seenTextVersion + 1;
  const change = { textVersion, words, updatedAt, updatedBy };
  const pointed =
    seenTextVersion === 0
      ? await q
          .insert(sections)
          .values({ planId, code, isUnlocked: false, ...change })
          .onConflictDoNothing()
          .returning({ code: sections.code })
      : await q
          .update(sections)
          .set(change)
          .where(
            and(
              eq(sections.planId, planId),
              eq(sections.code, code),
              eq(sections.textVersion, seenTextVersion),
            ),
          )
          .returning({ code: sections.code });
  if (pointed.length === 0) return null;
  await q.insert(t.planSectionTexts).values({ ...text, textVersion });
  return textVersion;
}

/** The versions of a text without the texts themselves, newest first, a page at a time. */
export async function listSectionTexts(
  { q, t }: Session,
  planId: string,
  code: PlanSection,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
) {
  const { planSectionTexts: texts, persons } = t;
  const ofSection = and(eq(texts.planId, planId), eq(texts.code, code));
  const versions = await q
    .select({
      textVersion: texts.textVersion,
      savedAt: texts.savedAt,
      savedBy: persons.name,
      words: texts.words,
      origin: texts.origin,
    })
    .from(texts)
    .innerJoin(persons, eq(persons.id, texts.savedBy))
    .where(ofSection)
    .orderBy(desc(texts.textVersion))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { versions, total: await q.$count(texts, ofSection) };
}

/** One version of a text as it is stored; null when there is none. */
export async function findSectionText(
  { q, t }: Session,
  planId: string,
  code: PlanSection,
  textVersion: number,
): Promise<string | null> {
  const texts = t.planSectionTexts;
  const [row] = await q
    .select({ document: texts.document })
    .from(texts)
    .where(and(eq(texts.planId, planId), eq(texts.code, code), eq(texts.textVersion, textVersion)));
  return row?.document ?? null;
}

/** L-4 · what the insurer asked to mend in a section, in the last decision about the plan; null when nothing. */
export async function findSectionMessage(s: Session, planId: string, code: PlanSection) {
  const { planAssessments: assessments, planSectionMessages: messages } = s.t;
  const query = preparedQuery(s, 'plan_section_message', () =>
    s.q
      .select({ text: messages.message, outcome: assessments.outcome, decidedAt: assessments.decidedAt })
      .from(assessments)
      .leftJoin(
        messages,
        and(eq(messages.assessmentId, assessments.id), eq(messages.code, sql.placeholder('code'))),
      )
      .where(and(eq(assessments.planId, sql.placeholder('planId')), isNotNull(assessments.decidedAt)))
      .orderBy(desc(assessments.decidedAt), desc(assessments.id))
      .limit(1),
  );
  const [row] = await query.execute({ planId, code });
  if (!row || row.text === null || row.outcome === null || row.decidedAt === null) return null;
  return { text: row.text, outcome: row.outcome, decidedAt: row.decidedAt };
}
