import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import {
  type AnswerFound,
  type AnswerRow,
  type EvidenceAbout,
  findAnswers,
  listEvidence,
} from '@regiovast/db/housing/housing-answers';
import { findHousingMoves } from '@regiovast/db/housing/housing-moves';
import type { FoundHousing } from '@regiovast/db/housing/read-housing';
import { findHousingSharedAt } from '@regiovast/db/housing/shared-at';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { answersFor, partyVerdict } from '@regiovast/domain/housing/answer.rules';
import { closingObstacles, earliestClosingOn } from '@regiovast/domain/housing/closing.rules';
import { counterSignVerdict } from '@regiovast/domain/housing/counter-sign.rules';
import type { HashedCell } from '@regiovast/domain/housing/guidance-cells';
import { isOpenStep } from '@regiovast/domain/housing/housing-steps';
import type { AnswerView, HousingMatrixView, MatrixCell } from '@regiovast/domain/housing/matrix.views';
import {
  type CellStanding,
  reachedOn,
  type StandingCell,
  standings,
  type StepTaken,
  tallyOf,
} from '@regiovast/domain/housing/standing';
import { type Verdict, verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { mustFindHousing } from './find-housing.ts';

/** What a case stands on: the guidance of a day, its answers and its course. */
type Course = {
  readonly guidance: Awaited<ReturnType<typeof currentGuidance>>;
  readonly found: readonly AnswerFound[];
  readonly moves: readonly StepTaken[];
  readonly cells: readonly StandingCell<HashedCell, AnswerRow>[];
};

/** H-2 · every cell of a case as it stands on a day. */
export async function courseOf(s: Session, housingCaseId: string, on: string): Promise<Course> {
  const [guidance, found, moves] = await Promise.all([
    currentGuidance(s, on),
    findAnswers(s, housingCaseId),
    findHousingMoves(s, housingCaseId),
  ]);
  const answers = found.map(({ answer }) => answer);
  return { guidance, found, moves, cells: standings({ guidance, answers, moves, on }) };
}

/** H-2 · the matrix of a case for who sees it. @throws NOT_FOUND when absent or hidden (C-6) */
export async function matrixView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  housingCaseId: string,
  today: string,
): Promise<HousingMatrixView> {
  const { housing } = await mustFindHousing(s, scope, housingCaseId);
  const [course, evidence, sharedAt] = await Promise.all([
    courseOf(s, housing.id, today),
    listEvidence(s, { housingCaseId: housing.id }),
    scope.kind === 'insurer' ? findHousingSharedAt(s, housing.id) : null,
  ]);
  const { guidance, found, cells } = course;
  const shown = shownAnswers(found, evidence, actor, sharedAt);
  const obstacles = closingObstacles(cells);
  const asked = new Set(guidance.cells.map(({ code }) => code));
  return {
    housingCaseId: housing.id,
    version: housing.version,
    today,
    isShared: housing.insurerId !== null,
    guidance: { version: guidance.version, validFrom: guidance.validFrom, source: guidance.source },
    cells: cells.map((cell) => matrixCell({ actor, housing, course, shown, cell, today })),
    noLongerAsked: shown.filter(({ cell }) => !asked.has(cell)).toReversed(),
    tally: tallyOf(cells),
    closing: {
      earliestOn: earliestClosingOn(
        housing.stepSince,
        found.map(({ answer }) => answer),
      ),
      unexplained: [...obstacles.unexplained],
      unanswered: [...obstacles.unanswered],
    },
  };
}

type Shown = { readonly cell: string; readonly answer: AnswerView };

/** @param sharedAt since when an insurer reads along; null for the RHO, which reads all of it */
function shownAnswers(
  found: readonly AnswerFound[],
  evidence: readonly EvidenceAbout[],
  actor: SignedIn,
  sharedAt: string | null,
): Shown[] {
  return found
    .filter(
      ({ answer: { replacedAt } }) => sharedAt === null || replacedAt === null || replacedAt >= sharedAt,
    )
    .map((one) => {
      const answer = answerView(one, evidence, actor);
      return {
        cell: one.answer.cell,
        answer: sharedAt === null ? answer : withoutFormerInsurer(answer, one, actor, sharedAt),
      };
    });
}

/** C-1 · how a cell stands is shared; the words and people of an insurer that was preferent before are not the next one's. */
function withoutFormerInsurer(
  view: AnswerView,
  { answer, organisationKind }: AnswerFound,
  { organisationId }: SignedIn,
  sharedAt: string,
): AnswerView {
  const isOfFormer = organisationKind === 'insurer' && answer.organisationId !== organisationId;
  const { sign } = view;
  return {
    ...view,
    ...(isOfFormer && { note: '', category: null, evidence: '', by: { ...view.by, person: null } }),
    sign: sign !== null && sign.at < sharedAt ? { ...sign, person: null, reason: '' } : sign,
  };
}

function answerView(found: AnswerFound, evidence: readonly EvidenceAbout[], actor: SignedIn): AnswerView {
  const { answer, organisationKind, organisationName, answeredByName, recipientName } = found;
  const isByLink = answer.answeredBy === null;
  const isOfRho = actor.organisationKind === 'rho';
  const { counterSign, counterSignedAt } = answer;
  return {
    id: answer.id,
    state: answer.state,
    note: answer.note,
    category: answer.category,
    evidence: answer.evidence,
    expiresOn: answer.expiresOn,
    answeredAt: answer.answeredAt,
    by: {
      kind: isByLink ? 'link' : organisationKind === 'insurer' ? 'insurer' : 'rho',
      organisation: organisationName,
      person: isByLink ? (isOfRho ? recipientName : null) : answeredByName,
    },
    guidanceVersion: answer.guidanceVersion,
    contentSha256: answer.contentSha256,
    sign:
      counterSign === null || counterSignedAt === null
        ? null
        : {
            outcome: counterSign,
            at: counterSignedAt,
            person: found.signerName,
            organisation: found.signerOrganisation,
            reason: answer.counterSignReason ?? '',
          },
    replacedAt: answer.replacedAt,
    files: evidence
      .filter(({ linkId }) => linkId === answer.linkId)
      .map(({ id, name, mediaType, bytes, uploadedAt }) => ({ id, name, mediaType, bytes, uploadedAt })),
  };
}

type CellAsk = {
  readonly actor: SignedIn;
  readonly housing: FoundHousing['housing'];
  readonly course: Course;
  readonly shown: readonly Shown[];
  readonly cell: StandingCell<HashedCell, AnswerRow>;
  readonly today: string;
};

const TO_ANSWER: readonly CellStanding[] = ['OPEN', 'ANSWER_AGAIN', 'REFUSED', 'EXPIRED'];

function matrixCell({ actor, housing, course, shown, cell: stands, today }: CellAsk): MatrixCell {
  const { cell, standing, dueOn, answer } = stands;
  const { cellSha256: _, ...asked } = cell;
  const kind = actor.organisationKind;
  const closed = violatedIf(!isOpenStep(housing.step), 'HOUSING_CASE_CLOSED');
  const open = (verdict: Verdict): Verdict => verdictOf(closed, ...verdict.violations);
  const isReached = reachedOn(course.moves, cell.step) !== null;
  const signing = counterSignVerdict({
    standing,
    answeredByKind: course.found.find((one) => one.answer.id === answer?.id)?.organisationKind ?? null,
    signerKind: kind,
    isShared: housing.insurerId !== null,
  });
  const answers = shown.filter((one) => one.cell === cell.code).map((one) => one.answer);
  const isToAnswer = TO_ANSWER.includes(standing) && (isReached || standing !== 'OPEN');
  return {
    ...asked,
    standing,
    isReached,
    dueOn,
    isLate: dueOn !== null && dueOn < today && isOpenStep(housing.step),
    isOurs: isOpenStep(housing.step) && ((isToAnswer && answersFor(kind, cell.party)) || signing.ok),
    answer: answers.find(({ id }) => id === answer?.id) ?? null,
    earlier: answers.filter(({ replacedAt }) => replacedAt !== null).toReversed(),
    can: {
      answer: capability(
        actor,
        'housing.answer',
        open(partyVerdict(kind, cell.party, answer?.linkId != null)),
      ),
      counterSign: capability(actor, 'housing.counterSign', open(signing)),
    },
  };
}
