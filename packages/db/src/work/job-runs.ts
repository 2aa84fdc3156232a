import { and, eq, gte, lt } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** Whether the job ran on the day or later. */
export async function hasRun({ q, t: { jobRuns } }: Session, name: string, on: string): Promise<boolean> {
  const rows = await q
    .select({ name: jobRuns.name })
    .from(jobRuns)
    .where(and(eq(jobRuns.name, name), gte(jobRuns.lastRunOn, on)));
  return rows.length > 0;
}

/**
 * Takes the job of a day for this process, in the transaction that does it: of several processes one gets true, and
 * when its work fails the day is free again.
 */
export async function claimJob({ q, t: { jobRuns } }: Session, name: string, on: string): Promise<boolean> {
  const claimed = await q
    .insert(jobRuns)
    .values({ name, lastRunOn: on })
    .onConflictDoUpdate({ target: jobRuns.name, set: { lastRunOn: on }, setWhere: lt(jobRuns.lastRunOn, on) })
    .returning({ name: jobRuns.name });
  return claimed.length === 1;
}
