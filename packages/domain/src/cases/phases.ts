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

/** Phases that count as "at risk" and those whose patients are affected (taxonomy 8). */
export const AT_RISK_PHASES = ['WATCH', 'THREATENED', 'ACUTE'] as const satisfies readonly RiskPhase[];
export const AFFECTED_PHASES = ['THREATENED', 'ACUTE'] as const satisfies readonly RiskPhase[];
