import { type NewAuditEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import type { PlanRow } from '@regiovast/db/plans/read-plans';
import type { Session } from '@regiovast/db/store/store';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { PlanContent } from '@regiovast/domain/plans/plan-content';
import type { AssessmentOutcome } from '@regiovast/domain/plans/plan-codes';
import { buildContent, outlineOfContent } from '../plans/build-content.ts';
import {
  DECISION_REASONS,
  type DemoCriteria,
  makeMarks,
  RETURNED,
  RETURNED_SECTIONS,
} from './continuity-plan-assessments.ts';
import type { PlanRows, Row } from './continuity-plan-content.ts';
import type { PlanDates } from './continuity-plan-dates.ts';
import { TEXT_BEFORE_REVISION } from './continuity-plan-texts.ts';
import { instantOn } from './demo-calendar.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

/** The people around a plan: who writes it and who signs for each RHO among its partners, and who assesses and decides. */
export type PlanPeople = {
  readonly writer: DemoPerson;
  readonly signers: readonly DemoPerson[];
  readonly officer: DemoPerson;
  readonly decider: DemoPerson;
};

export type Decided = {
  readonly versions: Row<'planVersions'>[];
  readonly signatures: Row<'planSignatures'>[];
  readonly assessments: Row<'planAssessments'>[];
  readonly marks: Row<'planAssessmentMarks'>[];
  readonly messages: Row<'planSectionMessages'>[];
  readonly events: NewAuditEvent[];
};

/** A version on its way: when it was frozen, and how far it came. */
type Round = {
  readonly id: string;
  readonly number: number;
  readonly frozenOn: string;
  readonly submittedOn: string | null;
  readonly assessedFrom: string | null;
  readonly decidedOn: string | null;
  readonly outcome: AssessmentOutcome | null;
};

export type DecidedPlan = {
  readonly plan: PlanRow;
  readonly rows: PlanRows;
  readonly dates: PlanDates;
  readonly people: PlanPeople;
  readonly regionName: string;
  readonly rhoName: string;
  readonly isSecondRound: boolean;
};

const DAYS_TO_SIGN = 3;
/** Days before the submission that held on which it was submitted, taken up and returned the first time. */
const FIRST_ROUND = { submitted: 45, assessed: 40, decided: 28 } as const;

const outcomeOf = ({ status }: PlanRow): AssessmentOutcome => {
  if (status === 'NEGATIVE' || status === 'REVISION_ASKED') return status;
  return 'POSITIVE';
};

/** The versions of a plan that were frozen, oldest first; `signOffVersionId` of the plan is the last. */
function roundsOf({ plan, dates, isSecondRound }: DecidedPlan, prng: Prng): Round[] {
  if (plan.signOffVersionId === null) return [];
  const { submittedOn, assessedFrom, decidedOn } = dates;
  const frozenOn = submittedOn === null ? dates.writtenOn : addDays(submittedOn, -DAYS_TO_SIGN);
  const outcome = decidedOn === null ? null : outcomeOf(plan);
  const last = { id: plan.signOffVersionId, frozenOn, submittedOn, assessedFrom, decidedOn, outcome };
  if (!isSecondRound || submittedOn === null) return [{ ...last, number: 1 }];
  const first = addDays(submittedOn, -FIRST_ROUND.submitted);
  return [
    {
      id: prng.idAt(instantOn(first, 0)),
      number: 1,
      frozenOn: addDays(first, -DAYS_TO_SIGN),
      submittedOn: first,
      assessedFrom: addDays(submittedOn, -FIRST_ROUND.assessed),
      decidedOn: addDays(submittedOn, -FIRST_ROUND.decided),
      outcome: 'REVISION_ASKED',
    },
    { ...last, number: 2 },
  ];
}

/** As it was before the insurer returned it: the section on money said less, and the first measure had no cost yet. */
const beforeRevision = (content: PlanContent): PlanContent => ({
  ...content,
  sections: content.sections.map((section) =>
    section.code === 'FINANCE' ? { ...section, document: TEXT_BEFORE_REVISION } : section,
  ),
  measures: content.measures.map((measure, index) =>
    index === 0 ? { ...measure, costCents: null, costNote: 'Raming volgt.' } : measure,
  ),
});

/** L-4 · freezes, signs, submits and assesses a plan whose content is written, with the events that the use-cases leave. */
export async function decide(
  tx: Session,
  made: DecidedPlan,
  criteria: DemoCriteria,
  prng: Prng,
): Promise<Decided> {
  const decided: Decided = {
    versions: [],
    signatures: [],
    assessments: [],
    marks: [],
    messages: [],
    events: [],
  };
  const rounds = roundsOf(made, prng);
  if (rounds.length === 0) return decided;
  const content = await buildContent(tx, made);
  for (const round of rounds) {
    const isLast = round === rounds.at(-1);
    const frozen = freeze(decided, made, round, isLast ? content : beforeRevision(content));
    sign(decided, made, { ...round, ...frozen }, prng);
    if (round.assessedFrom !== null) assess(decided, made, { ...round, ...frozen }, { criteria, prng });
  }
  return decided;
}

const eventOf =
  ({ plan }: DecidedPlan) =>
  (at: string, { id, organisationId }: DemoPerson, action: string, payload: NewAuditEvent['payload']) => ({
    at,
    actorId: id,
    organisationId,
    action,
    subjectKind: 'plan',
    subjectId: plan.id,
    payload,
  });

type Frozen = { readonly contentSha256: string };

function freeze(decided: Decided, made: DecidedPlan, round: Round, content: PlanContent): Frozen {
  const { plan, people } = made;
  const text = canonicalJson(content);
  const contentSha256 = sha256Hex(text);
  const submittedAt = round.submittedOn === null ? null : instantOn(round.submittedOn, 0.5);
  const frozenAt = instantOn(round.frozenOn, 0.9);
  decided.versions.push({
    id: round.id,
    planId: plan.id,
    number: round.number,
    content: text,
    contentSha256,
    outline: canonicalJson(outlineOfContent(content)),
    contentRevision: round.id === plan.signOffVersionId ? plan.contentRevision : plan.contentRevision - 2,
    frozenAt,
    frozenBy: people.writer.id,
    releasedAt: submittedAt,
    submittedAt,
    submittedBy: submittedAt === null ? null : people.writer.id,
  });
  const named = { number: round.number, versionId: round.id, contentSha256 };
  const event = eventOf(made);
  decided.events.push(event(frozenAt, people.writer, 'plans.signOffAsked', named));
  if (submittedAt !== null) {
    const from = round.number === 1 ? 'DRAFT' : 'REVISION_ASKED';
    decided.events.push(
      event(submittedAt, people.writer, 'plans.submitted', {
        ...named,
        changes: { planStatus: [from, 'SUBMITTED'] },
      }),
    );
  }
  return { contentSha256 };
}

/** RHO's sign by their manager, the others on paper. Of what is not submitted the keeper's own signature is still asked. */
function sign(decided: Decided, made: DecidedPlan, round: Round & Frozen, prng: Prng): void {
  const { people, rows } = made;
  const signedOn = addDays(round.frozenOn, 1);
  for (const [index, partner] of rows.partners.entries()) {
    if (round.submittedOn === null && index === 0) continue;
    const isOnPaper = partner.organisationId === null;
    const by = people.signers.find(({ organisationId }) => organisationId === partner.organisationId);
    const actor = isOnPaper ? people.writer : by;
    if (!actor || (round.submittedOn === null && !isOnPaper)) continue;
    const recordedAt = instantOn(signedOn, 0.2 + index / 10);
    decided.signatures.push({
      id: prng.idAt(recordedAt),
      versionId: round.id,
      partnerId: partner.id,
      partnerName: partner.name,
      contentSha256: round.contentSha256,
      signedOn,
      recordedAt,
      recordedBy: actor.id,
      ...(isOnPaper && { signatory: 'De voorzitter', evidence: 'Ondertekende brief, bewaard bij de RHO' }),
    });
    decided.events.push(
      eventOf(made)(recordedAt, actor, 'plans.signed', {
        versionId: round.id,
        partnerId: partner.id,
        contentSha256: round.contentSha256,
        isOnPaper,
      }),
    );
  }
}

function assess(
  decided: Decided,
  made: DecidedPlan,
  round: Round & Frozen,
  { criteria, prng }: { readonly criteria: DemoCriteria; readonly prng: Prng },
): void {
  const { plan, people, rows } = made;
  const { officer, decider } = people;
  const { outcome } = round;
  const startedAt = instantOn(round.assessedFrom ?? '', 0.3);
  const markedOn = addDays(round.assessedFrom ?? '', 2);
  const id = prng.idAt(startedAt);
  const event = eventOf(made);
  const named = { assessmentId: id, versionId: round.id, contentSha256: round.contentSha256 };
  decided.events.push(
    event(startedAt, officer, 'plans.assessmentStarted', {
      ...named,
      changes: { planStatus: ['SUBMITTED', 'UNDER_ASSESSMENT'] },
    }),
  );
  const at = instantOn(markedOn, 0.6);
  const marks = makeMarks(
    { assessmentId: id, outcome, initiatives: rows.initiatives, at, by: officer.id },
    criteria,
    prng,
  );
  decided.marks.push(...marks);
  for (const [index, { criterion, initiativeId }] of marks.entries()) {
    const markedAt = instantOn(markedOn, 0.1 + (0.5 * index) / marks.length);
    decided.events.push(
      event(markedAt, officer, 'plans.criterionMarked', { assessmentId: id, criterion, initiativeId }),
    );
  }
  const isReturned = outcome === 'REVISION_ASKED';
  for (const code of isReturned ? RETURNED_SECTIONS : []) {
    const updatedAt = instantOn(markedOn, 0.7);
    const message = RETURNED[code] ?? '';
    decided.messages.push({ assessmentId: id, code, message, updatedAt, updatedBy: officer.id });
    decided.events.push(
      event(updatedAt, officer, 'plans.sectionMessageSet', { assessmentId: id, section: code }),
    );
  }
  const decidedAt = round.decidedOn === null ? null : instantOn(round.decidedOn, 0.6);
  const isDecided = outcome !== null && decidedAt !== null;
  decided.assessments.push({
    id,
    planId: plan.id,
    versionId: round.id,
    insurerId: officer.organisationId,
    contentSha256: round.contentSha256,
    criteriaVersion: criteria.criteriaVersion,
    coreValuesVersion: criteria.coreValuesVersion,
    startedAt,
    startedBy: officer.id,
    ...(isDecided && { outcome, reason: DECISION_REASONS[outcome], decidedAt, decidedBy: decider.id }),
    version: isDecided ? 2 : 1,
  });
  if (!isDecided) return;
  decided.events.push(
    event(decidedAt, decider, 'plans.decided', {
      ...named,
      outcome,
      sections: isReturned ? RETURNED_SECTIONS : [],
      changes: { planStatus: ['UNDER_ASSESSMENT', outcome] },
    }),
  );
}
