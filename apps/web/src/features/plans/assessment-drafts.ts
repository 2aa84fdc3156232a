import type { AssessmentView, JudgedCriterion, MarkView } from '@regiovast/domain/plans/assessment.views';
import type { CriterionVerdict } from '@regiovast/domain/plans/plan-codes';
import { useState } from 'react';

/** A verdict that is being written, over the version of the mark that was seen (S-3). */
export type MarkDraft = {
  readonly verdict: CriterionVerdict | null;
  readonly reason: string;
  readonly internalNote: string;
  readonly seenVersion: number;
};

export const keyOf = ({ criterion, initiativeId }: Pick<JudgedCriterion, 'criterion' | 'initiativeId'>) =>
  `${initiativeId}/${criterion}`;

/** What a form begins with: the mark as it stands. */
export const draftOf = (mark: MarkView | null): MarkDraft => ({
  verdict: mark?.verdict ?? null,
  reason: mark?.reason ?? '',
  internalNote: mark?.internalNote ?? '',
  seenVersion: mark?.version ?? 0,
});

/** Whether somebody else recorded a mark since this draft was begun (S-3). */
export const isOvertaken = (draft: MarkDraft, mark: MarkView | null): boolean =>
  (mark?.version ?? 0) !== draft.seenVersion;

/** Whether a draft says something else than the mark it was begun over. */
export function isChanged(draft: MarkDraft, mark: MarkView | null): boolean {
  const { verdict, reason, internalNote } = draftOf(mark);
  return (
    isOvertaken(draft, mark) ||
    draft.verdict !== verdict ||
    draft.reason.trim() !== reason ||
    draft.internalNote.trim() !== internalNote
  );
}

const isJudged = ({ mark }: JudgedCriterion): boolean => mark?.verdict != null && mark.reason !== '';

/** The criterion to open after this one: the next without a verdict and reason, going round; null when all have them. */
export function nextToJudge(criteria: readonly JudgedCriterion[], after: string | null): string | null {
  const start = criteria.findIndex((row) => keyOf(row) === after) + 1;
  const round = [...criteria.slice(start), ...criteria.slice(0, start)];
  const next = round.find((row) => !isJudged(row) && keyOf(row) !== after);
  return next ? keyOf(next) : null;
}

type Drafts = Readonly<Record<string, MarkDraft>>;
/** Lasts as long as the page is loaded, so that reading a section beside it costs nothing that was written. */
const kept = new Map<string, Drafts>();

/** How many verdicts of an assessment were written and not recorded: a decision would leave them out. */
export const unsavedIn = ({ id, criteria }: Pick<AssessmentView, 'id' | 'criteria'>): number =>
  criteria.filter((row) => {
    const draft = kept.get(id)?.[keyOf(row)];
    return draft !== undefined && isChanged(draft, row.mark);
  }).length;

/** The verdicts being written of one assessment, kept while one reads elsewhere in the plan. */
export function useDrafts({ id }: Pick<AssessmentView, 'id'>) {
  const [drafts, setDrafts] = useState<Drafts>(() => kept.get(id) ?? {});
  const write = (next: Drafts): void => {
    kept.set(id, next);
    setDrafts(next);
  };
  return {
    drafts,
    set: (key: string, draft: MarkDraft) => write({ ...kept.get(id), [key]: draft }),
    drop: (key: string) =>
      write(Object.fromEntries(Object.entries(kept.get(id) ?? {}).filter(([other]) => other !== key))),
  };
}
