import type { NewStatement } from '@regiovast/db/practices/practice-register';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { factsAsOf, type PatientStop, type PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import { DEMO_SOURCE } from './calibration.ts';
import { type DemoCalendar, earlierOf, instantOn } from './demo-calendar.ts';
import type { DemoPractice } from './make-practices.ts';
import { practiceOwners } from './practice-owners.ts';
import { isOpenOn, practiceSizes } from './practice-size.ts';
import { practiceStops } from './practice-stops.ts';
import type { Prng } from './prng.ts';
import type { DemoCountry } from './read-country.ts';

/** A practice with what was stated of it, oldest first. */
export type StatedPractice = DemoPractice & {
  readonly statements: readonly NewStatement[];
  /** What the statements come to now (P-1). */
  readonly latest: PracticeFacts & { readonly referenceDate: string | null };
};

/** Shares and sizes that are assumed: facts that are left out, rooms for patients, leases. */
const SHARE_FTE_LEFT_OUT = 0.02;
const SHARE_AGES_NEVER_STATED = 0.03;
const SHARE_WITH_LEASE = 0.45;
const LEASE_DAYS = { low: 60, high: 3_650 } as const;
const MOST_PLACES = { none: 260, partial: 40 } as const;
/** Statements come in within so many days of the reference date. */
const DAYS_TO_RECORD = 9;

/** One statement per open practice and quarter, from an import without a person behind it. */
export function makeStatements(
  practices: readonly DemoPractice[],
  country: DemoCountry,
  context: { calendar: DemoCalendar; prng: Prng; scale: number },
): StatedPractice[] {
  const { calendar, prng } = context;
  const sizes = practiceSizes(practices, country, context);
  const stops = practiceStops(practices, context);
  const recordingDays = calendar.referenceDates.map((date) => daysToRecord(date, calendar));
  return practices.map((practice, index) => {
    const owners = practiceOwners(practice, prng);
    const statesAges = !prng.chance(SHARE_AGES_NEVER_STATED);
    const leaseEndOn = prng.chance(SHARE_WITH_LEASE)
      ? addDays(calendar.today, prng.between(LEASE_DAYS.low, LEASE_DAYS.high))
      : null;
    const statements = calendar.referenceDates.flatMap((referenceDate, at) => {
      if (!isOpenOn(practice, referenceDate)) return [];
      const stop = stops[index]?.[at] ?? 'unknown';
      const facts: PracticeFacts = {
        enrolledPatients: sizes[index]?.enrolled[at] ?? null,
        gpFte: prng.chance(SHARE_FTE_LEFT_OUT) ? null : (sizes[index]?.gpFte[at] ?? null),
        owners: owners[at]?.owners ?? null,
        owners60Plus: statesAges ? (owners[at]?.owners60Plus ?? null) : null,
        patientStop: stop,
        placesAvailable: placesAt(stop, prng),
        // A lease is stated once a year.
        leaseEndOn: at % 4 === 0 ? leaseEndOn : null,
      };
      return [
        statement(practice, { referenceDate, facts, recordedOn: prng.pick(recordingDays[at] ?? []), prng }),
      ];
    });
    return { ...practice, statements, latest: latestFacts(statements, calendar.today) };
  });
}

function placesAt(stop: PatientStop, prng: Prng): number | null {
  switch (stop) {
    case 'unknown':
      return null;
    case 'full':
      return 0;
    case 'partial':
    case 'none':
      return prng.below(MOST_PLACES[stop]);
    default:
      return stop satisfies never;
  }
}

function statement(
  { identity }: DemoPractice,
  made: { referenceDate: string; facts: PracticeFacts; recordedOn: string; prng: Prng },
): NewStatement {
  const recordedAt = instantOn(made.recordedOn, made.prng.next());
  return {
    id: made.prng.idAt(recordedAt),
    practiceId: identity.id,
    referenceDate: made.referenceDate,
    source: DEMO_SOURCE,
    recordedAt,
    recordedBy: null,
    importId: null,
    ...made.facts,
  };
}

/** The days on which statements of a reference date come in. */
const daysToRecord = (referenceDate: string, { lastDay }: DemoCalendar): string[] =>
  Array.from({ length: DAYS_TO_RECORD }, (_, index) => earlierOf(addDays(referenceDate, index + 1), lastDay));

const latestFacts = (statements: readonly NewStatement[], today: string): StatedPractice['latest'] => ({
  ...factsAsOf(statements, today),
  referenceDate: statements.at(-1)?.referenceDate ?? null,
});
