import {
  findInitiativesOf,
  findMarks,
  findSectionMessages,
  listAssessments,
} from '@regiovast/db/plans/assessments';
import type { Session } from '@regiovast/db/store/store';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { itemKey } from '@regiovast/domain/plans/assessment.rules';
import type { PaperDecision } from '@regiovast/domain/plans/plan-paper';
import { assessedItems } from './assessed-items.ts';

/**
 * L-4, C-2 · the last decision over a plan as the RHO reads it: outcome, reason, what was found of each criterion, and
 * what must be mended. Nothing of an assessment that is not decided, and never a note of the insurer's own.
 */
export async function paperDecision(s: Session, planId: string): Promise<PaperDecision | null> {
  const last = (await listAssessments(s, planId)).find(({ row }) => row.outcome !== null);
  const { outcome, reason, decidedAt } = last?.row ?? {};
  if (!last || !outcome || !decidedAt) return null;
  const { row } = last;
  const items = await assessedItems(s, row);
  const marks = await findMarks(s, row.id);
  const messages = await findSectionMessages(s, row.id);
  const initiatives = await findInitiativesOf(s, [row.versionId]);
  const found = new Map(marks.map((mark) => [itemKey(mark.criterion, mark.initiativeId), mark]));
  const nameOf = (id: string): string | null =>
    initiatives.get(row.versionId)?.find((initiative) => initiative.id === id)?.name ?? null;
  return {
    outcome,
    reason: reason ?? '',
    decidedOn: dayOfInstant(decidedAt),
    insurerName: last.insurerName,
    versionNumber: last.versionNumber,
    contentSha256: row.contentSha256,
    submittedOn: last.submittedAt === null ? null : dayOfInstant(last.submittedAt),
    marks: items.flatMap(({ criterion, initiativeId }) => {
      const mark = found.get(itemKey(criterion.code, initiativeId));
      // What was left open when a plan went back says nothing.
      if (!mark || mark.verdict === null) return [];
      return [
        {
          label: { nl: criterion.nl.label, en: criterion.en.label },
          initiative: nameOf(initiativeId),
          verdict: mark.verdict,
          reason: mark.reason,
        },
      ];
    }),
    messages: messages.map(({ code, message }) => ({ section: code, message })),
  };
}
