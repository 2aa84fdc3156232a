import { ALARM_TERMS, type HousingAlarmKind } from '@regiovast/domain/housing/housing-alarms';
import { addMonthsOrLast } from '@regiovast/domain/kernel/calendar-date';
import { and, eq, gt, gte, isNotNull, isNull, lt, lte, ne, notExists, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { housingIsVisible } from '../housing/housing-scope.ts';
import { housingSharedAt } from '../housing/shared-at.ts';
import type { Session } from '../store/store.ts';
import { isKeptHousing } from './kept-housing.ts';
import { type Worker, workRow } from './work-row.ts';

const one = { one: sql`1` };

/** H-1, C-8 · access tests that wait for the judgement of the worker's insurer and that the worker did not offer. */
export const testsToDecide = (s: Session, { personId, scope }: Worker) =>
  s.q
    .select(workRow('housingTest', { id: s.t.housingAccessTests.id, housingCaseId: s.t.housingCases.id }))
    .from(s.t.housingAccessTests)
    .innerJoin(s.t.housingCases, eq(s.t.housingCases.id, s.t.housingAccessTests.housingCaseId))
    .where(
      and(
        isNull(s.t.housingAccessTests.replacedAt),
        eq(s.t.housingAccessTests.state, 'OFFERED'),
        ne(s.t.housingAccessTests.offeredBy, personId),
        ne(s.t.housingCases.step, 'CLOSED'),
        housingIsVisible(s, scope),
      ),
    );

/** One item of a case and an alarm: the earliest day on which it goes wrong, or went. */
const alarmRow = ({ t: { housingCases } }: Session, kind: SQL, dueOn: SQL) =>
  workRow('housingAlarm', {
    id: sql`${housingCases.id} || ':' || ${kind}`,
    housingCaseId: housingCases.id,
    dueOn,
    code: kind,
  });
const named = (kind: HousingAlarmKind): SQL => sql`cast(${kind} as text)`;

/** H-5 · cases of the worker that have no place in time when the lease ends, by the rule of `housingAlarms`. */
export function leasesToMind(s: Session, worker: Worker) {
  const { housingCases: cases, housingOptions: options } = s.t;
  const isPlanned = isNotNull(options.completionOn);
  const nearBy = addMonthsOrLast(worker.scope.on, ALARM_TERMS.leaseMonths);
  return s.q
    .select(
      alarmRow(
        s,
        sql`case when ${isPlanned} then ${named('LEASE_GAP')} else ${named('LEASE_ENDS')} end`,
        sql`${cases.leaseEndsOn}`,
      ),
    )
    .from(cases)
    .leftJoin(options, and(eq(options.housingCaseId, cases.id), eq(options.state, 'CHOSEN')))
    .where(
      and(
        isKeptHousing(s, worker),
        or(
          gt(options.completionOn, cases.leaseEndsOn),
          and(isNull(options.completionOn), lte(cases.leaseEndsOn, nearBy)),
        ),
      ),
    );
}

/** H-5 · days of locations that passed: of the chosen one, or while none is, of all that did not fall off. */
function passedDays(s: Session, worker: Worker, kind: HousingAlarmKind, day: SQL, isLate: SQL | undefined) {
  const { housingCases: cases, housingOptions: options } = s.t;
  const chosen = alias(options, 'chosen_options');
  const hasChosen = s.q
    .select(one)
    .from(chosen)
    .where(and(eq(chosen.housingCaseId, cases.id), eq(chosen.state, 'CHOSEN')));
  return s.q
    .select(alarmRow(s, named(kind), sql`min(${day})`))
    .from(cases)
    .innerJoin(options, eq(options.housingCaseId, cases.id))
    .where(
      and(
        isKeptHousing(s, worker),
        isLate,
        or(eq(options.state, 'CHOSEN'), and(eq(options.state, 'OPEN'), notExists(hasChosen))),
      ),
    )
    .groupBy(cases.id);
}

/** H-5 · permits that should have been there. */
export const permitsToMind = (s: Session, worker: Worker) =>
  passedDays(
    s,
    worker,
    'PERMIT_LATE',
    sql`${s.t.housingOptions.permitExpectedOn}`,
    and(
      lt(s.t.housingOptions.permitExpectedOn, worker.scope.on),
      ne(s.t.housingOptions.planningStatus, 'PERMIT_GRANTED'),
    ),
  );

/** H-5 · locations that should have been ready. */
export const completionsToMind = (s: Session, worker: Worker) =>
  passedDays(
    s,
    worker,
    'COMPLETION_LATE',
    sql`${s.t.housingOptions.completionOn}`,
    and(lt(s.t.housingOptions.completionOn, worker.scope.on), ne(s.t.housingCases.step, 'REALISATION')),
  );

/** W-4 · mentions in what was said of housing cases and the worker may read, after which they said nothing yet of it. */
export function unansweredHousingMentions(s: Session, { personId, scope }: Worker, organisationId: string) {
  const { q, t } = s;
  const { housingCases: cases, comments } = t;
  const answers = alias(comments, 'housing_replies');
  const answered = q
    .select(one)
    .from(answers)
    .where(
      and(
        eq(answers.subjectKind, comments.subjectKind),
        eq(answers.subjectId, comments.subjectId),
        eq(answers.writtenBy, personId),
        gt(answers.writtenAt, comments.writtenAt),
      ),
    );
  return q
    .select(workRow('mention', { id: comments.id, housingCaseId: cases.id, title: t.persons.name }))
    .from(t.commentMentions)
    .innerJoin(comments, eq(comments.id, t.commentMentions.commentId))
    .innerJoin(t.persons, eq(t.persons.id, comments.writtenBy))
    .innerJoin(cases, and(eq(comments.subjectKind, 'housingCase'), eq(cases.id, comments.subjectId)))
    .where(
      and(
        eq(t.commentMentions.personId, personId),
        isNull(comments.removedAt),
        or(
          eq(comments.organisationId, organisationId),
          and(
            eq(comments.audience, 'everyone'),
            // What was said before it was shared was not meant for the insurer.
            scope.kind === 'rho' ? undefined : gte(comments.writtenAt, housingSharedAt(s)),
          ),
        ),
        housingIsVisible(s, scope),
        notExists(answered),
      ),
    );
}
