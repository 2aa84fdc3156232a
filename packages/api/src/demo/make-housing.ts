import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { HousingRow } from '@regiovast/db/housing/read-housing';
import type { FrozenFigure } from '@regiovast/domain/housing/access-figures';
import type { Guidance } from '@regiovast/domain/housing/guidance-cells';
import { PREMISES_CONDITIONS, TENURES } from '@regiovast/domain/housing/housing-codes';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { recordNumber } from '@regiovast/domain/kernel/record-number';
import type { Row } from './continuity-plan-content.ts';
import { type DemoCalendar, earlierOf, instantOn } from './demo-calendar.ts';
import { type AnswerRow, housingAnswers } from './housing-answers.ts';
import { housingCostRows, housingLocations } from './housing-locations.ts';
import type { HousingStory } from './housing-stories.ts';
import { HOUSING_PROBLEMS, INITIATIVE_PROBLEM, INITIATIVES, TEST_REASONS } from './housing-texts.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

export type HousingPeople = { readonly coordinator: DemoPerson; readonly officer: DemoPerson };

/** A housing case with everything that hangs on it. */
export type DemoHousing = {
  readonly row: HousingRow;
  readonly people: HousingPeople;
  readonly bottlenecks: readonly Row<'housingBottlenecks'>[];
  readonly moves: readonly Row<'housingMoves'>[];
  readonly test: Row<'housingAccessTests'> | null;
  readonly answers: readonly AnswerRow[];
  readonly options: readonly Row<'housingOptions'>[];
  readonly costs: readonly Row<'housingCosts'>[];
};

type Making = { readonly prng: Prng; readonly calendar: DemoCalendar; readonly guidance: Guidance };

/** Assumed. */
const SHARE_SHARED_AT_ONCE = 0.3;
const SHARE_POSITIVE = 0.8;
const SHARE_OFFERED = 0.6;
const SHARE_ON_MAP = 0.7;
const M2_PER_PATIENT = 0.09;

/** Makes the housing case of a story, as the use-cases would have left it. */
export function makeHousing(story: HousingStory, people: HousingPeople, making: Making): DemoHousing {
  const { prng, calendar, guidance } = making;
  const { steps, practice, isInitiative, outcome } = story;
  const { coordinator, officer } = people;
  const openedOn = steps[0]?.on ?? calendar.lastDay;
  const last = steps.at(-1);
  const createdAt = instantOn(openedOn, 0.1);
  const id = prng.idAt(createdAt);
  const enrolled = practice.latest.enrolledPatients ?? 2_500;
  const atCompletion = Math.round((enrolled * (1 + 0.5 * prng.next())) / 50) * 50;
  const wantedM2 = Math.round((atCompletion * M2_PER_PATIENT) / 10) * 10;
  const tested = steps.find(({ step }) => step === 'ACCESS_TEST')?.on ?? null;
  const sharedOn = tested ?? (prng.chance(SHARE_SHARED_AT_ONCE) ? openedOn : null);
  const text = prng.pick(HOUSING_PROBLEMS);
  const bottlenecks = isInitiative ? (['NO_FACILITY_IN_NEW_DISTRICT'] as const) : text.bottlenecks;
  const testRow = tested === null ? null : accessTest(id, tested, story, people, enrolled, making);
  const answers = housingAnswers(
    { housingCaseId: id, story, guidance, coordinator, officer: sharedOn === null ? null : officer },
    making,
  );
  const own = { housingCaseId: id, story, coordinator, wantedM2, enrolled };
  const options = housingLocations(own, making);
  return {
    people,
    row: {
      id,
      number: recordNumber('HV', openedOn.slice(0, 4), sha256Hex(id)),
      practiceId: isInitiative ? null : practice.identity.id,
      initiativeName: isInitiative ? prng.pick(INITIATIVES) : null,
      municipalityCode: practice.municipality.code,
      rhoId: coordinator.organisationId,
      insurerId: sharedOn === null ? null : officer.organisationId,
      sharedOn,
      caseId: null,
      step: last?.step ?? 'REPORTED',
      stepSince: last?.on ?? openedOn,
      openedOn,
      problem: isInitiative ? INITIATIVE_PROBLEM : text.problem,
      enrolledPatients: isInitiative ? 0 : enrolled,
      enrolledAtCompletion: isInitiative ? prng.between(15, 40) * 100 : atCompletion,
      premisesAddress: isInitiative
        ? ''
        : `${practice.identity.address}, ${practice.identity.postcode} ${practice.identity.place}`,
      floorAreaM2: isInitiative ? null : Math.round((wantedM2 * (0.45 + 0.4 * prng.next())) / 5) * 5,
      consultingRooms: isInitiative ? null : prng.between(2, 6),
      tenure: isInitiative ? null : prng.pick(TENURES),
      leaseEndsOn: isInitiative ? null : (practice.latest.leaseEndOn ?? null),
      condition: isInitiative ? null : prng.pick(PREMISES_CONDITIONS),
      wantedFloorAreaM2: wantedM2,
      wantedConsultingRooms: Math.max(2, Math.round(atCompletion / 700)),
      wantedYear: Number(calendar.today.slice(0, 4)) + prng.between(0, 3),
      isOnNeedMap: prng.chance(SHARE_ON_MAP),
      optionWeights: null,
      contributionCents: null,
      outcome,
      closedOn: outcome === null ? null : (last?.on ?? null),
      closingNote: outcome === null ? null : 'Met alle partijen besproken en vastgelegd.',
      ownerId: coordinator.id,
      createdAt,
      createdBy: coordinator.id,
      updatedAt: instantOn(last?.on ?? openedOn, 0.95),
      version: 1 + steps.length + answers.length + options.length,
    },
    bottlenecks: bottlenecks.map((bottleneck) => ({ housingCaseId: id, bottleneck })),
    moves: movesOf(id, story, coordinator, prng),
    test: testRow,
    answers,
    options,
    costs: housingCostRows(own, making),
  };
}

const movesOf = (
  housingCaseId: string,
  { steps }: HousingStory,
  { id: movedBy }: DemoPerson,
  prng: Prng,
): Row<'housingMoves'>[] =>
  steps.map(({ step, on }, index) => {
    const movedAt = instantOn(on, step === 'CLOSED' ? 0.95 : 0.15);
    return {
      id: prng.idAt(movedAt),
      housingCaseId,
      fromStep: steps[index - 1]?.step ?? null,
      toStep: step,
      effectiveOn: on,
      reason: '',
      movedAt,
      movedBy,
    };
  });

/** H-1 · beyond the test it was judged; before, it may still be written or wait for the insurer. */
function accessTest(
  housingCaseId: string,
  on: string,
  { steps }: HousingStory,
  { coordinator, officer }: HousingPeople,
  enrolled: number,
  { prng, calendar }: Making,
): Row<'housingAccessTests'> | null {
  const next = steps.find(({ step }) => step === 'ROLES_AGREED')?.on ?? null;
  if (next === null && !prng.chance(SHARE_OFFERED)) return null;
  const outcome = prng.chance(SHARE_POSITIVE) ? 'POSITIVE' : 'NEGATIVE';
  const reason = TEST_REASONS[outcome];
  const figures: FrozenFigure[] = [
    {
      kind: 'OWN',
      label: 'Ingeschreven patiënten',
      value: String(enrolled),
      source: 'Opgave van de praktijk (fictief)',
      on,
    },
  ];
  const offeredAt = instantOn(on, 0.4);
  const test = {
    id: prng.idAt(offeredAt),
    housingCaseId,
    outcome,
    reason,
    figures: canonicalJson(figures),
    contentSha256: sha256Hex(canonicalJson({ outcome, reason, figures })),
    offeredAt,
    offeredBy: coordinator.id,
  } as const;
  if (next === null) return { ...test, state: 'OFFERED' };
  const decidedOn = earlierOf(addDays(on, prng.between(1, 14)), earlierOf(next, calendar.lastDay));
  return {
    ...test,
    state: 'CONFIRMED',
    decidedAt: instantOn(decidedOn, decidedOn === next ? 0.12 : 0.5),
    decidedBy: officer.id,
  };
}
