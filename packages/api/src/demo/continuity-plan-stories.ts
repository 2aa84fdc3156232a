import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';

/** What became of a plan of the demo. */
export type PlanStory = {
  /** RHO area and care-office region: the plan is for the municipalities that lie in both. */
  readonly area: string;
  readonly region: string;
  readonly status: PlanStatus;
  /** How the plan of the period before it ended; absent: there was none. */
  readonly before?: 'EVALUATED' | 'SUPERSEDED';
  /** A draft that is complete and waits for signatures. */
  readonly isOffered?: boolean;
  /** Another RHO that joins in: its area touches the same region. */
  readonly partner?: string;
  /** The insurer returned it once before it decided. */
  readonly isSecondRound?: boolean;
};

const story = (
  area: string,
  region: string,
  status: PlanStatus,
  more: Omit<PlanStory, 'area' | 'region' | 'status'> = {},
): PlanStory => ({ area, region, status, ...more });

/** A small country has the first of these; the plans of the RHO's that the documentation names come first. */
export const PLAN_STORIES: readonly PlanStory[] = [
  story('RA01', 'ZK09', 'IN_EXECUTION', { before: 'SUPERSEDED', isSecondRound: true }),
  story('RA02', 'ZK30', 'DRAFT'),
  story('RA01', 'ZK06', 'DRAFT', { isOffered: true }),
  story('RA02', 'ZK19', 'REVISION_ASKED', { partner: 'RA18' }),
  story('RA03', 'ZK08', 'SUBMITTED'),
  story('RA04', 'ZK22', 'UNDER_ASSESSMENT'),
  story('RA08', 'ZK07', 'SUBMITTED'),
  story('RA11', 'ZK18', 'CONTRACTED', { isSecondRound: true }),
  story('RA05', 'ZK32', 'POSITIVE'),
  story('RA18', 'ZK12', 'UNDER_ASSESSMENT'),
  story('RA18', 'ZK19', 'POSITIVE', { partner: 'RA02', isSecondRound: true }),
  story('RA19', 'ZK17', 'IN_EXECUTION', { before: 'SUPERSEDED' }),
  story('RA19', 'ZK31', 'SUBMITTED'),
  story('RA17', 'ZK25', 'IN_EXECUTION', { before: 'SUPERSEDED', isSecondRound: true }),
  story('RA17', 'ZK27', 'DRAFT', { before: 'EVALUATED' }),
  story('RA05', 'ZK14', 'IN_EXECUTION'),
  story('RA06', 'ZK03', 'SUBMITTED'),
  story('RA06', 'ZK04', 'DRAFT', { isOffered: true, partner: 'RA07' }),
  story('RA07', 'ZK04', 'CONTRACTED', { partner: 'RA06' }),
  story('RA07', 'ZK16', 'UNDER_ASSESSMENT'),
  story('RA09', 'ZK21', 'IN_EXECUTION', { isSecondRound: true }),
  story('RA10', 'ZK23', 'POSITIVE', { before: 'EVALUATED' }),
  story('RA11', 'ZK11', 'DRAFT'),
  story('RA12', 'ZK02', 'IN_EXECUTION'),
  story('RA12', 'ZK26', 'SUBMITTED'),
  story('RA13', 'ZK01', 'UNDER_ASSESSMENT', { isSecondRound: true }),
  story('RA13', 'ZK28', 'DRAFT', { isOffered: true }),
  story('RA14', 'ZK10', 'IN_EXECUTION', { isSecondRound: true }),
  story('RA14', 'ZK33', 'NEGATIVE'),
  story('RA15', 'ZK20', 'CONTRACTED'),
  story('RA15', 'ZK29', 'REVISION_ASKED'),
  story('RA16', 'ZK13', 'IN_EXECUTION'),
  story('RA16', 'ZK24', 'DRAFT'),
];
