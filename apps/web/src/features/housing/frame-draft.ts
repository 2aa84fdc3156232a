import type { HousingBottleneck, PremisesCondition, Tenure } from '@regiovast/domain/housing/housing-codes';
import type { SetHousingFrame } from '@regiovast/domain/housing/frame.schemas';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { dateIn, wholeIn } from '../../lib/search-params.ts';
import type { ChosenPractice } from './start-draft.ts';

/** Largest whole number of each field, as the server has it. */
export const MOST = { patients: 100_000, floorAreaM2: 20_000, rooms: 200 } as const;
const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;
const SHORTEST_NAME = 2;

/** Whole numbers, each as it is typed. */
export const NUMBER_FIELDS = {
  enrolledPatients: MOST.patients,
  enrolledAtCompletion: MOST.patients,
  floorAreaM2: MOST.floorAreaM2,
  consultingRooms: MOST.rooms,
  wantedFloorAreaM2: MOST.floorAreaM2,
  wantedConsultingRooms: MOST.rooms,
} as const;
export type NumberField = keyof typeof NUMBER_FIELDS;
const NUMBERS = Object.keys(NUMBER_FIELDS) as readonly NumberField[];

export type FrameDraft = Readonly<Record<NumberField, string>> & {
  readonly problem: string;
  readonly bottlenecks: readonly HousingBottleneck[];
  readonly premisesAddress: string;
  readonly tenure: Tenure | '';
  readonly leaseEndsOn: string;
  readonly condition: PremisesCondition | '';
  readonly wantedYear: string;
  readonly isOnNeedMap: boolean;
  readonly ownerId: string;
  readonly caseId: string;
  readonly initiativeName: string;
  readonly municipalityCode: string;
  /** The practice that the initiative became. */
  readonly practice: ChosenPractice | null;
};
export type FrameProblem = NumberField | 'bottlenecks' | 'leaseEndsOn' | 'wantedYear' | 'initiativeName';

const typed = (value: number | null): string => (value === null ? '' : String(value));

export const frameDraftOf = (view: HousingView): FrameDraft => ({
  problem: view.problem,
  bottlenecks: view.bottlenecks,
  enrolledPatients: typed(view.enrolledPatients),
  enrolledAtCompletion: typed(view.enrolledAtCompletion),
  premisesAddress: view.premises.address,
  floorAreaM2: typed(view.premises.floorAreaM2),
  consultingRooms: typed(view.premises.consultingRooms),
  tenure: view.premises.tenure ?? '',
  leaseEndsOn: view.premises.leaseEndsOn ?? '',
  condition: view.premises.condition ?? '',
  wantedFloorAreaM2: typed(view.wanted.floorAreaM2),
  wantedConsultingRooms: typed(view.wanted.consultingRooms),
  wantedYear: typed(view.wanted.year),
  isOnNeedMap: view.isOnNeedMap,
  ownerId: view.owner.id,
  caseId: view.case?.id ?? '',
  initiativeName: view.initiativeName ?? '',
  municipalityCode: view.municipality.code,
  practice: null,
});

/** Thousands may be typed with a point or a space between. */
const numberIn = (text: string, most: number): number | null | undefined => {
  const digits = text.replace(/[.\s]/gu, '');
  return digits === '' ? null : wholeIn(/^\d+$/u.test(digits) ? digits : 'no', 0, most);
};
const yearIn = (text: string): number | null | undefined =>
  text.trim() === '' ? null : wholeIn(text.trim(), FIRST_YEAR, LAST_YEAR);

/** What cannot be sent as it is typed. */
export function frameProblems(draft: FrameDraft, isInitiative: boolean): readonly FrameProblem[] {
  const { leaseEndsOn, initiativeName, practice } = draft;
  const others: [FrameProblem, boolean][] = [
    ['bottlenecks', draft.bottlenecks.length === 0],
    ['leaseEndsOn', leaseEndsOn !== '' && dateIn(leaseEndsOn) === undefined],
    ['wantedYear', yearIn(draft.wantedYear) === undefined],
    ['initiativeName', isInitiative && practice === null && initiativeName.trim().length < SHORTEST_NAME],
  ];
  return [
    ...NUMBERS.filter((name) => numberIn(draft[name], NUMBER_FIELDS[name]) === undefined),
    ...others.filter(([, isWrong]) => isWrong).map(([problem]) => problem),
  ];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the server is asked to change: only what differs from what was looked at, so that the rest stays as it is. */
export function frameInputOf(seen: HousingView, draft: FrameDraft): SetHousingFrame {
  const was = frameDraftOf(seen);
  const differs = (field: keyof FrameDraft): boolean => !isSame(was[field], draft[field]);
  const becomes = draft.practice;
  const numbers: Partial<Record<NumberField, number | null>> = Object.fromEntries(
    NUMBERS.filter(differs).map((name) => [name, numberIn(draft[name], NUMBER_FIELDS[name]) ?? null]),
  );
  return {
    housingCaseId: seen.id,
    version: seen.version,
    ...numbers,
    ...(differs('problem') && { problem: draft.problem }),
    ...(differs('bottlenecks') && { bottlenecks: [...draft.bottlenecks] }),
    ...(differs('premisesAddress') && { premisesAddress: draft.premisesAddress }),
    ...(differs('tenure') && { tenure: draft.tenure || null }),
    ...(differs('leaseEndsOn') && { leaseEndsOn: dateIn(draft.leaseEndsOn) ?? null }),
    ...(differs('condition') && { condition: draft.condition || null }),
    ...(differs('wantedYear') && { wantedYear: yearIn(draft.wantedYear) ?? null }),
    ...(differs('isOnNeedMap') && { isOnNeedMap: draft.isOnNeedMap }),
    ...(differs('ownerId') && { ownerId: draft.ownerId }),
    ...(differs('caseId') && { caseId: draft.caseId || null }),
    // What becomes a practice has its name and municipality from the register.
    ...(becomes && { practiceId: becomes.id }),
    ...(!becomes && differs('initiativeName') && { initiativeName: draft.initiativeName }),
    ...(!becomes && differs('municipalityCode') && { municipalityCode: draft.municipalityCode }),
  };
}
