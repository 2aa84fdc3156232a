import type { HousingRow } from '@regiovast/db/housing/read-housing';
import type { SetHousingFrame } from '@regiovast/domain/housing/frame.schemas';
import type { HousingBottleneck } from '@regiovast/domain/housing/housing-codes';

/** What of the row somebody lays down. Words are told of in a history as reworded, the rest by what it was and is. */
const WORDS = ['problem', 'premisesAddress', 'initiativeName'] as const satisfies (keyof HousingRow)[];
const CODES = [
  'practiceId',
  'municipalityCode',
  'caseId',
  'ownerId',
  'enrolledPatients',
  'enrolledAtCompletion',
  'floorAreaM2',
  'consultingRooms',
  'tenure',
  'leaseEndsOn',
  'condition',
  'wantedFloorAreaM2',
  'wantedConsultingRooms',
  'wantedYear',
  'isOnNeedMap',
] as const satisfies (keyof HousingRow)[];

export type HousingFrame = Pick<HousingRow, (typeof WORDS)[number] | (typeof CODES)[number]>;
type Whose = Pick<HousingRow, 'practiceId' | 'initiativeName' | 'municipalityCode'>;

/** What was given, also when it is empty; else what it was. */
const given = <Value>(value: Value | undefined, was: Value): Value => (value === undefined ? was : value);

/** The whole frame as it becomes: what was not given stays as it was. */
export const housingFrameOf = (was: HousingRow, input: SetHousingFrame, whose: Whose): HousingFrame => ({
  ...whose,
  problem: given(input.problem, was.problem),
  premisesAddress: given(input.premisesAddress, was.premisesAddress),
  caseId: given(input.caseId, was.caseId),
  ownerId: given(input.ownerId, was.ownerId),
  enrolledPatients: given(input.enrolledPatients, was.enrolledPatients),
  enrolledAtCompletion: given(input.enrolledAtCompletion, was.enrolledAtCompletion),
  floorAreaM2: given(input.floorAreaM2, was.floorAreaM2),
  consultingRooms: given(input.consultingRooms, was.consultingRooms),
  tenure: given(input.tenure, was.tenure),
  leaseEndsOn: given(input.leaseEndsOn, was.leaseEndsOn),
  condition: given(input.condition, was.condition),
  wantedFloorAreaM2: given(input.wantedFloorAreaM2, was.wantedFloorAreaM2),
  wantedConsultingRooms: given(input.wantedConsultingRooms, was.wantedConsultingRooms),
  wantedYear: given(input.wantedYear, was.wantedYear),
  isOnNeedMap: given(input.isOnNeedMap, was.isOnNeedMap),
});

/** The bottlenecks as they are kept: each once, in the order of the codes. */
export const bottlenecksOf = (given: readonly HousingBottleneck[]): readonly HousingBottleneck[] =>
  [...new Set(given)].sort();

type Bottlenecks = { readonly bottlenecks: readonly HousingBottleneck[] };

/** W-5 · what changed, from what to what, and whether any text did; no text is told. */
export function housingFrameChanges(
  was: HousingFrame & Bottlenecks,
  is: HousingFrame & Bottlenecks,
): Record<string, readonly [unknown, unknown]> {
  const changed = CODES.filter((field) => was[field] !== is[field]);
  const nameOf = (field: (typeof CODES)[number]): string =>
    field === 'condition' ? 'premisesCondition' : field;
  return {
    ...(WORDS.some((field) => was[field] !== is[field]) && { isReworded: [false, true] as const }),
    ...(was.bottlenecks.join() !== is.bottlenecks.join() && {
      housingBottlenecks: [was.bottlenecks, is.bottlenecks] as const,
    }),
    ...Object.fromEntries(changed.map((field) => [nameOf(field), [was[field], is[field]] as const])),
  };
}
