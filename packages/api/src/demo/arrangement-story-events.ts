import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { instantOn } from './demo-calendar.ts';
import type { DemoArrangement } from './make-arrangements.ts';
import type { DemoPerson } from './write-organisations.ts';

type Actor = DemoPerson | null;

/** S-2 · the events that the use-cases would have left of an arrangement: one of each change, without any amount. */
export function arrangementEvents(made: DemoArrangement): NewAuditEvent[] {
  return [...draftingEvents(made), ...decisionEvents(made), ...runningEvents(made)];
}

const eventOf =
  ({ row }: DemoArrangement) =>
  (at: string, actor: Actor, action: string, payload: NewAuditEvent['payload'] = {}): NewAuditEvent => ({
    at,
    actorId: actor?.id ?? null,
    organisationId: actor?.organisationId ?? null,
    action: `arrangements.${action}`,
    subjectKind: 'arrangement',
    subjectId: row.id,
    payload,
  });

const moved = (from: string | null, to: string) => ({ changes: { arrangementStatus: [from, to] } });

function draftingEvents(made: DemoArrangement): NewAuditEvent[] {
  const { row, dates, people, lines } = made;
  const event = eventOf(made);
  const { officer } = people;
  const { planId, planMeasureId, caseId, periodFrom, periodTo } = row;
  const on = (position: number) => instantOn(dates.startedOn, position);
  return [
    event(row.createdAt, officer, 'started', {
      planId,
      planMeasureId,
      caseId,
      changes: {
        arrangementStatus: [null, 'DRAFT'],
        arrangementType: [null, row.type],
        periodFrom: [null, periodFrom],
        periodTo: [null, periodTo],
      },
    }),
    event(on(0.25), officer, 'gridSaved', { lines: lines.length }),
    ...(row.reviewOn === null
      ? []
      : [
          event(on(0.35), officer, 'frameSet', { changes: { reviewOn: [null, row.reviewOn] } }),
          event(on(0.45), officer, 'priorityTestSet', {
            changes: { expectedPlaces: [null, row.expectedPlaces], expectedOn: [null, row.expectedOn] },
          }),
        ]),
  ];
}

function decisionEvents(made: DemoArrangement): NewAuditEvent[] {
  const { rounds, people, dates, row } = made;
  const event = eventOf(made);
  const events: NewAuditEvent[] = [];
  const isBy = (id: string): Actor => Object.values(people).find((person) => person.id === id) ?? null;
  for (const version of rounds.versions) {
    const named = { versionId: version.id, contentSha256: version.contentSha256 };
    events.push(
      event(version.frozenAt, people.officer, 'submitted', {
        number: version.number,
        ...named,
        ...moved('DRAFT', 'PROPOSED'),
      }),
    );
    const decisions = rounds.decisions.filter(({ versionId }) => versionId === version.id);
    const approvals = decisions.filter(({ kind }) => kind === 'APPROVE');
    for (const decision of decisions) {
      const decided = { ...named, decisionId: decision.id };
      const by = isBy(decision.decidedBy);
      const at = decision.decidedAt;
      if (decision.kind === 'RETURN')
        events.push(
          event(at, by, 'returned', { ...decided, withdrawnDecisionIds: [], ...moved('PROPOSED', 'DRAFT') }),
        );
      if (decision.kind === 'REJECT')
        events.push(event(at, by, 'rejected', { ...decided, ...moved('PROPOSED', 'ASSESSED_NEGATIVE') }));
      if (decision.kind === 'APPROVE') {
        const count = { approvals: approvals.indexOf(decision) + 1 };
        const isLast = decision === approvals.at(-1);
        events.push(
          isLast
            ? event(at, by, 'offered', {
                ...decided,
                ...count,
                number: version.number,
                ...moved('PROPOSED', 'ASSESSED_POSITIVE'),
              })
            : event(at, by, 'approved', { ...decided, ...count }),
        );
      }
      if (decision.kind === 'RHO_AGREE')
        events.push(event(at, by, 'agreed', { ...decided, ...moved('ASSESSED_POSITIVE', 'AGREED') }));
    }
    if (version !== rounds.versions.at(-1) || dates.contractedOn === null) continue;
    events.push(
      event(instantOn(dates.contractedOn, 0.8), people.officer, 'contracted', {
        ...named,
        contractedOn: dates.contractedOn,
        ...moved('AGREED', 'CONTRACTED'),
      }),
    );
  }
  if (dates.withdrawnOn !== null)
    events.push(
      event(
        instantOn(dates.withdrawnOn, 0.8),
        people.officer,
        'withdrawn',
        moved(row.proposedVersionId === null ? 'DRAFT' : 'PROPOSED', 'WITHDRAWN'),
      ),
    );
  return events;
}

function runningEvents(made: DemoArrangement): NewAuditEvent[] {
  const { row, dates, people, running, settlement, evaluation, story } = made;
  const event = eventOf(made);
  if (dates.contractedOn === null || row.status === 'CONTRACTED') return [];
  const isEarly = row.status === 'ENDED' && story.isEndedEarly;
  return [
    event(instantOn(row.periodFrom, 0), null, 'began', moved('CONTRACTED', 'ACTIVE')),
    ...running.realisedAt.map(({ at, lines }) => event(at, people.officer, 'realisedSaved', { lines })),
    ...running.payments.map(({ id, quarter, paidOn, kind, recordedAt }) =>
      event(recordedAt, people.officer, 'paymentRecorded', { paymentId: id, kind, quarter, paidOn }),
    ),
    ...running.results.map(({ quarter, state, reportedAt, reportedBy }) =>
      event(
        reportedAt,
        reportedBy === people.officer.id ? people.officer : people.coordinator,
        'resultRecorded',
        { quarter, changes: { progressState: [null, state] } },
      ),
    ),
    ...(dates.endedOn === null
      ? []
      : [
          isEarly
            ? event(instantOn(dates.endedOn, 0.6), people.manager, 'endedEarly', {
                endedOn: dates.endedOn,
                paymentId: settlement?.id ?? null,
                ...moved('ACTIVE', 'ENDED'),
              })
            : event(instantOn(addDays(dates.endedOn, 1), 0), null, 'ended', moved('ACTIVE', 'ENDED')),
        ]),
    ...(evaluation === null
      ? []
      : [
          event(evaluation.evaluatedAt, people.officer, 'evaluated', {
            outcome: evaluation.outcome,
            ...moved('ENDED', 'EVALUATED'),
          }),
        ]),
  ];
}
