import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import type { CourseOfAction, MeasureState } from '@regiovast/domain/cases/courses-of-action';
import { COURSES_OF_ACTION } from '@regiovast/domain/cases/courses-of-action';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { type DemoCalendar, earlierOf, instantOn, laterOf } from './demo-calendar.ts';
import type { DemoCase } from './make-cases.ts';
import type { Prng } from './prng.ts';

type Row<Name extends keyof Session['t']> = Session['t'][Name]['$inferInsert'];
type Fields = Partial<Row<'cases'>>;

const MOST_DAYS_LATER = 6;
const NOTES: Readonly<Record<MeasureState, readonly string[]>> = {
  EXAMINED: ['Eerste gesprek gevoerd, uitkomst volgt.', 'Staat op de agenda van het regio-overleg.'],
  REJECTED: ['Past niet bij de ruimte in het pand.', 'Geen kandidaat gevonden binnen de termijn.'],
  CHOSEN: ['Wordt uitgewerkt met de buurpraktijken.', 'Besproken en akkoord, start volgende maand.'],
  DONE: ['Loopt naar tevredenheid.', ''],
};
const STATES = [
  ['EXAMINED', 4],
  ['REJECTED', 3],
  ['CHOSEN', 2],
  ['DONE', 1],
] as const;

/** D-7 · fills the record of an open case as far as its phase goes, with the events that the use-cases would have left. */
export function withRecord(
  made: DemoCase,
  { prng, calendar }: { prng: Prng; calendar: DemoCalendar },
): DemoCase {
  const { record, coordinator, isOpen } = made;
  const lastMove = made.moves.at(-1);
  if (!isOpen || !lastMove || record.phase === 'SIGNAL') return made;
  const day = laterOf(
    lastMove.enteredAt.slice(0, 10),
    earlierOf(addDays(lastMove.effectiveOn, prng.below(MOST_DAYS_LATER)), calendar.lastDay),
  );
  const at = laterOf(lastMove.enteredAt, instantOn(day, prng.next()));
  const fields = fieldsOf(record.phase, day, prng);
  const measures = measuresOf(record.id, { prng, at, recordedBy: coordinator.id });
  const event = (action: string, payload: NewAuditEvent['payload']): NewAuditEvent => ({
    at,
    actorId: coordinator.id,
    organisationId: coordinator.organisationId,
    action,
    subjectKind: 'case',
    subjectId: record.id,
    payload,
  });
  const changes = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [null, value]]));
  const events = [
    event('cases.recordSet', { changes }),
    ...measures.map(({ course, state, note }) =>
      event('cases.measureSet', {
        course,
        changes: { measureState: [null, state] },
        isNoteChanged: note !== '',
      }),
    ),
  ];
  return {
    ...made,
    record: { ...record, ...fields, version: record.version + events.length },
    measures,
    moreEvents: [...made.moreEvents, ...events],
  };
}

/** Assumed: how far the record is by phase. */
function fieldsOf(phase: RiskPhase, day: string, prng: Prng): Fields {
  const staffFte = Math.round(prng.between(15, 90)) / 10;
  switch (phase) {
    case 'THREATENED':
      return {
        staffFte,
        recordTransferState: prng.weighted([
          ['NOT_STARTED', 3],
          ['ANNOUNCED', 2],
        ]),
        communicationState: prng.weighted([
          ['NONE', 1],
          ['TEAM_INFORMED', 3],
        ]),
      };
    case 'ACUTE':
      return {
        staffFte,
        recordTransferState: 'ANNOUNCED',
        communicationState: 'PATIENTS_INFORMED',
        supervisorInformedOn: day,
      };
    case 'BRIDGING':
      return {
        staffFte,
        bridgingKind: prng.weighted([
          ['PATIENT_SPREAD', 5],
          ['TEMPORARY_LOCATION', 2],
          ['RHO_EMPLOYS_GP', 2],
          ['ONLINE_BRIDGING', 1],
        ]),
        recordTransferState: 'IN_PROGRESS',
        communicationState: 'PATIENTS_INFORMED',
        supervisorInformedOn: day,
      };
    case 'SIGNAL':
    case 'WATCH':
    case 'RESOLVED':
    case 'CLOSED_NO_RISK':
      return { staffFte };
    default:
      return phase satisfies never;
  }
}

function measuresOf(
  caseId: string,
  { prng, at, recordedBy }: { prng: Prng; at: string; recordedBy: string },
): Row<'caseMeasures'>[] {
  const courses = new Set<CourseOfAction>();
  const wanted = prng.between(1, 3);
  while (courses.size < wanted) courses.add(prng.pick(COURSES_OF_ACTION));
  return [...courses].map((course) => {
    const state = prng.weighted<MeasureState>(STATES);
    return { caseId, course, state, note: prng.pick(NOTES[state]), recordedAt: at, recordedBy };
  });
}
