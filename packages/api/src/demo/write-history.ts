import { appendEvents, type NewAuditEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { addDays, daysBetween } from '@regiovast/domain/kernel/calendar-date';
import { isWorkingDay } from '@regiovast/domain/kernel/working-days';
import { caseEvents } from './case-events.ts';
import { type DemoCalendar, instantOn } from './demo-calendar.ts';
import type { DemoPlan } from './demo-plans.ts';
import type { DemoCase } from './make-cases.ts';
import type { StatedPractice } from './make-statements.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson, DemoWorld } from './write-organisations.ts';

/** Small enough that the rows of a batch are short-lived memory. */
const EVENTS_PER_BATCH = 8_000;

/** What happened, one event per change, filled up with sign-ins to the wanted number, in order of time. */
export function makeHistory(
  made: {
    practices: readonly StatedPractice[];
    cases: readonly DemoCase[];
    plans: readonly DemoPlan[];
    world: DemoWorld;
    talk: { readonly events: readonly NewAuditEvent[] };
    planEvents: readonly NewAuditEvent[];
  },
  { calendar, prng, wanted }: { calendar: DemoCalendar; prng: Prng; wanted: number },
): NewAuditEvent[] {
  const events = made.practices.flatMap((practice) => practiceEvents(practice, made.world.admin));
  for (const one of made.cases) events.push(...caseEvents(one));
  for (const plan of made.plans) events.push(...plan.events);
  events.push(...made.talk.events);
  for (const event of made.planEvents) events.push(event);
  const missing = Math.max(0, wanted - events.length);
  const days = workingDays(calendar);
  for (let count = 0; count < missing; count += 1) {
    events.push(signInEvent(prng.pick(made.world.people), instantOn(prng.pick(days), prng.next())));
  }
  return events.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

export async function writeHistory(tx: Session, events: readonly NewAuditEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += EVENTS_PER_BATCH) {
    await appendEvents(tx, events.slice(from, from + EVENTS_PER_BATCH));
  }
}

function practiceEvents(
  { identity, registeredAt, statements }: StatedPractice,
  admin: DemoPerson,
): NewAuditEvent[] {
  const subject = { subjectKind: 'practice', subjectId: identity.id } as const;
  const registered = {
    at: registeredAt,
    actorId: admin.id,
    organisationId: admin.organisationId,
    action: 'practices.registered',
    ...subject,
    payload: { agbCode: identity.agbCode, municipalityCode: identity.municipalityCode },
  };
  const stated = statements.map(({ recordedAt, referenceDate, id }) => ({
    at: recordedAt,
    actorId: null,
    organisationId: null,
    action: 'practices.stated',
    ...subject,
    payload: { referenceDate, statementId: id },
  }));
  return [registered, ...stated];
}

const signInEvent = (person: DemoPerson, at: string): NewAuditEvent => ({
  at,
  actorId: person.id,
  organisationId: person.organisationId,
  action: 'people.signedIn',
  subjectKind: 'person',
  subjectId: person.id,
  payload: {},
});

/** The days on which people sign in. */
const workingDays = ({ firstDay, lastDay }: DemoCalendar): string[] =>
  Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, index) => addDays(firstDay, index)).filter(
    isWorkingDay,
  );
