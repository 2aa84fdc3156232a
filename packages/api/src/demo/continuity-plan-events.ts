import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import { instantOn } from './demo-calendar.ts';
import type { DecidedPlan } from './continuity-plan-decisions.ts';
import type { DemoPerson } from './write-organisations.ts';

/** S-2 · the events that writing a plan and carrying it out would have left, but for its versions and its progress. */
export function planStoryEvents(made: DecidedPlan, frozenOn: string): NewAuditEvent[] {
  const { plan, rows, dates, people } = made;
  const { writer, decider } = people;
  const by = (
    at: string,
    { id, organisationId }: DemoPerson,
    action: string,
    payload: NewAuditEvent['payload'],
  ): NewAuditEvent => ({
    at,
    actorId: id,
    organisationId,
    action,
    subjectKind: 'plan',
    subjectId: plan.id,
    payload,
  });
  const startedAt = instantOn(dates.startedOn, 0.2);
  const event = (at: string, action: string, payload: NewAuditEvent['payload'] = {}) =>
    by(at, writer, action, payload);
  const previous = plan.previousPlanId === null ? {} : { previousPlanId: plan.previousPlanId };
  const moved = (from: string, to: string) => ({ changes: { planStatus: [from, to] } });
  return [
    event(startedAt, 'plans.started', { ...previous, changes: { planStatus: [null, 'DRAFT'] } }),
    ...rows.partners
      .slice(1)
      .map(({ id }, index) =>
        event(instantOn(dates.startedOn, 0.4 + index / 20), 'plans.partnerSet', { partnerId: id }),
      ),
    event(instantOn(frozenOn, 0.6), 'plans.situationFrozen', { frozenOn }),
    ...rows.texts.map(({ code, textVersion, words, origin, savedAt }) =>
      event(savedAt, 'plans.sectionSaved', { section: code, textVersion, words, origin }),
    ),
    ...rows.goals.map(({ id, updatedAt }) => event(updatedAt, 'plans.goalSet', { goalId: id })),
    ...rows.measures.map(({ id, updatedAt }) => event(updatedAt, 'plans.measureSet', { measureId: id })),
    ...rows.obligations.map(({ id, updatedAt }) =>
      event(updatedAt, 'plans.obligationSet', { obligationId: id }),
    ),
    ...rows.initiatives.map(({ id, updatedAt }) =>
      event(updatedAt, 'plans.initiativeSet', { initiativeId: id }),
    ),
    ...rows.answers.map(({ initiativeId, criterion, updatedAt }) =>
      event(updatedAt, 'plans.initiativeAnswered', { initiativeId, criterion }),
    ),
    ...(dates.contractedOn === null
      ? []
      : [
          by(instantOn(dates.contractedOn, 0.5), decider, 'plans.contracted', {
            contractedOn: dates.contractedOn,
            ...(plan.previousPlanId !== null && { supersededPlanId: plan.previousPlanId }),
            ...moved('POSITIVE', 'CONTRACTED'),
          }),
        ]),
    ...(dates.executionSince === null
      ? []
      : [
          event(instantOn(dates.executionSince, 0.5), 'plans.executionStarted', {
            since: dates.executionSince,
            ...moved('CONTRACTED', 'IN_EXECUTION'),
          }),
        ]),
    ...(plan.status === 'EVALUATED' && dates.endedOn !== null
      ? [
          by(
            instantOn(dates.endedOn, 0.5),
            people.signers[0] ?? writer,
            'plans.evaluated',
            moved('IN_EXECUTION', 'EVALUATED'),
          ),
        ]
      : []),
  ];
}
