import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import type { DemoCase } from './make-cases.ts';
import type { DemoPerson } from './write-organisations.ts';

/** S-2 · the events that the use-cases would have written for a case; never the guarded text (C-5). */
export function caseEvents(made: DemoCase): NewAuditEvent[] {
  const { record, moves, actions, coordinator, sharing } = made;
  const event = (
    at: string,
    actor: DemoPerson,
    action: string,
    payload: Readonly<Record<string, unknown>>,
  ): NewAuditEvent => ({
    at,
    actorId: actor.id,
    organisationId: actor.organisationId,
    action,
    subjectKind: 'case',
    subjectId: record.id,
    payload,
  });
  const events = moves.map((move, index) => {
    if (index === 0) return event(move.enteredAt, coordinator, 'cases.signalLogged', signalPayload(made));
    return event(move.enteredAt, coordinator, 'cases.phaseMoved', {
      from: move.fromPhase,
      to: move.toPhase,
      effectiveOn: move.effectiveOn,
      expectedEndOn: record.expectedEndOn,
      placements: made.placements
        .filter(({ moveId }) => moveId === move.id)
        .map(({ practiceId, patients }) => ({ practiceId, patients })),
    });
  });
  for (const [index, { id, addedAt, dueOn, doneAt }] of actions.entries()) {
    const added = { actionId: id, ownerId: coordinator.id, dueOn };
    // The first action belongs to the signal and has no event of its own.
    if (index > 0) events.push(event(addedAt, coordinator, 'cases.actionAdded', added));
    if (doneAt !== null) events.push(event(doneAt, coordinator, 'cases.actionDone', { actionId: id }));
  }
  if (sharing) {
    const { officer, sharedAt, acknowledgeBy, acknowledgedAt } = sharing;
    const shared = { insurerId: officer.organisationId, acknowledgeBy };
    events.push(event(sharedAt, coordinator, 'cases.shared', shared));
    if (acknowledgedAt !== null) events.push(event(acknowledgedAt, officer, 'cases.acknowledged', {}));
  }
  return [...events, ...made.moreEvents];
}

const signalPayload = ({ record, actions, coordinator, guardedText }: DemoCase) => ({
  practiceId: record.practiceId,
  primaryCause: record.primaryCause,
  reportedBy: record.reportedBy ?? null,
  expectedEndOn: null,
  hasGuardedText: guardedText !== null,
  action: { dueOn: actions[0]?.dueOn ?? null, ownerId: coordinator.id },
});
