import { z } from 'zod';
import type { Role } from '../people/organisation.ts';

/**
 * Statuses of a tailored arrangement: those of taxonomy 4, with a draft before the proposal, the agreement of the RHO before
 * the contract, and the evaluation after the end.
 */
export const ARRANGEMENT_STATUSES = [
  'DRAFT',
  'PROPOSED',
  'ASSESSED_POSITIVE',
  'ASSESSED_NEGATIVE',
  'AGREED',
  'CONTRACTED',
  'ACTIVE',
  'ENDED',
  'EVALUATED',
  'WITHDRAWN',
] as const;
export const arrangementStatusSchema = z.enum(ARRANGEMENT_STATUSES);
export type ArrangementStatus = z.infer<typeof arrangementStatusSchema>;

/** The steps that lead from one status to another. */
export const ARRANGEMENT_STEPS = [
  'submit',
  'approve',
  'return',
  'reject',
  'agree',
  'decline',
  'contract',
  'start',
  'endEarly',
  'end',
  'evaluate',
  'withdraw',
] as const;
export type ArrangementStep = (typeof ARRANGEMENT_STEPS)[number];

/** Whose step it is: the insurer that is party to it, the RHO that is party to it, or the calendar. */
export type ArrangementSide = 'insurer' | 'rho' | 'calendar';

export type ArrangementStepSpec = {
  readonly from: readonly ArrangementStatus[];
  readonly to: ArrangementStatus;
  readonly side: ArrangementSide;
  readonly roles: readonly Role[];
};

const workers = ['procurementOfficer', 'procurementManager'] as const;

/**
 * · the status table: who takes which step, from where to where. Nothing else is possible. `approve` leads on when
 * as many managers approved as the mandate table asks; until then the arrangement stays proposed.
 */
export const ARRANGEMENT_STEP_TABLE: Readonly<Record<ArrangementStep, ArrangementStepSpec>> = {
  submit: { from: ['DRAFT'], to: 'PROPOSED', side: 'insurer', roles: workers },
  approve: { from: ['PROPOSED'], to: 'ASSESSED_POSITIVE', side: 'insurer', roles: ['procurementManager'] },
  return: { from: ['PROPOSED'], to: 'DRAFT', side: 'insurer', roles: ['procurementManager'] },
  reject: { from: ['PROPOSED'], to: 'ASSESSED_NEGATIVE', side: 'insurer', roles: ['procurementManager'] },
  agree: { from: ['ASSESSED_POSITIVE'], to: 'AGREED', side: 'rho', roles: ['rhoManager'] },
  decline: { from: ['ASSESSED_POSITIVE'], to: 'DRAFT', side: 'rho', roles: ['rhoManager'] },
  contract: { from: ['AGREED'], to: 'CONTRACTED', side: 'insurer', roles: workers },
  start: { from: ['CONTRACTED'], to: 'ACTIVE', side: 'calendar', roles: [] },
  endEarly: { from: ['CONTRACTED', 'ACTIVE'], to: 'ENDED', side: 'insurer', roles: ['procurementManager'] },
  end: { from: ['ACTIVE'], to: 'ENDED', side: 'calendar', roles: [] },
  evaluate: { from: ['ENDED'], to: 'EVALUATED', side: 'insurer', roles: workers },
  withdraw: {
    from: ['DRAFT', 'PROPOSED', 'ASSESSED_POSITIVE', 'AGREED'],
    to: 'WITHDRAWN',
    side: 'insurer',
    roles: workers,
  },
};

/** A-4 · the insurer is bound to these but has no contract yet: they count as committed. */
export const COMMITTED_STATUSES = ['ASSESSED_POSITIVE', 'AGREED'] as const satisfies ArrangementStatus[];
/** A-4 · under contract: what is still to be paid counts as contracted. */
export const CONTRACTED_STATUSES = ['CONTRACTED', 'ACTIVE'] as const satisfies ArrangementStatus[];
/** A-4 · what is still to be paid stays reserved: a last quarter is paid after the end. */
export const HOLDING_STATUSES = [...CONTRACTED_STATUSES, 'ENDED'] as const satisfies ArrangementStatus[];
/** Over, by the calendar or early. */
export const ENDED_STATUSES = ['ENDED', 'EVALUATED'] as const satisfies ArrangementStatus[];

const isAmong =
  (statuses: readonly ArrangementStatus[]) =>
  (status: ArrangementStatus): boolean =>
    statuses.includes(status);
export const isCommitted = isAmong(COMMITTED_STATUSES);
export const isUnderContract = isAmong(CONTRACTED_STATUSES);
export const isHolding = isAmong(HOLDING_STATUSES);
export const hasEnded = isAmong(ENDED_STATUSES);
/** A-5 · from the contract on others may know that it exists, and payments and results are recorded. */
export const wasContracted = (status: ArrangementStatus): boolean =>
  isUnderContract(status) || hasEnded(status);
