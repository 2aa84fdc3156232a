import { insertReachSetting, listReachSettings } from '@regiovast/db/cases/reach-settings';
import type { Session } from '@regiovast/db/store/store';
import {
  decideSetReach,
  type ReachView,
  reachViewSchema,
  setReachInputSchema,
} from '@regiovast/domain/cases/impact-reach';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { eventRecorder } from '../audit/event-recorder.ts';
import { procedure } from '../trpc/procedure.ts';

const recordReachEvent = eventRecorder<'cases.reachSet'>('reach');

async function reachView(session: Session, today: string): Promise<ReachView> {
  const settings = await listReachSettings(session);
  return {
    today,
    current: settings.findLast(({ validFrom }) => validFrom <= today)?.validFrom ?? '',
    settings: settings
      .map(({ recordedBy, ...setting }) => ({ ...setting, isDefault: recordedBy === null }))
      .reverse(),
  };
}

/** D-6 · how far patients are taken to go, with what was decided before and what is to come. */
export const reach = procedure('cases.reach')
  .output(reachViewSchema)
  .query(({ ctx: { deps, today } }) => reachView(deps.store.read, today));

/** D-6 · another reach from a day on; earlier settings stay. */
export const setReach = procedure('cases.setReach')
  .input(setReachInputSchema)
  .output(reachViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const known = await listReachSettings(tx);
      throwIfViolated(
        decideSetReach(input.validFrom, { today, known: known.map(({ validFrom }) => validFrom) }),
      );
      const before = known.findLast(({ validFrom }) => validFrom < input.validFrom);
      await insertReachSetting(tx, {
        ...input,
        recordedAt: instantNow(deps.clock),
        recordedBy: actor.personId,
      });
      await recordReachEvent(tx, deps, actor, 'cases.reachSet', input.validFrom, {
        validFrom: input.validFrom,
        changes: {
          radiusKm: [before?.radiusKm ?? null, input.radiusKm],
          detourFactor: [before?.detourFactor ?? null, input.detourFactor],
        },
      });
      return reachView(tx, today);
    }),
  );
