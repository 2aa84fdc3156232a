import { reachOn } from '@regiovast/db/cases/reach-settings';
import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { findHeldExplanations, findTestMoments } from '@regiovast/db/housing/alarmed-housing';
import { findHousingMoves } from '@regiovast/db/housing/housing-moves';
import { findHousingPlace, findOptions, type OptionFound } from '@regiovast/db/housing/housing-options';
import { findHousingSharedAt } from '@regiovast/db/housing/shared-at';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { Reach } from '@regiovast/domain/cases/impact';
import { housingAlarms } from '@regiovast/domain/housing/housing-alarms';
import { isOpenStep } from '@regiovast/domain/housing/housing-steps';
import {
  EQUAL_WEIGHTS,
  type OptionWeights,
  optionWeightsSchema,
} from '@regiovast/domain/housing/option-criteria';
import { type HousingPlace, reachOfOption } from '@regiovast/domain/housing/option-reach';
import {
  costSpan,
  deadlineOf,
  type OptionYardsticks,
  scoresOf,
} from '@regiovast/domain/housing/option-scores';
import type { OptionsView, OptionView } from '@regiovast/domain/housing/options.views';
import { timeLineOf } from '@regiovast/domain/housing/time-line';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { notFound } from '@regiovast/domain/kernel/errors';
import { verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { locate } from '@regiovast/domain/practices/distance';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { mustFindHousing } from './find-housing.ts';

/** H-5 · the weights of a case; until somebody set them all criteria weigh the same. */
export const weightsOf = (stored: string | null): OptionWeights =>
  stored === null ? EQUAL_WEIGHTS : optionWeightsSchema.parse(JSON.parse(stored));

/**
 * H-5 · the locations of a case held against what it wants, with its time line and alarms on a day.
 * @throws NOT_FOUND when absent or hidden (C-6)
 */
export async function optionsView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  housingCaseId: string,
  today: string,
): Promise<OptionsView> {
  const { housing } = await mustFindHousing(s, scope, housingCaseId);
  const [found, from, reach, moves, tests, explanations, guidance, sharedAt] = await Promise.all([
    findOptions(s, housing.id),
    findHousingPlace(s, housing.id),
    reachOn(s, today),
    findHousingMoves(s, housing.id),
    findTestMoments(s, housing.id),
    findHeldExplanations(s, { housingCaseId: housing.id }),
    currentGuidance(s, today),
    scope.kind === 'insurer' ? findHousingSharedAt(s, housing.id) : null,
  ]);
  if (!from) throw notFound();
  const { leaseEndsOn, wantedFloorAreaM2, wantedConsultingRooms } = housing;
  const weighed = found.filter(({ option }) => option.state !== 'DROPPED').map(({ option }) => option);
  const yardsticks: OptionYardsticks = {
    wantedFloorAreaM2,
    wantedConsultingRooms,
    deadlineOn: deadlineOf(leaseEndsOn, housing.wantedYear),
    radiusKm: reach.radiusKm,
    yearly: costSpan(weighed.map(({ yearlyCostCents }) => yearlyCostCents)),
    oneOff: costSpan(weighed.map(({ oneOffCostCents }) => oneOffCostCents)),
  };
  const options = found.map((one) => optionView(one, from, reach, yardsticks));
  const here = locate(from.own, from.municipality);
  const closed = verdictOf(violatedIf(!isOpenStep(housing.step), 'HOUSING_CASE_CLOSED'));
  const course = {
    leaseEndsOn,
    moves: moves.map(({ toStep, effectiveOn }) => ({ step: toStep, on: effectiveOn })),
    // C-1 · tests that lay with an insurer before are not the next one's to read.
    tests: tests
      .filter(({ offeredAt }) => sharedAt === null || offeredAt >= sharedAt)
      .map(({ offeredAt, decidedAt }) => ({
        offeredOn: dayOfInstant(offeredAt),
        decidedOn: decidedAt === null ? null : dayOfInstant(decidedAt),
      })),
    options,
    explanations: explanations.map(({ cell, expiresOn }) => ({ cell, expiresOn })),
  };
  return {
    housingCaseId: housing.id,
    version: housing.version,
    today,
    options,
    weights: weightsOf(housing.optionWeights),
    areWeightsEqual: housing.optionWeights === null,
    wanted: { floorAreaM2: wantedFloorAreaM2, consultingRooms: wantedConsultingRooms },
    leaseEndsOn,
    deadlineOn: yardsticks.deadlineOn,
    reach: {
      radiusKm: reach.radiusKm,
      detourFactor: reach.detourFactor,
      validFrom: reach.validFrom,
      isDefault: reach.recordedBy === null,
    },
    from: { ...here.place, isAbout: here.isAbout },
    alarms: housingAlarms(housing, options, course.explanations, today),
    timeLine: timeLineOf(course, today),
    cells: guidance.cells
      .filter(({ code }) => course.explanations.some(({ cell }) => cell === code))
      .map(({ code, nl, en }) => ({ code, nl: nl.label, en: en.label })),
    can: {
      set: capability(actor, 'housing.setOption', closed),
      judge: capability(actor, 'housing.judgeOption', closed),
      setWeights: capability(actor, 'housing.setWeights', closed),
    },
  };
}

function optionView(
  { option, municipality: { name, ...point } }: OptionFound,
  from: HousingPlace,
  reachSetting: Reach,
  yardsticks: OptionYardsticks,
): OptionView {
  const { latitude, longitude, municipalityCode } = option;
  const reach = reachOfOption(
    from,
    { own: { latitude, longitude }, municipality: point, municipalityCode },
    reachSetting,
  );
  return {
    id: option.id,
    name: option.name,
    address: option.address,
    municipality: { code: municipalityCode, name },
    place: latitude === null || longitude === null ? null : { latitude, longitude },
    floorAreaM2: option.floorAreaM2,
    consultingRooms: option.consultingRooms,
    yearlyCostCents: option.yearlyCostCents,
    oneOffCostCents: option.oneOffCostCents,
    planningStatus: option.planningStatus,
    permitExpectedOn: option.permitExpectedOn,
    completionOn: option.completionOn,
    note: option.note,
    state: option.state,
    stateReason: option.stateReason,
    reach,
    scores: scoresOf({ ...option, kilometres: reach.kilometres }, yardsticks),
  };
}
