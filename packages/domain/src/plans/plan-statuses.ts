import { z } from 'zod';
import type { Role } from '../people/organisation.ts';

/** Statuses of a continuity plan (taxonomy 6). */
export const PLAN_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'UNDER_ASSESSMENT',
  'REVISION_ASKED',
  'POSITIVE',
  'NEGATIVE',
  'CONTRACTED',
  'IN_EXECUTION',
  'EVALUATED',
  'SUPERSEDED',
] as const;
export const planStatusSchema = z.enum(PLAN_STATUSES);
export type PlanStatus = z.infer<typeof planStatusSchema>;

/** The steps that lead from one status to another. A plan is superseded by the contract of the one that follows it. */
export const PLAN_STEPS = [
  'submit',
  'startAssessment',
  'decidePositive',
  'decideNegative',
  'askRevision',
  'contract',
  'startExecution',
  'evaluate',
  'supersede',
] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** Whose step it is: the RHO that keeps the plan, the insurer that is preferent in its region, or nobody by hand. */
export type PlanSide = 'keeper' | 'insurer' | 'system';

export type PlanStepSpec = {
  readonly from: readonly PlanStatus[];
  readonly to: PlanStatus;
  readonly side: PlanSide;
  readonly roles: readonly Role[];
};

/** L-4, L-5, C-8 · the status table: who takes which step, from where to where. Nothing else is possible. */
export const PLAN_STEP_TABLE: Readonly<Record<PlanStep, PlanStepSpec>> = {
  submit: {
    from: ['DRAFT', 'REVISION_ASKED'],
    to: 'SUBMITTED',
    side: 'keeper',
    roles: ['rhoCoordinator', 'rhoManager'],
  },
  startAssessment: {
    from: ['SUBMITTED'],
    to: 'UNDER_ASSESSMENT',
    side: 'insurer',
    roles: ['procurementOfficer', 'procurementManager'],
  },
  decidePositive: {
    from: ['UNDER_ASSESSMENT'],
    to: 'POSITIVE',
    side: 'insurer',
    roles: ['procurementManager'],
  },
  decideNegative: {
    from: ['UNDER_ASSESSMENT'],
    to: 'NEGATIVE',
    side: 'insurer',
    roles: ['procurementManager'],
  },
  askRevision: {
    from: ['UNDER_ASSESSMENT'],
    to: 'REVISION_ASKED',
    side: 'insurer',
    roles: ['procurementOfficer', 'procurementManager'],
  },
  contract: { from: ['POSITIVE'], to: 'CONTRACTED', side: 'insurer', roles: ['procurementManager'] },
  startExecution: {
    from: ['CONTRACTED'],
    to: 'IN_EXECUTION',
    side: 'keeper',
    roles: ['rhoCoordinator', 'rhoManager'],
  },
  evaluate: { from: ['IN_EXECUTION'], to: 'EVALUATED', side: 'keeper', roles: ['rhoManager'] },
  supersede: {
    from: ['POSITIVE', 'NEGATIVE', 'CONTRACTED', 'IN_EXECUTION', 'EVALUATED'],
    to: 'SUPERSEDED',
    side: 'system',
    roles: [],
  },
};

/** In these the RHO writes: everything in a draft, what was unlocked in a returned plan. */
export const EDITABLE_STATUSES = ['DRAFT', 'REVISION_ASKED'] as const satisfies readonly PlanStatus[];
export const isEditable = (status: PlanStatus): boolean =>
  (EDITABLE_STATUSES as readonly PlanStatus[]).includes(status);

/** Statuses of a plan that still counts: it stands for its region in its period. */
export const LIVE_STATUSES = PLAN_STATUSES.filter(
  (status) => status !== 'NEGATIVE' && status !== 'EVALUATED' && status !== 'SUPERSEDED',
);

/** L-5 · in these its progress is reported. */
export const EXECUTION_STATUSES = ['CONTRACTED', 'IN_EXECUTION'] as const satisfies readonly PlanStatus[];
export const isInExecution = (status: PlanStatus): boolean =>
  (EXECUTION_STATUSES as readonly PlanStatus[]).includes(status);
