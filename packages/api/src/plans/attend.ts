import { attendPlan } from '@regiovast/db/plans/presence';
import { findSections } from '@regiovast/db/plans/section-texts';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { notFound } from '@regiovast/domain/kernel/errors';
import { attendanceSchema, attendInputSchema } from '@regiovast/domain/plans/section.views';
import { procedure } from '../trpc/procedure.ts';
import { mustFindPlan, readsLive } from './plan-reach.ts';
import { findOthersAt } from './section-presence.ts';

/**
 * L-1 · says that the actor is at a section, and hears who else is. It writes no event, the only change that does not:
 * what it keeps is of seconds ago, overwritten by the next sign and part of no record, and a log of who looked where and
 * how long would be surveillance of colleagues.
 */
export const attend = procedure('plans.attend')
  .input(attendInputSchema)
  .output(attendanceSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { planId, code } }) =>
    deps.store.transaction(async (tx) => {
      const { standing } = await mustFindPlan(tx, actor, scope, planId);
      if (!readsLive(standing)) throw notFound();
      const { personId } = actor;
      await attendPlan(tx, { planId, personId, code, seenAt: instantNow(deps.clock) });
      const [section] = code === null ? [] : await findSections(tx, planId, [code]);
      return {
        present: await findOthersAt(tx, deps.clock, actor, planId),
        textVersion: code === null ? null : (section?.textVersion ?? 0),
      };
    }),
  );
