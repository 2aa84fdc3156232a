import type { HousingOutcome } from '@regiovast/domain/housing/housing-codes';
import { HOUSING_STEPS, type HousingStep } from '@regiovast/domain/housing/housing-steps';
import { addDays, type CalendarDate } from '@regiovast/domain/kernel/calendar-date';
import { NATIONAL_SIZE } from './calibration.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { OUTCOMES } from './housing-texts.ts';
import type { StatedPractice } from './make-statements.ts';
import type { Prng } from './prng.ts';

/** A housing case to be: whose, and how it went. */
export type HousingStory = {
  /** The practice that is housed, or near which an initiative is to be. */
  readonly practice: StatedPractice;
  readonly isInitiative: boolean;
  readonly steps: readonly { readonly step: HousingStep; readonly on: CalendarDate }[];
  readonly outcome: HousingOutcome | null;
};

/** Assumed: how many are over, how many are of no practice yet, and where the open ones stand. */
const SHARE_CLOSED = 0.42;
const SHARE_INITIATIVES = 0.07;
const OPEN_AT: readonly (readonly [HousingStep, number])[] = [
  ['REPORTED', 18],
  ['ACCESS_TEST', 17],
  ['ROLES_AGREED', 13],
  ['OPTIONS', 20],
  ['FINANCIAL_BOTTLENECK', 9],
  ['DECISION', 10],
  ['REALISATION', 13],
];
const DAYS_PER_STEP = { low: 18, high: 70 } as const;
/** What is withdrawn ends before locations were weighed. */
const WITHDRAWN_AFTER = 3;
/** Assumed: how often there is no financial bottleneck. */
const SHARE_WITHOUT_BOTTLENECK = 0.4;

type Context = { readonly prng: Prng; readonly calendar: DemoCalendar; readonly scale: number };

/** Which practices have a housing case and how it went; a practice has one that is open at most. */
export function housingStories(practices: readonly StatedPractice[], context: Context): HousingStory[] {
  const { prng, scale } = context;
  const count = Math.round(NATIONAL_SIZE.housingCases * scale);
  return prng
    .shuffled(practices.filter(({ identity }) => identity.closedOn === null))
    .slice(0, count)
    .map((practice) => {
      const isInitiative = prng.chance(SHARE_INITIATIVES);
      const outcome = prng.chance(SHARE_CLOSED) ? prng.weighted(OUTCOMES) : null;
      const path = pathTo(outcome, prng);
      return { practice, isInitiative, outcome, steps: datedSteps(path, outcome !== null, context) };
    });
}

function pathTo(outcome: HousingOutcome | null, prng: Prng): HousingStep[] {
  const last = outcome === null ? prng.weighted(OPEN_AT) : 'REALISATION';
  const all = HOUSING_STEPS.slice(0, HOUSING_STEPS.indexOf(last) + 1);
  if (outcome === 'WITHDRAWN') return [...all.slice(0, WITHDRAWN_AFTER), 'CLOSED'];
  const skips = last !== 'FINANCIAL_BOTTLENECK' && prng.chance(SHARE_WITHOUT_BOTTLENECK);
  const path = all.filter((step) => !skips || step !== 'FINANCIAL_BOTTLENECK');
  return outcome === null ? path : [...path, 'CLOSED'];
}

/** The last step of an open case lies in these months, the end of one that is over up to a year and a half back. */
function datedSteps(path: readonly HousingStep[], isOver: boolean, { prng, calendar }: Context) {
  let on = addDays(calendar.lastDay, -prng.between(1, isOver ? 540 : 80));
  const backwards = path.toReversed().map((step) => {
    const dated = { step, on };
    on = addDays(on, -prng.between(DAYS_PER_STEP.low, DAYS_PER_STEP.high));
    return dated;
  });
  return backwards.toReversed();
}
