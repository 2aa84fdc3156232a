import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { AcceptedState } from '@regiovast/domain/cases/acceptance.rules';
import { DEFAULT_CASE_TERMS, runningTermOf } from '@regiovast/domain/cases/case-terms';
import { HELD_BY_ACCEPTANCE } from '@regiovast/domain/cases/term-work.rules';
import { addDays, type CalendarDate, daysBetween } from '@regiovast/domain/kernel/calendar-date';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { type DemoCalendar, instantOn } from './demo-calendar.ts';
import type { DemoCase } from './make-cases.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

type CaseRow = DemoCase['record'];
type Context = {
  readonly calendar: DemoCalendar;
  readonly prng: Prng;
  /** By organisation: who decides on accepting a risk; most RHO's of the demo have nobody. */
  readonly managerOf: ReadonlyMap<string, DemoPerson>;
  /** By practice. */
  readonly enrolledOf: ReadonlyMap<string, number | null>;
};

/** Assumed: how often the work that a term asks for was done, and how long ago at most, in days. */
const SHARE_REVIEWED = { WATCH: 0.8, ACUTE: 0.9, BRIDGING: 0.85 } as const;
const MOST_DAYS_SINCE_REVIEW = { WATCH: 80, ACUTE: 0, BRIDGING: 24 } as const;
const SHARE_SECURED = 0.35;
const SHARE_HELD = 0.04;
const SHARE_ACCEPTED = 0.12;
const SHARE_PROPOSED = 0.05;

const HOLD_REASONS = ['Gesprek met een mogelijke opvolger loopt', 'Wacht op het besluit van de maatschap'];
const ACCEPTANCE_REASONS = [
  'Opvolger begint volgend kwartaal; tot dan vangt het team het op.',
  'Praktijkhouder blijft langer; we kijken na de zomer opnieuw.',
];
const DECISION_REASON = 'Akkoord; het team heeft ruimte tot die dag.';

/**
 * D-3, D-7 · what was done about the terms of open cases: reviews, secured solutions, holds and accepted risks, each
 * with its event, so that the terms of the demo stand as where people work.
 */
export const workOnTerms = (cases: readonly DemoCase[], context: Context): DemoCase[] =>
  cases.map((made) => (made.isOpen ? workOn(made, context) : made));

function workOn(made: DemoCase, context: Context): DemoCase {
  const { prng, calendar } = context;
  const { phase } = made.record;
  // Nothing happens on the day of the step itself or before it was entered.
  const first = addDays(made.moves.at(-1)?.enteredAt.slice(0, 10) ?? calendar.lastDay, 1);
  const room = daysBetween(first, calendar.lastDay);
  if (room < 0) return made;
  const day = (mostDaysAgo: number): CalendarDate =>
    addDays(calendar.lastDay, -prng.between(0, Math.min(room, mostDaysAgo)));
  if (phase === 'WATCH' && prng.chance(SHARE_ACCEPTED)) return withAcceptance(made, day(60), true, context);
  if (phase === 'WATCH' && prng.chance(SHARE_PROPOSED)) return withAcceptance(made, day(10), false, context);
  if (phase === 'WATCH' || phase === 'ACUTE' || phase === 'BRIDGING') {
    if (!prng.chance(SHARE_REVIEWED[phase])) return made;
    const reviewedOn = day(MOST_DAYS_SINCE_REVIEW[phase]);
    const payload = { changes: { reviewedOn: [null, reviewedOn] }, commentId: null };
    return changed(made, { reviewedOn }, [event(made, reviewedOn, 'cases.reviewed', payload, prng)]);
  }
  if (phase === 'THREATENED' && prng.chance(SHARE_SECURED)) {
    const solutionSecuredOn = day(30);
    const payload = { changes: { solutionSecuredOn: [null, solutionSecuredOn] } };
    const happened = event(made, solutionSecuredOn, 'cases.solutionSecured', payload, prng);
    return changed(made, { solutionSecuredOn }, [happened]);
  }
  if (!prng.chance(SHARE_HELD)) return made;
  const holdUntil = addDays(calendar.today, prng.between(7, 40));
  const payload = { changes: { holdUntil: [null, holdUntil] } };
  return changed(made, { holdUntil, holdReason: prng.pick(HOLD_REASONS) }, [
    event(made, day(5), 'cases.termHeld', payload, prng),
  ]);
}

function withAcceptance(
  made: DemoCase,
  on: CalendarDate,
  isDecided: boolean,
  { prng, calendar, managerOf, enrolledOf }: Context,
): DemoCase {
  const { record, coordinator } = made;
  const manager = managerOf.get(coordinator.organisationId);
  if (!manager) return made;
  const expiresOn = addDays(calendar.today, prng.between(20, 150));
  const reason = prng.pick(ACCEPTANCE_REASONS);
  const proposedAt = instantOn(on, prng.next() / 2);
  const id = prng.idAt(proposedAt);
  const proposed = {
    at: proposedAt,
    actorId: coordinator.id,
    ...about(record),
    organisationId: coordinator.organisationId,
    action: 'cases.acceptanceProposed',
    payload: {
      acceptanceId: id,
      changes: { acceptanceState: [null, 'PROPOSED'], acceptanceExpiresOn: [null, expiresOn] },
    },
  };
  const row = { id, caseId: record.id, reason, expiresOn, proposedAt, proposedBy: coordinator.id };
  if (!isDecided) {
    return { ...changed(made, {}, [proposed]), acceptance: { ...row, state: 'PROPOSED' } };
  }
  const state: AcceptedState = {
    phase: record.phase,
    expectedEndOn: record.expectedEndOn ?? null,
    causes: [record.primaryCause, ...made.secondaryCauses.toSorted()],
    affectedPatients: record.affectedPatients ?? null,
    enrolledPatients: enrolledOf.get(record.practiceId) ?? null,
    reason,
    expiresOn,
  };
  const stateSha256 = sha256Hex(canonicalJson(state));
  const decidedAt = instantOn(on, 0.5 + prng.next() / 2);
  const decided = {
    ...proposed,
    at: decidedAt,
    actorId: manager.id,
    action: 'cases.acceptanceDecided',
    payload: {
      acceptanceId: id,
      stateSha256,
      changes: { acceptanceState: ['PROPOSED', 'ACCEPTED'], holdUntil: [null, expiresOn] },
    },
  };
  return {
    ...changed(made, { holdUntil: expiresOn, holdReason: HELD_BY_ACCEPTANCE }, [proposed, decided]),
    acceptance: {
      ...row,
      state: 'ACCEPTED',
      decidedAt,
      decidedBy: manager.id,
      decisionReason: DECISION_REASON,
      stateSha256,
    },
  };
}

const about = (record: CaseRow) => ({ subjectKind: 'case', subjectId: record.id }) as const;

const event = (
  { record, coordinator }: DemoCase,
  on: CalendarDate,
  action: string,
  payload: Readonly<Record<string, unknown>>,
  prng: Prng,
): NewAuditEvent => ({
  at: instantOn(on, prng.next()),
  actorId: coordinator.id,
  organisationId: coordinator.organisationId,
  action,
  ...about(record),
  payload,
});

/** The case after the change, its term worked out anew and its version as many higher as there were changes. */
function changed(made: DemoCase, change: Partial<CaseRow>, laterEvents: readonly NewAuditEvent[]): DemoCase {
  const record = { ...made.record, ...change, version: made.record.version + laterEvents.length };
  const term = runningTermOf(
    {
      phase: record.phase,
      phaseSince: record.phaseSince,
      reviewedOn: record.reviewedOn ?? null,
      expectedEndOn: record.expectedEndOn ?? null,
      solutionSecuredOn: record.solutionSecuredOn ?? null,
      holdUntil: record.holdUntil ?? null,
    },
    DEFAULT_CASE_TERMS,
  );
  return {
    ...made,
    moreEvents: [...made.moreEvents, ...laterEvents],
    record: { ...record, termKind: term?.kind ?? null, termOn: term?.on ?? null },
  };
}
