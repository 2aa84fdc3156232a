import type { ArrangementRow } from '@regiovast/db/arrangements/read-arrangements';
import { hasAccessTest, structuralReasonOf } from '@regiovast/domain/arrangements/frame.rules';
import type { SetArrangementFrame } from '@regiovast/domain/arrangements/frame.schemas';
import type { Parties } from './draft-parties.ts';

/** What of the row is frame. Words are told of in a history as reworded, the rest by what it was and is. */
const WORDS = [
  'title',
  'structuralReason',
  'startingPracticeName',
  'resultObligation',
  'accessTestReason',
  'expectedOutcome',
] as const satisfies (keyof ArrangementRow)[];
const CODES = [
  'ownerId',
  'fundingBasis',
  'nature',
  'course',
  'beneficiaryKind',
  'practiceId',
  'rhoId',
  'planId',
  'planMeasureId',
  'caseId',
  'housingCaseId',
  'accessTestOutcome',
  'accessTestOn',
  'periodFrom',
  'periodTo',
  'reviewOn',
  'expectedPlaces',
  'expectedOn',
] as const satisfies (keyof ArrangementRow)[];

export type ArrangementFrame = Pick<ArrangementRow, (typeof WORDS)[number] | (typeof CODES)[number] | 'type'>;

/** What was given, also when it is empty; else what it was. */
const given = <Value>(value: Value | undefined, was: Value): Value => (value === undefined ? was : value);

/** A-1 · the whole frame as it becomes: what was not given stays as it was. */
export function frameOf(
  was: ArrangementRow,
  input: SetArrangementFrame,
  parties: Parties | undefined,
): ArrangementFrame {
  const { measure, accessTest } = input;
  const type = given(input.type, was.type);
  const nature = given(input.nature, was.nature);
  const housingCaseId = hasAccessTest(type) ? given(input.housingCaseId, was.housingCaseId) : null;
  const { beneficiaryKind, practiceId, startingPracticeName, rhoId } = parties ?? was;
  return {
    title: given(input.title, was.title),
    ownerId: given(input.ownerId, was.ownerId),
    type,
    fundingBasis: given(input.fundingBasis, was.fundingBasis),
    nature,
    structuralReason: structuralReasonOf(nature, given(input.structuralReason, was.structuralReason)),
    beneficiaryKind,
    practiceId,
    startingPracticeName,
    rhoId,
    course: given(input.course, was.course),
    resultObligation: given(input.resultObligation, was.resultObligation),
    planId: measure === undefined ? was.planId : (measure?.planId ?? null),
    planMeasureId: measure === undefined ? was.planMeasureId : (measure?.measureId ?? null),
    caseId: given(input.caseId, was.caseId),
    housingCaseId,
    ...accessTestOf({ type, housingCaseId }, accessTest, was),
    periodFrom: given(input.periodFrom, was.periodFrom),
    periodTo: given(input.periodTo, was.periodTo),
    reviewOn: given(input.reviewOn, was.reviewOn),
    expectedPlaces: given(input.expectedPlaces, was.expectedPlaces),
    expectedOn: given(input.expectedOn, was.expectedOn),
    expectedOutcome: given(input.expectedOutcome, was.expectedOutcome),
  };
}

/**
 * A-2, H-1 · the access test goes with a housing contribution: of another type it does not stay behind unseen, and what is for a
 * housing case has the test of that case, never one by hand.
 */
function accessTestOf(
  { type, housingCaseId }: Pick<ArrangementRow, 'type' | 'housingCaseId'>,
  accessTest: SetArrangementFrame['accessTest'],
  was: ArrangementRow,
): Pick<ArrangementRow, 'accessTestOutcome' | 'accessTestOn' | 'accessTestReason'> {
  const { accessTestOutcome, accessTestOn, accessTestReason } = was;
  const isKept = hasAccessTest(type) && housingCaseId === was.housingCaseId;
  if (isKept && (accessTest === undefined || housingCaseId !== null))
    return { accessTestOutcome, accessTestOn, accessTestReason };
  const test = hasAccessTest(type) && housingCaseId === null ? (accessTest ?? null) : null;
  return {
    accessTestOutcome: test?.outcome ?? null,
    accessTestOn: test?.on ?? null,
    accessTestReason: test?.reason ?? null,
  };
}

/** W-5 · what changed, from what to what, and whether any text did; no text is told. */
export function frameChanges(
  was: Partial<ArrangementFrame>,
  is: Partial<ArrangementFrame>,
): Record<string, readonly [unknown, unknown]> {
  const changed = CODES.filter((field) => was[field] !== is[field]);
  return {
    ...(WORDS.some((field) => was[field] !== is[field]) && { isReworded: [false, true] as const }),
    ...(was.type !== is.type && { arrangementType: [was.type, is.type] as const }),
    ...Object.fromEntries(changed.map((field) => [field, [was[field], is[field]] as const])),
  };
}
