import type {
  findInitiativesOf,
  ListedAssessment,
  ListedMark,
  listSectionMessages,
} from '@regiovast/db/plans/assessments';
import type { Verdict } from '@regiovast/domain/kernel/verdict';
import {
  type AssessmentItem,
  assessmentItems,
  assessmentProgress,
  itemKey,
  outcomeVerdict,
  STEP_OF_OUTCOME,
} from '@regiovast/domain/plans/assessment.rules';
import type { AssessmentView, MarkView } from '@regiovast/domain/plans/assessment.views';
import type { AssessmentOutcome } from '@regiovast/domain/plans/plan-codes';
import type { PlanReference } from '@regiovast/domain/plans/plan-reference';
import { PLAN_SECTIONS } from '@regiovast/domain/plans/plan-sections';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { criterionView } from './criterion-view.ts';
import type { ReachedPlan } from './plan-reach.ts';
import { stepCapability } from './step-capability.ts';

/** What all assessments of a plan hold, as it was read at once. */
export type AssessmentMaterial = {
  readonly criteria: readonly PlanReference<'criteria'>[];
  readonly coreValues: readonly PlanReference<'coreValues'>[];
  readonly marks: readonly ListedMark[];
  readonly messages: Awaited<ReturnType<typeof listSectionMessages>>;
  readonly initiatives: Awaited<ReturnType<typeof findInitiativesOf>>;
};
type ForReader = AssessmentMaterial & {
  /** C-8 · whether the reader may assess this plan at all. */
  readonly fourEyes: Verdict;
  readonly submittedId: string | null;
};

/**
 * C-2 · one assessment as the reader may see it. The insurer that makes it sees all; the others see that it runs and, once
 * it is decided, outcome, verdicts, reasons and messages: never a note, and nothing of a criterion without a verdict.
 */
export function assessmentFor(
  actor: SignedIn,
  reached: ReachedPlan,
  listed: ListedAssessment,
  material: ForReader,
): AssessmentView {
  const { row } = listed;
  const isOwn = reached.standing === 'insurer' && row.insurerId === actor.organisationId;
  const isShown = isOwn || row.outcome !== null;
  const initiatives = material.initiatives.get(row.versionId) ?? [];
  const items = assessmentItems(
    itemsOf(material.criteria, row.criteriaVersion),
    itemsOf(material.coreValues, row.coreValuesVersion),
    initiatives,
  );
  const marks = material.marks.filter(({ mark }) => mark.assessmentId === row.id);
  const messages = material.messages
    .filter(({ assessmentId }) => assessmentId === row.id)
    .map(({ code, message }) => ({ code, message }))
    .sort((a, b) => PLAN_SECTIONS.indexOf(a.code) - PLAN_SECTIONS.indexOf(b.code));
  const markOf = new Map(
    marks.map((found) => [itemKey(found.mark.criterion, found.mark.initiativeId), found]),
  );
  return {
    id: row.id,
    versionId: row.versionId,
    versionNumber: listed.versionNumber,
    contentSha256: row.contentSha256,
    submittedAt: listed.submittedAt,
    insurerName: listed.insurerName,
    isOwn,
    startedAt: row.startedAt,
    startedBy: isOwn ? listed.startedByName : null,
    outcome: row.outcome,
    reason: row.reason,
    decidedAt: row.decidedAt,
    decidedBy: listed.decidedByName,
    criteria: items.map((item) => {
      const found = markOf.get(itemKey(item.criterion.code, item.initiativeId));
      return { ...criterionView(item), mark: found && isShown ? markFor(isOwn, found) : null };
    }),
    initiatives: [...initiatives],
    messages: isShown ? messages : [],
    work:
      isOwn && row.outcome === null
        ? workOn(actor, reached, row, { ...material, items, marks, messages })
        : null,
  };
}

const itemsOf = <Item>(
  references: readonly { readonly version: number; readonly items: readonly Item[] }[],
  version: number,
): readonly Item[] => references.find((reference) => reference.version === version)?.items ?? [];

function markFor(isOwn: boolean, { mark, updatedByName }: ListedMark): MarkView | null {
  const { verdict, reason } = mark;
  if (isOwn) {
    const { internalNote, version, updatedAt } = mark;
    return { verdict, reason, internalNote, version, updatedAt, updatedBy: updatedByName };
  }
  if (verdict === null) return null;
  return { verdict, reason, internalNote: null, version: 0, updatedAt: null, updatedBy: null };
}

type InWork = Omit<ForReader, 'messages'> & {
  readonly items: readonly AssessmentItem[];
  readonly messages: readonly unknown[];
};

/** How far the insurer is, and with what it can end. */
function workOn(
  actor: SignedIn,
  reached: ReachedPlan,
  row: ListedAssessment['row'],
  { items, marks, messages, fourEyes, submittedId }: InWork,
): AssessmentView['work'] {
  const progress = assessmentProgress(
    items,
    marks.map(({ mark }) => mark),
  );
  // The text of the version is hashed again when it is decided; here its id is enough.
  const state = { ...progress, messages: messages.length, isSameContent: submittedId === row.versionId };
  const endWith = (outcome: AssessmentOutcome) =>
    stepCapability(
      actor,
      reached,
      'plans.decide',
      STEP_OF_OUTCOME[outcome],
      fourEyes,
      outcomeVerdict(outcome, state),
    );
  return {
    version: row.version,
    ...progress,
    can: {
      mark: capability(actor, 'plans.markCriterion', fourEyes),
      message: capability(actor, 'plans.setSectionMessage', fourEyes),
      POSITIVE: endWith('POSITIVE'),
      NEGATIVE: endWith('NEGATIVE'),
      REVISION_ASKED: endWith('REVISION_ASKED'),
    },
  };
}
