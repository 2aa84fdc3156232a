import { appendEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { listEvidence, replaceAnswer } from '@regiovast/db/housing/housing-answers';
import type { FoundHousing } from '@regiovast/db/housing/read-housing';
import type { Session } from '@regiovast/db/store/store';
import { answerVerdict, isOutsideParty, keptAnswer } from '@regiovast/domain/housing/answer.rules';
import type { AnswerContent } from '@regiovast/domain/housing/answer.schemas';
import type { Guidance, HashedCell } from '@regiovast/domain/housing/guidance-cells';
import { isOpenStep } from '@regiovast/domain/housing/housing-steps';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import type { Deps } from '../trpc/deps.ts';
import { changeHousing } from './find-housing.ts';

/** Who answers: somebody of an organisation, or an outside party by its link (H-6). */
export type AnsweredBy =
  | { readonly personId: string; readonly organisationId: string }
  | { readonly linkId: string };

export type AnswerToWrite = {
  readonly housing: FoundHousing['housing'];
  /** Code of the cell, in the guidance that holds today. */
  readonly cell: string;
  readonly answer: AnswerContent;
  readonly by: AnsweredBy;
};

/** @throws HOUSING_CELL_UNKNOWN when the guidance does not ask it */
export function cellOf(guidance: Guidance, code: string): HashedCell {
  const cell = guidance.cells.find((known) => known.code === code);
  if (!cell) throw new DomainError('HOUSING_CELL_UNKNOWN', { cell: code });
  return cell;
}

/**
 * H-2, H-6 · the whole change of one answer: it takes the place of the one that stood and needs a signature of its own; the
 * version of the case goes up and the event is written. Who may answer for a party its caller has asked.
 * @throws HOUSING_CASE_CLOSED, HOUSING_CELL_UNKNOWN, HOUSING_CELL_OF_OTHER, HOUSING_EXPLANATION_INCOMPLETE,
 * HOUSING_EXPIRY_RANGE, STALE_VERSION
 */
export async function writeAnswer(
  tx: Session,
  deps: Deps,
  { housing, cell: code, answer: given, by }: AnswerToWrite,
): Promise<{ readonly answerId: string; readonly contentSha256: string }> {
  if (!isOpenStep(housing.step)) throw new DomainError('HOUSING_CASE_CLOSED');
  const day = today(deps.clock);
  const guidance = await currentGuidance(tx, day);
  const cell = cellOf(guidance, code);
  const linkId = 'linkId' in by ? by.linkId : null;
  if (linkId !== null && !isOutsideParty(cell.party)) throw new DomainError('HOUSING_CELL_OF_OTHER');
  const files = linkId === null ? [] : await listEvidence(tx, { linkId });
  const answer = keptAnswer(withFilesAsEvidence(given, files));
  throwIfViolated(answerVerdict(answer, day));
  const who = {
    answeredBy: 'personId' in by ? by.personId : null,
    organisationId: 'organisationId' in by ? by.organisationId : null,
    linkId,
  };
  const answered = {
    ...answer,
    ...who,
    housingCaseId: housing.id,
    cell: code,
    guidanceVersion: guidance.version,
    cellSha256: cell.cellSha256,
    answeredAt: instantNow(deps.clock),
  };
  const answerId = deps.ids.next();
  // C-8 · what is signed is the answer with its files, not its text alone.
  const contentSha256 = sha256Hex(canonicalJson({ ...answered, files: files.map(({ sha256 }) => sha256) }));
  await replaceAnswer(tx, { ...answered, id: answerId, contentSha256 });
  await changeHousing(tx, deps, { housing });
  await appendEvent(tx, {
    at: answered.answeredAt,
    actorId: who.answeredBy,
    organisationId: who.organisationId,
    action: 'housing.answered',
    subjectKind: 'housingCase',
    subjectId: housing.id,
    payload: {
      cell: code,
      answerId,
      contentSha256,
      guidanceVersion: guidance.version,
      state: answer.state,
      ...(linkId !== null && { linkId }),
    },
  });
  return { answerId, contentSha256 };
}

/** H-6 · who gave files and wrote nothing about them has given evidence all the same: their names. */
function withFilesAsEvidence(
  answer: AnswerContent,
  files: readonly { readonly name: string }[],
): AnswerContent {
  if (answer.evidence !== '' || files.length === 0) return answer;
  const names = files.map(({ name }) => name).join(', ');
  return { ...answer, evidence: names.slice(0, HOUSING_LIMITS.evidence) };
}
