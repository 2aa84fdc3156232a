import type { Session } from '@regiovast/db/store/store';
import { claimJob } from '@regiovast/db/work/job-runs';
import { countOpenFindings } from '@regiovast/db/work/findings';
import { nightOf } from '@regiovast/domain/work/night';
import type { QualityRuleId } from '@regiovast/domain/work/quality-catalogue';
import { recountPlans } from '../cases/emergency-plan-counts.ts';
import type { Deps } from '../trpc/deps.ts';
import { askPractices, checkCases, type CheckDeps } from './check-records.ts';
import { checkImports, checkIndicators, checkRegions } from './check-reference.ts';

const JOB = 'quality-checks';

/** P-5 · asks every rule about every record: what was right yesterday may be stale today. */
async function checkAll(tx: Session, deps: CheckDeps): Promise<void> {
  await recountPlans(tx, deps);
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

/** P-5 · checks everything as the job of the night; answers how many findings are open. */
export async function checkEverything(deps: Deps): Promise<number> {
  const counts = await checkData(deps);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
