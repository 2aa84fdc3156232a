import { appendEvent } from '@regiovast/db/audit/append-event';
import { askForJob, findJobRuns } from '@regiovast/db/work/job-runs';
import { hasMailDue, mailCounts, OUTBOXES, retryMails } from '@regiovast/db/work/outbox';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { dueDayOf, SCHEDULE_OF } from '@regiovast/domain/work/jobs';
import { jobsViewSchema, type JobsView, runJobSchema } from '@regiovast/domain/work/job.views';
import { oldestMailAt } from '@regiovast/domain/work/mail-attempts';
import { weekBefore } from '@regiovast/domain/work/notice-delivery';
import type { Session } from '@regiovast/db/store/store';
import type { Deps } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { jobViews } from './job-view.ts';

async function jobsView(s: Session, { clock }: Pick<Deps, 'clock'>): Promise<JobsView> {
  const now = clock.now();
  const [runs, mail] = [await findJobRuns(s), await mailCounts(s, weekBefore(now))];
  const due = await Promise.all(OUTBOXES.map((box) => hasMailDue(s, box, now.toISOString())));
  return { jobs: jobViews(runs, now, due.includes(true)), mail };
}

/** How the work stands that nobody asks for: jobs and the outbox. */
export const jobs = procedure('work.jobs')
  .output(jobsViewSchema)
  .query(({ ctx: { deps } }) => jobsView(deps.store.read, deps));

/**
 * Makes a job due now, for whichever process looks first; asking for mail tries again what rests or failed.
 * @throws DomainError JOB_RUNNING when a process has it
 */
export const runJob = procedure('work.runJob')
  .input(runJobSchema)
  .output(jobsViewSchema)
  .mutation(({ ctx: { actor, deps }, input: { name } }) =>
    deps.store.transaction(async (tx) => {
      const now = deps.clock.now();
      const at = instantNow(deps.clock);
      const schedule = SCHEDULE_OF[name];
      if (schedule === 'continuous')
        for (const box of OUTBOXES) await retryMails(tx, box, oldestMailAt(now), at);
      else {
        const day = addDays(dueDayOf(schedule, now, null) ?? today(deps.clock), -1);
        if (!(await askForJob(tx, name, day, at))) throw new DomainError('JOB_RUNNING');
      }
      await appendEvent(tx, {
        at,
        actorId: actor.personId,
        organisationId: actor.organisationId,
        action: 'work.jobAsked',
        subjectKind: 'job',
        subjectId: name,
        payload: {},
      });
      return jobsView(tx, deps);
    }),
  );
