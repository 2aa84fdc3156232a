import { findActionsToRemind } from '@regiovast/db/cases/case-actions';
import { today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { notifyAll } from '../work/notify.ts';

/**
 * W-1 · reminds owners of actions on the day they chose, and once more when one is late; each occasion once, however
 * often this runs, and days that were missed are caught up.
 * @returns how many reminders were written
 */
export const remindOfActions = ({ store, ...deps }: Deps): Promise<number> =>
  store.transaction(async (tx) => {
    const actions = await findActionsToRemind(tx, today(deps.clock));
    await notifyAll(
      tx,
      deps,
      actions.map(({ id, caseId, caseNumber, ownerId, dueOn, occasion }) => ({
        kind: 'actionReminder',
        subjectKind: 'case',
        subjectId: caseId,
        details: { caseNumber, actionId: id, dueOn, isLate: Number(occasion === 'late') },
        to: [ownerId],
        onceKey: `action:${id}:${occasion}`,
      })),
    );
    return actions.length;
  });
