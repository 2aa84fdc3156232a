import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { isOpenPhase, type RiskPhase } from './phases.ts';
import type { CaseLead } from './record-fields.ts';

/** Phases from which the preferent insurer, the largest of the region, can lead and others are told (D-4). */
const ESCALATED_PHASES = ['ACUTE', 'BRIDGING'] as const satisfies readonly RiskPhase[];

export const isEscalated = (phase: RiskPhase): boolean =>
  (ESCALATED_PHASES as readonly RiskPhase[]).includes(phase);

/** What of a case decides who leads it. */
export type LeadState = {
  readonly phase: RiskPhase;
  readonly lead: CaseLead;
  /** The insurer it was shared with. */
  readonly insurerId: string | null;
  readonly acknowledgedOn: string | null;
};

/** Shared with, and acknowledged by, the insurer that is preferent now. */
const isTakenOn = (state: Omit<LeadState, 'lead' | 'phase'>, preferentId: string | null): boolean =>
  preferentId !== null && state.insurerId === preferentId && state.acknowledgedOn !== null;

/**
 * D-4 · who leads a case now: an insurer that is preferent no longer does not see the case, so that the lead is with
 * the RHO again, without anybody having written it.
 */
export const leadOf = (state: LeadState, preferentId: string | null): CaseLead =>
  state.lead === 'insurer' && isTakenOn(state, preferentId) ? 'insurer' : 'rho';

/**
 * D-4 · who leads after a move: the insurer when the case becomes acute and it had acknowledged it; the RHO in every
 * phase before that and after the solution; in bridging who led before.
 */
export function leadAfterMove(state: LeadState, to: RiskPhase, preferentId: string | null): CaseLead {
  if (!isEscalated(to)) return 'rho';
  if (to === 'ACUTE' && state.phase !== 'ACUTE') return isTakenOn(state, preferentId) ? 'insurer' : 'rho';
  return leadOf(state, preferentId);
}

/** D-4 · who leads once the preferent insurer has acknowledged: itself when the case is acute already. */
export const leadAfterAcknowledge = (phase: RiskPhase): CaseLead => (phase === 'ACUTE' ? 'insurer' : 'rho');

/**
 * D-4 · whether the lead goes to the other side: who leads hands it over; to the insurer from `ACUTE` on, when that
 * has acknowledged the case; back to the RHO at any time.
 * @param side the side of who asks
 */
export function decideHandOver(
  state: LeadState,
  side: CaseLead,
  to: CaseLead,
  preferentId: string | null,
): Verdict {
  const lead = leadOf(state, preferentId);
  const toInsurer = to === 'insurer';
  const isShared = state.insurerId !== null && state.insurerId === preferentId;
  return verdictOf(
    violatedIf(!isOpenPhase(state.phase), 'CASE_CLOSED'),
    violatedIf(lead === to, 'CASE_LEAD_UNCHANGED'),
    violatedIf(lead !== to && lead !== side, 'CASE_LED_BY_OTHER'),
    violatedIf(toInsurer && isOpenPhase(state.phase) && !isEscalated(state.phase), 'CASE_NOT_ACUTE'),
    violatedIf(toInsurer && !isShared, 'CASE_NOT_SHARED'),
    violatedIf(toInsurer && isShared && state.acknowledgedOn === null, 'CASE_NOT_ACKNOWLEDGED'),
  );
}

/** D-4 · from `ACUTE` on other insurers are told, by the RHO or by the insurer that leads. */
export const decideInform = (state: LeadState, side: CaseLead, preferentId: string | null): Verdict =>
  verdictOf(
    violatedIf(!isEscalated(state.phase), isOpenPhase(state.phase) ? 'CASE_NOT_ACUTE' : 'CASE_CLOSED'),
    violatedIf(side === 'insurer' && leadOf(state, preferentId) !== 'insurer', 'CASE_LED_BY_OTHER'),
  );

/** What cannot wait until tomorrow between RHO and insurer. */
export const CASE_URGENCIES = ['share', 'acknowledge', 'call'] as const;
type CaseUrgency = (typeof CASE_URGENCIES)[number];

/**
 * D-4 · an acute case that the insurer of the region does not have must reach it today: share it, have it
 * acknowledged, or call an insurer that does not work with Regiovast. Null: nothing waits.
 */
export function urgencyOf(state: LeadState, preferentId: string | null): CaseUrgency | null {
  if (state.phase !== 'ACUTE') return null;
  if (preferentId === null) return 'call';
  if (state.insurerId !== preferentId) return 'share';
  return state.acknowledgedOn === null ? 'acknowledge' : null;
}
