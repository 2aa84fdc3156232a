import type { PlanPaper } from '@regiovast/domain/plans/plan-paper';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import type { PaperBlock } from '../papers/paper-blocks.ts';
import type { PlanPaperFormat } from './plan-paper-format.ts';

/** What a part of a document is made from. */
export type PartContext = {
  readonly paper: PlanPaper;
  readonly language: 'nl' | 'en';
  readonly format: PlanPaperFormat;
  /** How much fits: rows of a table at most; null: everything. */
  readonly limit: number | null;
};
export type Part = (context: PartContext) => PaperBlock[];

const CUT_CHARACTERS_PER_ROW = 40;

/** Words as they are, or cut at a space when room is short. */
export function cutTo(text: string, { limit }: PartContext): string {
  const most = limit === null ? Number.POSITIVE_INFINITY : limit * CUT_CHARACTERS_PER_ROW;
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** The first rows of a table, and in words how many there are beside them. */
export function firstRows<Row>(
  rows: readonly Row[],
  { limit, format }: PartContext,
): { readonly shown: readonly Row[]; readonly rest: PaperBlock[] } {
  const shown = limit === null ? rows : rows.slice(0, limit);
  const left = rows.length - shown.length;
  return { shown, rest: left > 0 ? [{ kind: 'note', text: format.words.more(left) }] : [] };
}

/** What a section is called in the template of the plan; its code when the template no longer knows it. */
export const sectionName = ({ paper, language }: PartContext, code: PlanSection): string =>
  paper.sections.find((section) => section.code === code)?.[language].label ?? code;
