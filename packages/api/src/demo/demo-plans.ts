import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { planCompleteness } from '@regiovast/domain/cases/emergency-plan';
import { askedSince, type PlanTemplate } from '@regiovast/domain/cases/plan-template';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { chainKey } from '@regiovast/domain/practices/chains';
import { type DemoCalendar, earlierOf, instantOn, laterOf } from './demo-calendar.ts';
import { PLAN_ANSWERS } from './demo-plan-answers.ts';
import { inChunks } from './in-chunks.ts';
import type { DemoCase } from './make-cases.ts';
import type { StatedPractice } from './make-statements.ts';
import type { Prng } from './prng.ts';
import { rhoAreaOf } from './rho-areas.ts';

type Row<Name extends keyof Session['t']> = Session['t'][Name]['$inferInsert'];

export type DemoPlan = {
  readonly plan: Row<'emergencyPlans'>;
  readonly items: readonly Row<'emergencyPlanItems'>[];
  readonly events: readonly NewAuditEvent[];
};

type Context = { readonly prng: Prng; readonly calendar: DemoCalendar; readonly template: PlanTemplate };
/** Why a location has a plan: the case that asked for it, from which day, and how far it is worked out. */
type Reason = {
  readonly practiceId: string;
  readonly on: string;
  readonly made: DemoCase;
  readonly share: number;
};

/** Assumed: how much of a plan is filled in, by how near the threat is; and how often it was rehearsed. */
const SHARE_FILLED = { threatened: 0.75, acute: 0.95, signal: 0.15 } as const;
const SHARE_REHEARSED = 0.35;
const MOST_DAYS_TO_ANSWER = 20;

/** D-8 · the plans of threatened practices and of the locations of chains with a signal, each at a stage of its own. */
export function makePlans(
  practices: readonly StatedPractice[],
  cases: readonly DemoCase[],
  context: Context,
): DemoPlan[] {
  const reasons = new Map<string, Reason>();
  const ofChain = locationsByChain(practices);
  for (const made of cases) {
    if (!made.isOpen) continue;
    const threat = made.moves.find(({ toPhase }) => toPhase === 'THREATENED' || toPhase === 'ACUTE');
    const practiceId = made.record.practiceId;
    if (threat) {
      const share = made.record.phase === 'THREATENED' ? SHARE_FILLED.threatened : SHARE_FILLED.acute;
      reasons.set(practiceId, { practiceId, on: threat.enteredAt.slice(0, 10), made, share });
    }
    const on = made.moves[0]?.enteredAt.slice(0, 10) ?? context.calendar.lastDay;
    for (const location of ofChain(practiceId)) {
      if (!reasons.has(location)) {
        reasons.set(location, { practiceId: location, on, made, share: SHARE_FILLED.signal });
      }
    }
  }
  return [...reasons.values()].map((reason) => makePlan(reason, context));
}

/** The open locations of the chain that a practice belongs to, in the same RHO area. */
function locationsByChain(practices: readonly StatedPractice[]): (practiceId: string) => readonly string[] {
  const open = practices.filter(
    ({ identity }) => identity.closedOn === null && identity.ownerOrganisation !== null,
  );
  const keyOf = ({ identity, municipality }: StatedPractice): string =>
    `${rhoAreaOf(municipality).code} ${chainKey(identity.ownerOrganisation ?? '')}`;
  const byKey = Map.groupBy(open, keyOf);
  const byId = new Map(open.map((practice) => [practice.identity.id, practice]));
  return (practiceId) => {
    const practice = byId.get(practiceId);
    const locations = practice ? (byKey.get(keyOf(practice)) ?? []) : [];
    const isChain = practice?.identity.ownershipForm === 'chain' || locations.length > 1;
    return isChain ? locations.map(({ identity }) => identity.id) : [];
  };
}

function makePlan({ practiceId, on, made, share }: Reason, { prng, calendar, template }: Context): DemoPlan {
  const { coordinator } = made;
  const preparedAt = laterOf(made.moves[0]?.enteredAt ?? '', instantOn(on, 0.9));
  const id = prng.idAt(preparedAt);
  const event = (at: string, action: string, payload: NewAuditEvent['payload']): NewAuditEvent => ({
    at,
    actorId: coordinator.id,
    organisationId: coordinator.organisationId,
    action,
    subjectKind: 'emergencyPlan',
    subjectId: id,
    payload: { practiceId, ...payload },
  });
  const afterPreparing = (): string => {
    const day = earlierOf(addDays(on, 1 + prng.below(MOST_DAYS_TO_ANSWER)), calendar.lastDay);
    return laterOf(preparedAt, instantOn(day, prng.next()));
  };
  const items = template.items
    .filter(({ code, isRequired }) => PLAN_ANSWERS[code] && prng.chance(isRequired ? share : share / 3))
    .map(({ code }) => ({
      planId: id,
      code,
      text: prng.pick(PLAN_ANSWERS[code] ?? ['']),
      updatedAt: afterPreparing(),
      updatedBy: coordinator.id,
    }));
  const counts = planCompleteness(template.items, items, askedSince([template], calendar.today));
  const isComplete = counts.filledItems === counts.requiredItems;
  const rehearsedAt = isComplete && prng.chance(SHARE_REHEARSED) ? afterPreparing() : null;
  const events = [
    event(preparedAt, 'cases.planPrepared', {}),
    ...items.map(({ updatedAt, code }) =>
      event(updatedAt, 'cases.planItemSet', { item: code, isEmpty: false, changes: {} }),
    ),
  ];
  const rehearsedOn = rehearsedAt?.slice(0, 10) ?? null;
  if (rehearsedAt) {
    events.push(event(rehearsedAt, 'cases.planRehearsed', { changes: { rehearsedOn: [null, rehearsedOn] } }));
  }
  return {
    plan: {
      id,
      practiceId,
      templateVersion: template.version,
      preparedOn: on,
      rehearsedOn,
      ...counts,
      version: events.length,
      updatedAt: events.reduce((last, { at }) => laterOf(last, at), preparedAt),
      updatedBy: coordinator.id,
    },
    items,
    events,
  };
}

export async function writePlans({ q, t }: Session, plans: readonly DemoPlan[]): Promise<void> {
  await inChunks(
    plans.map(({ plan }) => plan),
    (chunk) => q.insert(t.emergencyPlans).values(chunk),
  );
  await inChunks(
    plans.flatMap(({ items }) => items),
    (chunk) => q.insert(t.emergencyPlanItems).values(chunk),
  );
}
