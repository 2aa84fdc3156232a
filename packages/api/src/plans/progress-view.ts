import { findProgress } from '@regiovast/db/plans/progress';
import type { Session } from '@regiovast/db/store/store';
import type { Capability } from '@regiovast/domain/kernel/capability';
import { lastDayOf, quarterOf } from '@regiovast/domain/kernel/quarter';
import { verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import type { PlanContent } from '@regiovast/domain/plans/plan-content';
import { quartersOf } from '@regiovast/domain/plans/plan-quarters';
import { isInExecution } from '@regiovast/domain/plans/plan-statuses';
import { progressItems } from '@regiovast/domain/plans/progress-items';
import {
  isAskedIn,
  lateProgress,
  measuresOnSchedule,
  obligationsOnTrack,
  type ProgressItem,
  reportByOf,
} from '@regiovast/domain/plans/progress.rules';
import type { ProgressItemView, ProgressView } from '@regiovast/domain/plans/progress.views';
import { capability, NOT_ALLOWED } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { contentFor } from './build-content.ts';
import type { ReachedPlan } from './plan-reach.ts';

/** L-5 · from when reports are asked of a plan: the day it was contracted; null: it is not. */
const contractedOnOf = ({
  status,
  contractedOn,
  statusSince,
}: Pick<ReachedPlan['plan'], 'status' | 'contractedOn' | 'statusSince'>): string | null =>
  contractedOn ?? (isInExecution(status) ? statusSince : null);

/** Whether this reader may report on the plan now; who does not keep it reports nothing. */
const reporting = (actor: SignedIn, { plan, standing }: ReachedPlan): Capability =>
  standing === 'keeper'
    ? capability(
        actor,
        'plans.reportProgress',
        verdictOf(violatedIf(!isInExecution(plan.status), 'PLAN_PROGRESS_NOT_NOW', { status: plan.status })),
      )
    : NOT_ALLOWED;

/** L-5 · the progress of a plan as its reader sees it: of the measures and obligations of the version they may read. */
export async function progressView(
  s: Session,
  actor: SignedIn,
  reached: ReachedPlan,
  today: string,
): Promise<ProgressView> {
  const { plan } = reached;
  const content = await contentFor(s, reached);
  const reports = await findProgress(s, plan.id);
  const items = progressItems(content, { ...plan, contractedOn: contractedOnOf(plan) }, reports);
  const late = new Map(
    isInExecution(plan.status) ? lateProgress(items, today).map((row) => [row.item.subjectId, row]) : [],
  );
  const current = quarterOf(today);
  const quarters = quartersOf(plan).filter((quarter) => quarter <= current);
  return {
    planId: plan.id,
    status: plan.status,
    today,
    currentQuarter: current,
    quarters: quarters.map((quarter) => ({
      quarter,
      lastDay: lastDayOf(quarter),
      reportBy: reportByOf(quarter),
      measures: measuresOnSchedule(items, quarter),
      obligations: obligationsOnTrack(items, quarter),
    })),
    items: items.map((item) => {
      const row = late.get(item.subjectId);
      return {
        ...wordsOf(item, content),
        subject: item.subject,
        subjectId: item.subjectId,
        asked: quarters.filter((quarter) => isAskedIn(item, quarter)),
        reports: reports.filter(({ subjectId }) => subjectId === item.subjectId),
        late: row ? { reason: row.reason, quarter: row.quarter, dueOn: row.dueOn } : null,
      };
    }),
    can: { report: reporting(actor, reached) },
  };
}

type Words = Pick<ProgressItemView, 'title' | 'measureTitle' | 'partnerName' | 'owner' | 'target' | 'steps'>;

/** What the plan itself says of a measure or an obligation. */
function wordsOf({ subject, subjectId }: ProgressItem, content: PlanContent): Words {
  const obligation = content.obligations.find(({ id }) => id === subjectId);
  const measure = content.measures.find(({ id }) => id === (obligation?.measureId ?? subjectId));
  const partnerName = content.partners.find(({ id }) => id === measure?.partnerId)?.name ?? null;
  const shared = { partnerName, owner: measure?.owner ?? '' };
  if (subject === 'measure' || !obligation) {
    return {
      ...shared,
      title: measure?.title ?? '',
      measureTitle: null,
      target: null,
      steps: measure?.steps ?? [],
    };
  }
  const { wording, targetValue, unit, dueOn, evidence } = obligation;
  return {
    ...shared,
    title: wording,
    measureTitle: measure?.title ?? null,
    target: { value: targetValue, unit, dueOn, evidence },
    steps: [],
  };
}
