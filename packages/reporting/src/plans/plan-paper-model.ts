import { fillMarks, marksIn } from '@regiovast/domain/kernel/document-marks';
import type { PlanPaper } from '@regiovast/domain/plans/plan-paper';
import type { DocumentBlock, DocumentMark } from '@regiovast/domain/plans/plan-reference';
import { financePart, goalsPart, obligationsPart, situationPart } from './figure-parts.ts';
import { contentsPart, factsPart, partnersPart, sectionsPart, sourcesPart } from './frame-parts.ts';
import { coreValuesPart, criteriaPart, messagesPart } from './judgement-parts.ts';
import { measuresPart } from './measure-parts.ts';
import { type Paper, type PaperBlock, paragraph } from '../papers/paper-blocks.ts';
import { type PlanPaperFormat, planPaperFormat } from './plan-paper-format.ts';
import type { Part, PartContext } from './part-context.ts';

type PartName = Extract<DocumentBlock, { kind: 'part' }>['part'];

const PARTS: Readonly<Record<PartName, Part>> = {
  facts: factsPart,
  contents: contentsPart,
  sections: sectionsPart,
  situation: situationPart,
  goals: goalsPart,
  measures: measuresPart,
  obligations: obligationsPart,
  finance: financePart,
  partners: partnersPart,
  coreValues: coreValuesPart,
  criteria: criteriaPart,
  messages: messagesPart,
  sources: sourcesPart,
};

const HASH_SHOWN = 12;

/**
 * L-6 · the document of a plan as its template says, in the language of its reader.
 * @param limit how many rows of each table; null: all of them
 */
export function planPaperModel(paper: PlanPaper, language: 'nl' | 'en', limit: number | null): Paper {
  const format = planPaperFormat(language);
  const { words } = format;
  const { content, template } = paper;
  const context: PartContext = { paper, language, format, limit };
  const values = markValues(paper, format);
  const version =
    paper.versionNumber === null ? words.draft : `${words.version} ${String(paper.versionNumber)}`;
  const hash = `${words.hash} ${paper.contentSha256.slice(0, HASH_SHOWN)}`;
  return {
    language,
    title: `${words.documents[template.code]}: ${content.title}`,
    subject: [content.regionName, words.until(String(content.periodFrom), String(content.periodTo))].join(
      ', ',
    ),
    author: template.code === 'decisionLetter' ? (paper.decision?.insurerName ?? '') : content.rhoName,
    running: [content.number, version, hash].join(' · '),
    pageWords: words.page,
    blocks: [
      ...(paper.isDemo ? [{ kind: 'note' as const, text: words.demo }] : []),
      ...withoutJumps(withoutEmptyHeadings(template.blocks.map((block) => blocksOf(block, context, values)))),
    ],
    savedAt: paper.savedAt,
    isCompact: template.code === 'summary',
  };
}

/** What the marks of a template stand for; a mark without a value is not known yet. */
function markValues(
  { content, decision, ...paper }: PlanPaper,
  { words, date }: PlanPaperFormat,
): Readonly<Record<DocumentMark, string | null>> {
  return {
    planTitle: content.title,
    planNumber: content.number,
    regionName: content.regionName,
    rhoName: content.rhoName,
    insurerName: decision?.insurerName ?? paper.insurerName,
    periodFrom: String(content.periodFrom),
    periodTo: String(content.periodTo),
    status: words.statuses[paper.status],
    versionNumber: numberOf(decision?.versionNumber ?? paper.versionNumber),
    contentHash: decision?.contentSha256 ?? paper.contentSha256,
    submittedOn: dateOf(decision ? decision.submittedOn : paper.submittedOn, date),
    decidedOn: dateOf(decision?.decidedOn ?? null, date),
    outcome: decision ? words.outcomes[decision.outcome] : null,
    reason: decision?.reason ?? null,
    today: date(paper.today),
  };
}

const numberOf = (value: number | null): string | null => (value === null ? null : String(value));
const dateOf = (value: string | null, date: (day: string) => string): string | null =>
  value === null ? null : date(value);

function blocksOf(
  block: DocumentBlock,
  context: PartContext,
  values: Readonly<Record<DocumentMark, string | null>>,
): PaperBlock[] {
  if (block.kind === 'part') return PARTS[block.part](context);
  const words = block[context.language];
  const marks = marksIn(words);
  const known = Object.fromEntries(
    Object.entries(values).map(([mark, value]) => [mark, value ?? context.format.words.notYet]),
  );
  // Words that are nothing but a mark without a value would only say that it is not known.
  const isOnlyUnknown =
    marks.length > 0 &&
    marks.every((mark) => values[mark as DocumentMark] === null) &&
    fillMarks(words, Object.fromEntries(marks.map((mark) => [mark, '']))).trim() === '';
  if (isOnlyUnknown) return [];
  const text = fillMarks(words, known);
  if (block.kind === 'heading') return [{ kind: 'heading', level: 1, text }];
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [paragraph(line)]));
}

/** A heading of the template with nothing under it says nothing. */
function withoutEmptyHeadings(groups: readonly PaperBlock[][]): PaperBlock[] {
  const kept: PaperBlock[] = [];
  const filled = groups.filter((group) => group.length > 0);
  filled.forEach((group, index) => {
    const [first] = group;
    const [next] = filled[index + 1] ?? [];
    const isChapter = (block: PaperBlock | undefined): boolean =>
      block?.kind === 'heading' && block.level === 1;
    if (group.length === 1 && isChapter(first) && (next === undefined || isChapter(next))) return;
    kept.push(...group);
  });
  return kept;
}

/** S-7 · headings go down one level at a time, whatever the writer of a section chose. */
function withoutJumps(blocks: readonly PaperBlock[]): PaperBlock[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = Math.min(block.level, last + 1) as 1 | 2 | 3;
    last = level;
    return { ...block, level };
  });
}
