import { today } from '@regiovast/domain/kernel/clock';
import { addQuarters, quarterOf } from '@regiovast/domain/kernel/quarter';
import { hashPassword } from 'better-auth/crypto';
import { sealQuarter } from '../quarters/close-quarter.ts';
import type { Deps } from '../trpc/deps.ts';
import { checkAllOnce } from '../work/check-nightly.ts';
import { fillDemo } from './fill-demo.ts';

/** Past quarters that the demo has closed; the last one that ended is left open, to be closed by hand. */
const CLOSED_QUARTERS = 8;

/** S-9 · fills an empty database with the fictitious country, closes its past quarters and checks it, all or nothing. */
export const setUpDemo = (deps: Deps, options: { seed?: number; scale?: number } = {}) =>
  deps.store.transaction(async (tx) => {
    const filled = await fillDemo({ ...deps, hashPassword }, options);
    const running = quarterOf(today(deps.clock));
    for (let back = CLOSED_QUARTERS + 1; back > 1; back -= 1) {
      await sealQuarter(tx, deps, null, addQuarters(running, -back));
    }
    await checkAllOnce(tx, deps);
    return filled;
  });
