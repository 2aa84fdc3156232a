import type {
  ArrangementType,
  BeneficiaryKind,
  Nature,
} from '@regiovast/domain/arrangements/arrangement-codes';
import type { ArrangementTemplate } from '@regiovast/domain/arrangements/arrangement-reference';
import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import type { BeneficiaryInput, SetArrangementFrame } from '@regiovast/domain/arrangements/frame.schemas';
import type { StartOptions } from '@regiovast/domain/arrangements/start-options.views';
import type { CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import type { FundingBasis } from '@regiovast/domain/plans/plan-codes';
import { dateIn } from '../../lib/search-params.ts';

/** What somebody has filled in of who an arrangement is for, which and when: all that a draft needs. */
export type StartDraft = {
  readonly title: string;
  readonly regionCode: string;
  readonly type: ArrangementType | '';
  readonly beneficiaryKind: BeneficiaryKind;
  readonly practice: { readonly id: string; readonly name: string } | null;
  readonly rhoId: string;
  readonly startingPracticeName: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  /** H-1 · the housing case that a housing contribution is for; null: for none. */
  readonly housing: { readonly id: string; readonly number: string } | null;
};
export type StartProblem =
  | Exclude<keyof StartDraft, 'beneficiaryKind' | 'practice' | 'housing'>
  | 'practiceId';

/** The rest of the frame, as typed; an empty text is what is not filled in yet. */
export type FrameDraft = StartDraft & {
  readonly ownerId: string;
  readonly fundingBasis: FundingBasis;
  readonly nature: Nature;
  readonly structuralReason: string;
  readonly course: CourseOfAction;
  readonly resultObligation: string;
  readonly shouldMove: boolean;
  readonly reviewOn: string;
  readonly expectedPlaces: string;
  readonly expectedOn: string;
  readonly expectedOutcome: string;
  readonly accessOutcome: 'POSITIVE' | 'NEGATIVE' | '';
  readonly accessOn: string;
  readonly accessReason: string;
  readonly keepsMeasure: boolean;
  readonly keepsCase: boolean;
};
export type FrameProblem = StartProblem | 'expectedPlaces' | 'accessOn' | 'accessReason';

const SHORTEST_TITLE = 3;
const MONTHS_PER_QUARTER = 3;
const MONTHS_PER_YEAR = 12;

/** The last day of a period that begins on a date and runs so many quarters; empty when it is no date. */
export function lastDayAfter(periodFrom: string, quarters: number): string {
  if (dateIn(periodFrom) === undefined) return '';
  const [year = 0, month = 1] = periodFrom.split('-').map(Number);
  const end = year * MONTHS_PER_YEAR + month - 1 + quarters * MONTHS_PER_QUARTER;
  // Day 0 of a month is the last one of the month before.
  const day = new Date(Date.UTC(Math.floor(end / MONTHS_PER_YEAR), end % MONTHS_PER_YEAR, 0));
  return day.toISOString().slice(0, -14);
}

/** What the form begins with: what the plan, the case or the housing case says, else the only region there is and the first possible day. */
export function firstStartDraft(
  { regions, prefill, firstStart }: Pick<StartOptions, 'regions' | 'prefill' | 'firstStart'>,
  wanted: string | undefined,
): StartDraft {
  const only = regions.length === 1 ? regions[0]?.code : undefined;
  const region = [prefill?.regionCode ?? wanted, only].find((code) =>
    regions.some((known) => known.code === code),
  );
  const housing = prefill?.housing ?? null;
  // An initiative has no practice yet: it becomes one.
  const isInitiative = housing !== null && housing.practiceId === null;
  return {
    title: prefill?.title ?? '',
    regionCode: region ?? '',
    type: prefill?.type ?? '',
    beneficiaryKind: isInitiative ? 'STARTING_PRACTICE' : 'PRACTICE',
    practice: prefill?.practice ?? null,
    rhoId: prefill?.rhoId ?? '',
    startingPracticeName: isInitiative ? housing.name : '',
    periodFrom: prefill?.periodFrom ?? firstStart ?? '',
    periodTo: prefill?.periodTo ?? '',
    housing: housing && { id: housing.id, number: housing.number },
  };
}

/** A type that is chosen brings its usual length with it, as long as no last day was chosen. */
export function withType(
  draft: StartDraft,
  type: StartDraft['type'],
  templates: readonly Pick<ArrangementTemplate, 'code' | 'quarters'>[],
): StartDraft {
  const template = templates.find(({ code }) => code === type);
  const periodTo =
    template && draft.periodTo === '' ? lastDayAfter(draft.periodFrom, template.quarters) : draft.periodTo;
  return { ...draft, type, periodTo };
}

/** What is missing or wrong in what a draft needs. */
export function startProblems(draft: StartDraft): StartProblem[] {
  const problems: StartProblem[] = [];
  if (draft.title.trim().length < SHORTEST_TITLE) problems.push('title');
  if (draft.regionCode === '') problems.push('regionCode');
  if (draft.type === '') problems.push('type');
  if (draft.beneficiaryKind === 'PRACTICE' && draft.practice === null) problems.push('practiceId');
  if (draft.beneficiaryKind !== 'PRACTICE' && draft.rhoId === '') problems.push('rhoId');
  if (draft.beneficiaryKind === 'STARTING_PRACTICE' && draft.startingPracticeName.trim() === '')
    problems.push('startingPracticeName');
  const [from, to] = [dateIn(draft.periodFrom), dateIn(draft.periodTo)];
  if (from === undefined) problems.push('periodFrom');
  if (to === undefined || (from !== undefined && to < from)) problems.push('periodTo');
  return problems;
}

const placesOf = (text: string): number | null => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : null);

/** H-1 · a contribution that is for a housing case has the test of that case; another is filled in by hand. */
export const hasOwnTest = ({ type, housing }: Pick<StartDraft, 'type' | 'housing'>): boolean =>
  type === 'HOUSING_CONTRIBUTION' && housing === null;

/** The same of the whole frame; what is left empty is no problem in a draft. */
export function frameProblems(draft: FrameDraft): FrameProblem[] {
  const problems: FrameProblem[] = startProblems(draft);
  if (draft.expectedPlaces.trim() !== '' && placesOf(draft.expectedPlaces) === null)
    problems.push('expectedPlaces');
  if (hasOwnTest(draft) && draft.accessOutcome !== '') {
    if (dateIn(draft.accessOn) === undefined) problems.push('accessOn');
    if (draft.accessReason.trim() === '') problems.push('accessReason');
  }
  return problems;
}

/** Who receives it, as the server asks it; null while it is not chosen. */
export function beneficiaryOf(draft: StartDraft): BeneficiaryInput | null {
  const { beneficiaryKind: kind, practice, rhoId, startingPracticeName } = draft;
  if (kind === 'PRACTICE') return practice && { kind, practiceId: practice.id };
  if (rhoId === '') return null;
  return kind === 'RHO' ? { kind, rhoId } : { kind, rhoId, startingPracticeName };
}

/** Of the frame, what its form shows. */
type ShownFrame = Pick<
  ArrangementView,
  | 'title'
  | 'region'
  | 'type'
  | 'beneficiaryKind'
  | 'practice'
  | 'rho'
  | 'startingPracticeName'
  | 'periodFrom'
  | 'periodTo'
  | 'owner'
  | 'fundingBasis'
  | 'nature'
  | 'structuralReason'
  | 'course'
  | 'resultObligation'
  | 'reviewOn'
  | 'expectedPlaces'
  | 'expectedOn'
  | 'expectedOutcome'
  | 'accessTest'
  | 'plan'
  | 'case'
  | 'housing'
>;
export type SeenFrame = ShownFrame & Pick<ArrangementView, 'id' | 'version'>;

export const frameDraftOf = (view: ShownFrame): FrameDraft => ({
  title: view.title,
  regionCode: view.region.code,
  type: view.type,
  beneficiaryKind: view.beneficiaryKind,
  practice: view.practice,
  rhoId: view.rho.id,
  startingPracticeName: view.startingPracticeName ?? '',
  periodFrom: view.periodFrom,
  periodTo: view.periodTo,
  housing: view.housing && { id: view.housing.id, number: view.housing.number },
  ownerId: view.owner.id,
  fundingBasis: view.fundingBasis,
  nature: view.nature,
  structuralReason: view.structuralReason ?? '',
  course: view.course,
  resultObligation: view.resultObligation,
  shouldMove: false,
  reviewOn: view.reviewOn ?? '',
  expectedPlaces: view.expectedPlaces === null ? '' : String(view.expectedPlaces),
  expectedOn: view.expectedOn ?? '',
  expectedOutcome: view.expectedOutcome,
  // The test of a housing case is not the arrangement's to change.
  accessOutcome: (view.housing ? null : view.accessTest)?.outcome ?? '',
  accessOn: (view.housing ? null : view.accessTest)?.on ?? '',
  accessReason: (view.housing ? null : view.accessTest)?.reason ?? '',
  keepsMeasure: view.plan !== null,
  keepsCase: view.case !== null,
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What the server is asked to change: only what differs from what was looked at, so that what somebody cannot see, such as
 * a case of a region that is no longer theirs, stays as it is.
 */
export function frameInputOf(
  seen: SeenFrame,
  draft: FrameDraft,
): Omit<SetArrangementFrame, 'moveAmounts'> & { moveAmounts: boolean } {
  const was = frameDraftOf(seen);
  const differs = (...fields: readonly (keyof FrameDraft)[]): boolean =>
    fields.some((field) => !isSame(was[field], draft[field]));
  const beneficiary = beneficiaryOf(draft);
  const isMoved = differs('periodFrom', 'periodTo');
  const type = draft.type === '' ? seen.type : draft.type;
  return {
    arrangementId: seen.id,
    version: seen.version,
    moveAmounts: isMoved && draft.shouldMove,
    ...(differs('title') && { title: draft.title }),
    ...(differs('ownerId') && { ownerId: draft.ownerId }),
    ...(differs('type') && { type }),
    ...(differs('fundingBasis') && { fundingBasis: draft.fundingBasis }),
    ...(differs('nature') && { nature: draft.nature }),
    ...(differs('structuralReason') && { structuralReason: draft.structuralReason }),
    ...(differs('course') && { course: draft.course }),
    ...(differs('resultObligation') && { resultObligation: draft.resultObligation }),
    ...(differs('beneficiaryKind', 'practice', 'rhoId', 'startingPracticeName') &&
      beneficiary && { beneficiary }),
    ...(isMoved && { periodFrom: draft.periodFrom, periodTo: draft.periodTo }),
    ...(differs('reviewOn') && { reviewOn: dateIn(draft.reviewOn) ?? null }),
    ...(differs('expectedPlaces') && { expectedPlaces: placesOf(draft.expectedPlaces) }),
    ...(differs('expectedOn') && { expectedOn: dateIn(draft.expectedOn) ?? null }),
    ...(differs('expectedOutcome') && { expectedOutcome: draft.expectedOutcome }),
    ...(differs('housing') && { housingCaseId: draft.housing?.id ?? null }),
    // Who fills in a test by hand has no housing case for it, also not one that is hidden by now.
    ...(hasOwnTest({ ...draft, type }) &&
      differs('accessOutcome', 'accessOn', 'accessReason') && {
        housingCaseId: null,
        accessTest:
          draft.accessOutcome === ''
            ? null
            : { outcome: draft.accessOutcome, on: draft.accessOn, reason: draft.accessReason },
      }),
    ...(was.keepsMeasure && !draft.keepsMeasure && { measure: null }),
    ...(was.keepsCase && !draft.keepsCase && { caseId: null }),
  };
}
