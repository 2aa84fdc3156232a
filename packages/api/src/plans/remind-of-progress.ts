import { findPlansToReport } from '@regiovast/db/plans/progress';
import { today } from '@regiovast/domain/kernel/clock';
import { progressDue } from '@regiovast/domain/plans/progress-due';
import { progressItems } from '@regiovast/domain/plans/progress-items';
import type { Deps } from '../trpc/deps.ts';
import { type News, notifyAll } from '../work/notify.ts';

/**
 * L-5, W-2 · tells the owner of a plan that its progress is to be reported, once per plan and quarter, however often this
 * runs; quarters that were missed are told as the last one.
 * @returns how many plans ask for a report
 */
export const remindOfProgress = ({ store, ...deps }: Deps): Promise<number> =>
  store.transaction(async (tx) => {
    const on = today(deps.clock);
    const news = (await findPlansToReport(tx)).flatMap((plan): News[] => {
      const due = progressDue(progressItems(plan, plan, plan.reports), on);
      if (due === null) return [];
      return [
        {
          kind: 'planProgressDue',
          subjectKind: 'plan',
          subjectId: plan.id,
          details: { planNumber: plan.number, quarter: due.quarter, dueOn: due.dueOn },
          to: [plan.ownerId],
          onceKey: `progress:${plan.id}:${due.quarter}`,
        },
      ];
    });
    await notifyAll(tx, deps, news);
    return news.length;
  });
