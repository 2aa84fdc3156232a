import { z } from 'zod';

/** Phases of a discontinuity case (taxonomy 2). */
export const RISK_PHASES = [
  'SIGNAL',
  'WATCH',
  'THREATENED',
  'ACUTE',
  'BRIDGING',
  'RESOLVED',
  'CLOSED_NO_RISK',
] as const;
export const riskPhaseSchema = z.enum(RISK_PHASES);
export type RiskPhase = z.infer<typeof riskPhaseSchema>;

/** D-2: the allowed steps. A case can return to a lower phase when the threat passes, and be reopened. */
export const PHASE_STEPS = {
  SIGNAL: ['WATCH', 'THREATENED', 'ACUTE', 'CLOSED_NO_RISK'],
  WATCH: ['THREATENED', 'ACUTE', 'RESOLVED', 'CLOSED_NO_RISK'],
  THREATENED: ['WATCH', 'ACUTE', 'BRIDGING', 'RESOLVED'],
  ACUTE: ['BRIDGING', 'RESOLVED'],
  BRIDGING: ['ACUTE', 'RESOLVED'],
  RESOLVED: ['WATCH', 'THREATENED', 'ACUTE'],
  CLOSED_NO_RISK: ['WATCH', 'THREATENED', 'ACUTE'],
} as const satisfies Readonly<Record<RiskPhase, readonly RiskPhase[]>>;

/** D-2, D-4 · the steps that an insurer can take with a case of which it has the lead: through the acute part only. */
export const INSURER_STEPS = {
  SIGNAL: [],
  WATCH: [],
  THREATENED: [],
  ACUTE: ['BRIDGING', 'RESOLVED'],
  BRIDGING: ['ACUTE', 'RESOLVED'],
  RESOLVED: [],
  CLOSED_NO_RISK: [],
} as const satisfies Readonly<Record<RiskPhase, readonly RiskPhase[]>>;

/** D-2 · what a phase demands of who moves a case into it, beside a day and a reason. */
export type PhaseDemand = 'endDate' | 'somePlaces' | 'allPlaces';

/**
 * D-2 · the entry demands (taxonomy 2): `THREATENED` an expected end date, `BRIDGING` how many patients where,
 * `RESOLVED` where all patients went.
 */
export const PHASE_DEMANDS = {
  SIGNAL: [],
  WATCH: [],
  THREATENED: ['endDate'],
  ACUTE: [],
  BRIDGING: ['somePlaces'],
  RESOLVED: ['allPlaces'],
  CLOSED_NO_RISK: [],
} as const satisfies Readonly<Record<RiskPhase, readonly PhaseDemand[]>>;

/** Phases of a case that is not over; a practice has at most one such case (D-5). */
export const OPEN_PHASES = [
  'SIGNAL',
  'WATCH',
  'THREATENED',
  'ACUTE',
  'BRIDGING',
] as const satisfies readonly RiskPhase[];

export const isOpenPhase = (phase: RiskPhase): boolean =>
  (OPEN_PHASES as readonly RiskPhase[]).includes(phase);

/** D-2 · whether a step opens a case that was over. */
export const isReopening = (from: RiskPhase, to: RiskPhase): boolean => !isOpenPhase(from) && isOpenPhase(to);

/** Phases that count as "at risk" and those whose patients are affected (taxonomy 8). */
export const AT_RISK_PHASES = ['WATCH', 'THREATENED', 'ACUTE'] as const satisfies readonly RiskPhase[];
export const AFFECTED_PHASES = ['THREATENED', 'ACUTE'] as const satisfies readonly RiskPhase[];
