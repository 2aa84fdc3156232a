import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import {
  type Deps,
  JOBS,
  type JobProcess,
  type Mailer,
  noteMailIsOff,
  runDueJobs,
  sendMails,
} from '@regiovast/api';

const LOOK_EVERY_MS = 5_000;

/** How this process calls itself where it leases something; never the same twice, as process numbers are. */
const processName = (): string => `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;

const everySoOften: JobProcess['repeat'] = (beat, everyMs) => {
  const timer = setInterval(beat, everyMs);
  timer.unref();
  return () => clearInterval(timer);
};

export type JobOptions = {
  /** Null: no mail server was named, and no mail leaves. */
  readonly mailer: Mailer | null;
  readonly publicUrl: string;
  /** Gets what went wrong and in which job. */
  readonly report: (error: unknown, job: string) => void;
};

/**
 * S-8 · looks now and then which jobs are due and does those no other process has, and sends mail. A server that was
 * off catches up when it starts; what fails is reported and tried again later.
 * @returns stops looking, and resolves when what runs is done
 */
export function startJobs(deps: Deps, { mailer, publicUrl, report }: JobOptions): () => Promise<void> {
  const id = processName();
  let isStopping = false;
  const work: JobProcess = { id, repeat: everySoOften, report, isStopping: () => isStopping };
  // Without mail no digest either: its notices wait for the day on which there is.
  const jobs = mailer ? JOBS : JOBS.filter(({ name }) => name !== 'digests');
  const looks = [
    () => runDueJobs(deps, work, jobs),
    () =>
      mailer ? sendMails(deps, { id, mailer, publicUrl, isStopping: () => isStopping }) : noteMailIsOff(deps),
  ].map((look) => oneAtATime(look, report));
  const lookAll = (): void => {
    for (const look of looks) look.begin();
  };
  lookAll();
  const stopLooking = everySoOften(lookAll, LOOK_EVERY_MS);
  return async () => {
    isStopping = true;
    stopLooking();
    await Promise.all(looks.map(({ ended }) => ended()));
  };
}

/** Mail and jobs do not wait for each other, but neither begins while it still runs. */
function oneAtATime(work: () => Promise<unknown>, report: JobOptions['report']) {
  let running: Promise<void> | null = null;
  return {
    begin(): void {
      running ??= work()
        .catch((error: unknown) => report(error, 'jobs'))
        .then(() => {
          running = null;
        });
    },
    ended: async (): Promise<void> => {
      await running;
    },
  };
}
