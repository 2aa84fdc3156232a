import type { Session } from '@regiovast/db/store/store';
import { claimJob, hasRun } from '@regiovast/db/work/job-runs';
import { countOpenFindings } from '@regiovast/db/work/findings';
import { nightOf } from '@regiovast/domain/work/night';
import type { QualityRuleId } from '@regiovast/domain/work/quality-catalogue';
import type { Deps } from '../trpc/deps.ts';
import { askPractices, checkCases, type CheckDeps } from './check-records.ts';
import { checkImports, checkIndicators, checkRegions } from './check-reference.ts';

const JOB = 'quality-checks';

/** P-5 · asks every rule about every record: what was right yesterday may be stale today. */
async function checkAll(tx: Session, deps: CheckDeps): Promise<void> {
  await askPractices(tx, deps, 'all');
  await checkCases(tx, deps, 'all');
  await checkRegions(tx, deps);
  await checkIndicators(tx, deps);
  await checkImports(tx, deps, 'all');
}

/** P-5 · checks everything in a transaction that has other work to do, and counts as the checks of this night. */
export async function checkAllOnce(tx: Session, deps: CheckDeps): Promise<boolean> {
  if (!(await claimJob(tx, JOB, nightOf(deps.clock.now())))) return false;
  await checkAll(tx, deps);
  return true;
}

/** P-5 · checks everything now, for the command line; answers how many open findings each rule has. */
export const checkData = ({ store, ...deps }: Deps): Promise<ReadonlyMap<QualityRuleId, number>> =>
  store.transaction(async (tx) => {
    await checkAll(tx, deps);
    return countOpenFindings(tx);
  });

/**
 * P-5 · checks everything once per night, whichever process asks first; true when this one did it. Findings follow
 * from the records, so it leaves no audit event.
 */
export async function checkTonight({ store, ...deps }: Deps): Promise<boolean> {
  if (await hasRun(store.read, JOB, nightOf(deps.clock.now()))) return false;
  return store.transaction((tx) => checkAllOnce(tx, deps));
}
