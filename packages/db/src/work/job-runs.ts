import type { JobName } from '@regiovast/domain/work/jobs';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** How every job stands that ever ran. */
export const findJobRuns = ({ q, t }: Session) => q.select().from(t.jobRuns);
export type JobRun = Awaited<ReturnType<typeof findJobRuns>>[number];

/** How one job stands; null when it never ran. */
export async function findJobRun({ q, t: { jobRuns } }: Session, name: JobName): Promise<JobRun | null> {
  const [row] = await q.select().from(jobRuns).where(eq(jobRuns.name, name));
  return row ?? null;
}

/**
 * Takes the job of a day in the transaction that does it: of several processes one gets true, and when its work fails
 * the day is free again.
 */
export async function claimJob({ q, t: { jobRuns } }: Session, name: JobName, on: string): Promise<boolean> {
  const claimed = await q
    .insert(jobRuns)
    .values({ name, lastRunOn: on })
    .onConflictDoUpdate({ target: jobRuns.name, set: { lastRunOn: on }, setWhere: lt(jobRuns.lastRunOn, on) })
    .returning({ name: jobRuns.name });
  return claimed.length === 1;
}

export type Lease = { readonly by: string; readonly at: string; readonly until: string };

/**
 * Takes a job for a process, which then does it outside this transaction, and answers how it stood; null when another
 * has it, or when it rests after a failure.
 * @param dayBefore the day it counts as done for until it is: the one before that for which it runs
 * @param force also when it ran for its day already, or rests
 */
export async function leaseJob(
  s: Session,
  name: JobName,
  lease: Lease,
  dayBefore: string,
  force: boolean,
): Promise<{ readonly before: JobRun | null } | null> {
  const { jobRuns } = s.t;
  const before = await findJobRun(s, name);
  const held = { leasedBy: lease.by, leasedUntil: lease.until, startedAt: lease.at };
  const isFree = sql`(${jobRuns.leasedUntil} is null or ${jobRuns.leasedUntil} <= ${lease.at})`;
  const taken = await s.q
    .insert(jobRuns)
    .values({ name, lastRunOn: dayBefore, ...held })
    .onConflictDoUpdate({
      target: jobRuns.name,
      set: held,
      setWhere: force
        ? sql`(${isFree} or ${jobRuns.leasedBy} is null)`
        : sql`(${isFree} and ${jobRuns.lastRunOn} <= ${dayBefore})`,
    })
    .returning({ name: jobRuns.name });
  return taken.length === 1 ? { before } : null;
}

/** Keeps a job that takes longer; false when another process took it over meanwhile. */
export async function renewLease(
  s: Session,
  name: JobName,
  { by, until }: Pick<Lease, 'by' | 'until'>,
): Promise<boolean> {
  const { jobRuns } = s.t;
  const kept = await s.q
    .update(jobRuns)
    .set({ leasedUntil: until })
    .where(and(eq(jobRuns.name, name), eq(jobRuns.leasedBy, by)))
    .returning({ name: jobRuns.name });
  return kept.length === 1;
}

type Outcome = Partial<Pick<JobRun, 'lastRunOn' | 'leasedUntil' | 'finishedAt' | 'handled' | 'failure'>>;

/** Gives a job back with what came of it, unless another process took it over. */
export async function endJob(
  { q, t: { jobRuns } }: Session,
  name: JobName,
  by: string,
  outcome: Outcome,
): Promise<void> {
  await q
    .update(jobRuns)
    .set({ leasedBy: null, leasedUntil: null, ...outcome })
    .where(and(eq(jobRuns.name, name), eq(jobRuns.leasedBy, by)));
}

/** Writes down how a job went that nobody leases: mail, of which every piece is leased by itself. */
export async function noteRun(
  { q, t: { jobRuns } }: Session,
  run: Pick<JobRun, 'name' | 'lastRunOn' | 'startedAt' | 'finishedAt' | 'handled' | 'failure'>,
): Promise<void> {
  await q.insert(jobRuns).values(run).onConflictDoUpdate({ target: jobRuns.name, set: run });
}

/** Makes a job due that ran for its day already; false when a process has it. */
export async function askForJob(
  { q, t: { jobRuns } }: Session,
  name: JobName,
  lastRunOn: string,
  now: string,
): Promise<boolean> {
  const due = { lastRunOn, leasedBy: null, leasedUntil: null };
  const asked = await q
    .insert(jobRuns)
    .values({ name, ...due })
    .onConflictDoUpdate({
      target: jobRuns.name,
      set: due,
      setWhere: sql`(${jobRuns.leasedBy} is null or ${jobRuns.leasedUntil} <= ${now})`,
    })
    .returning({ name: jobRuns.name });
  return asked.length === 1;
}
