import { type NewAuditEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { recordNumber } from '@regiovast/domain/kernel/record-number';
import { DEFAULT_CASE_TERMS, eraseOnOf, runningTermOf } from '@regiovast/domain/cases/case-terms';
import type { DiscontinuityCause } from '@regiovast/domain/cases/causes';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { caseActions, type DemoAction } from './case-actions.ts';
import { caseMoves, type MoveRow, type PlacementRow } from './case-moves.ts';
import { caseSharing, type DemoSharing } from './case-sharing.ts';
import { CAUSE_WEIGHTS, GUARDED_TEXTS } from './case-texts.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { StatedPractice } from './make-statements.ts';
import type { CasePlan } from './plan-cases.ts';
import type { Prng } from './prng.ts';
import { rhoAreaOf } from './rho-areas.ts';
import type { DemoPerson, DemoWorld } from './write-organisations.ts';

type Row<Name extends keyof Session['t']> = Session['t'][Name]['$inferInsert'];

/** A case with all that hangs on it; the rows of the tables and who did what when. */
export type DemoCase = {
  readonly record: Row<'cases'>;
  readonly isOpen: boolean;
  readonly moves: readonly MoveRow[];
  readonly placements: readonly PlacementRow[];
  readonly secondaryCauses: readonly DiscontinuityCause[];
  readonly actions: readonly DemoAction[];
  readonly sharing: DemoSharing | null;
  readonly guardedText: Row<'guardedTexts'> | null;
  readonly measures: readonly Row<'caseMeasures'>[];
  /** What happened beside moves, actions and sharing. */
  readonly moreEvents: readonly NewAuditEvent[];
  readonly coordinator: DemoPerson;
  readonly acceptance?: Row<'riskAcceptances'>;
};

export type CaseContext = {
  readonly calendar: DemoCalendar;
  readonly prng: Prng;
  readonly world: DemoWorld;
  /** Practices that can receive patients, those of its municipality or else of its RHO area. */
  readonly neighboursOf: (practice: StatedPractice) => readonly StatedPractice[];
};

/** Assumed: how often a case has guarded text, an end date before it is threatened, and other causes. */
const SHARE_GUARDED = 0.3;
const SHARE_END_KNOWN_EARLY = 0.25;
const SECONDARY_CAUSES = [
  [0, 5],
  [1, 4],
  [2, 1],
] as const;
const REPORTERS = [
  ['practice', 11],
  ['localGpGroup', 6],
  ['other', 2],
  [null, 1],
] as const;

export function makeCase(plan: CasePlan, takenNumbers: Set<string>, context: CaseContext): DemoCase {
  const { prng, world, calendar } = context;
  const { practice, steps, isOpen } = plan;
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) throw new Error('a case has at least its signal');
  const id = prng.idAt(first.enteredAt);
  const coordinator = personAt(world.coordinatorOf, rhoAreaOf(practice.municipality).code);
  const officer = personAt(world.officerOf, practice.municipality.careOfficeCode);
  const { moves, placements } = caseMoves(plan, id, {
    prng,
    coordinator,
    neighbours: context.neighboursOf(practice),
  });
  const primaryCause = prng.weighted(CAUSE_WEIGHTS);
  const secondaryCauses = new Set<DiscontinuityCause>();
  const others = prng.weighted(SECONDARY_CAUSES);
  for (let draw = 0; draw < others; draw += 1) secondaryCauses.add(prng.weighted(CAUSE_WEIGHTS));
  secondaryCauses.delete(primaryCause);
  const sharing = caseSharing(steps, officer, { calendar, prng });
  const openedOn = first.effectiveOn;
  const state = {
    phase: last.phase,
    phaseSince: last.effectiveOn,
    reviewedOn: null,
    expectedEndOn: expectedEndOf(plan, calendar, prng),
    solutionSecuredOn: null,
  };
  const term = runningTermOf(state, DEFAULT_CASE_TERMS);
  return {
    moves,
    isOpen,
    placements,
    coordinator,
    sharing,
    secondaryCauses: [...secondaryCauses],
    actions: caseActions(steps, isOpen, { calendar, prng }),
    guardedText: prng.chance(SHARE_GUARDED)
      ? {
          id: prng.idAt(first.enteredAt),
          caseId: id,
          text: prng.pick(GUARDED_TEXTS),
          writtenOn: openedOn,
          writtenBy: coordinator.id,
          eraseOn: eraseOnOf(openedOn),
        }
      : null,
    measures: [],
    moreEvents: [],
    record: {
      id,
      number: freeNumber(openedOn, id, takenNumbers),
      practiceId: practice.identity.id,
      phase: last.phase,
      primaryCause,
      reportedBy: prng.weighted(REPORTERS),
      openedOn,
      expectedEndOn: state.expectedEndOn,
      phaseSince: state.phaseSince,
      termKind: term?.kind ?? null,
      termOn: term?.on ?? null,
      ownerId: coordinator.id,
      insurerId: sharing ? officer.organisationId : null,
      sharedOn: sharing?.sharedAt.slice(0, 10) ?? null,
      acknowledgeBy: sharing?.acknowledgeBy ?? null,
      acknowledgedOn: sharing?.acknowledgedAt?.slice(0, 10) ?? null,
      version: moves.length + (sharing ? 1 : 0) + (sharing?.acknowledgedAt ? 1 : 0),
    },
  };
}

/** Days from the day named to the expected end, by how far the case is; assumed. */
function expectedEndOf({ practice, steps }: CasePlan, { today }: DemoCalendar, prng: Prng): string | null {
  const phase = steps.at(-1)?.phase;
  const threat = steps.findLast((step) => step.phase === 'THREATENED' || step.phase === 'ACUTE');
  if (practice.identity.closedOn !== null) return practice.identity.closedOn;
  if (phase === 'THREATENED') return addDays(today, prng.between(20, 300));
  if (phase === 'ACUTE') return addDays(today, prng.between(-6, 28));
  if (threat) return addDays(threat.effectiveOn, prng.between(20, 200));
  return prng.chance(SHARE_END_KNOWN_EARLY)
    ? addDays(steps[0]?.effectiveOn ?? today, prng.between(200, 800))
    : null;
}

function freeNumber(openedOn: string, id: string, taken: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const number = recordNumber('C', openedOn.slice(0, 4), sha256Hex(`${id} ${attempt}`));
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
}

function personAt(people: ReadonlyMap<string, DemoPerson>, code: string): DemoPerson {
  const person = people.get(code);
  if (!person) throw new Error(`nobody works in ${code}`);
  return person;
}
