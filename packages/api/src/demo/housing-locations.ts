import type { PlanningStatus } from '@regiovast/domain/housing/housing-codes';
import { type HousingStep, stepOrder } from '@regiovast/domain/housing/housing-steps';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import type { Row } from './continuity-plan-content.ts';
import { type DemoCalendar, instantOn } from './demo-calendar.ts';
import type { HousingStory } from './housing-stories.ts';
import { LOCATIONS } from './housing-texts.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

type Making = { readonly prng: Prng; readonly calendar: DemoCalendar };
type Case = {
  readonly housingCaseId: string;
  readonly story: HousingStory;
  readonly coordinator: DemoPerson;
  readonly wantedM2: number;
  readonly enrolled: number;
};

const isPast = (story: HousingStory, step: HousingStep): boolean =>
  story.steps.some((one) => one.step !== 'CLOSED' && stepOrder(one.step) >= stepOrder(step));

/** H-5 · locations of a case that came to weigh them; one is chosen from the decision on. */
export function housingLocations(
  { housingCaseId, story, coordinator, wantedM2 }: Case,
  { prng, calendar }: Making,
): Row<'housingOptions'>[] {
  const since = story.steps.find(({ step }) => step === 'OPTIONS')?.on;
  if (since === undefined) return [];
  const isChosen = isPast(story, 'DECISION');
  const { municipality, identity } = story.practice;
  return prng
    .shuffled(LOCATIONS)
    .slice(0, prng.between(2, 3))
    .map((name, index) => {
      const addedAt = instantOn(since, 0.4 + index / 10);
      const isFirst = index === 0;
      const state = isChosen ? (isFirst ? 'CHOSEN' : 'DROPPED') : 'OPEN';
      const permitOn = addDays(calendar.today, prng.between(-40, 200));
      const planningStatus: PlanningStatus =
        state === 'CHOSEN' ? 'PERMIT_REQUESTED' : prng.pick(['UNKNOWN', 'FITS_PLAN', 'PLAN_CHANGE_NEEDED']);
      const { latitude, longitude } = identity;
      const isKnown = latitude !== null && longitude !== null && latitude !== undefined;
      return {
        id: prng.idAt(addedAt),
        housingCaseId,
        name,
        address: `${name}, ${identity.place}`,
        municipalityCode: municipality.code,
        latitude: isKnown ? nearby(latitude, prng) : null,
        longitude: isKnown ? nearby(longitude ?? 0, prng) : null,
        floorAreaM2: Math.round(wantedM2 * (0.8 + 0.5 * prng.next())),
        consultingRooms: prng.between(3, 9),
        yearlyCostCents: prng.between(450, 1_200) * 10_000,
        oneOffCostCents: prng.between(20, 400) * 100_000,
        planningStatus,
        permitExpectedOn: permitOn,
        completionOn: addDays(permitOn, prng.between(60, 400)),
        note: '',
        state,
        stateReason:
          state === 'OPEN'
            ? null
            : isFirst
              ? 'Past het best bij wat nodig is.'
              : 'Te duur voor wat het biedt.',
        addedAt,
        addedBy: coordinator.id,
      };
    });
}

/** Within some two kilometres. */
const nearby = (degrees: number, prng: Prng): number =>
  Math.round((degrees + (prng.next() - 0.5) * 0.04) * 100_000) / 100_000;

/** H-4 · what housing costs in the years of which the component is known; made up around the published cost per practice. */
export function housingCostRows(
  { housingCaseId, story, enrolled }: Case,
  { prng, calendar }: Making,
): Row<'housingCosts'>[] {
  if (!isPast(story, 'OPTIONS')) return [];
  const year = Number(calendar.today.slice(0, 4));
  const perPatientCents = prng.between(1_500, 2_600);
  return [year - 1, year].map((of, index) => ({
    housingCaseId,
    year: of,
    yearlyCostCents: Math.round((enrolled * perPatientCents * (1 + index * 0.03)) / 100) * 100,
    enrolledPatients: enrolled,
    source: 'Jaarrekening van de praktijk (fictief)',
  }));
}
