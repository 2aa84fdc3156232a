import { randomUUID } from 'node:crypto';
import { JOBS, type JobProcess, type JobRan, runDueJobs, runJobNow } from '@regiovast/api';
import type { Command } from './command.ts';
import { JOB_WORDS } from './job-words.ts';
import { print, printError } from './print.ts';
import { readArguments } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { withDeps } from './with-deps.ts';
import { WrongUse } from './wrong-use.ts';

const NAMES = JOBS.map(({ name }) => name).join(', ');

/** S-8 · does the jobs that are due, or one that is named, as a server would: under a lease. Mail is the servers' work. */
export const runJobsCommand: Command = {
  name: 'jobs run',
  usage: '[NAAM]',
  summary: `Doet de taken waarvan de tijd er is, of nu die ene: ${NAMES}. Mail verstuurt de server.`,
  async run(args) {
    const { positionals } = readArguments(args, {}, args.length === 0 ? [] : ['NAAM']);
    const [name] = positionals;
    const job = JOBS.find((one) => one.name === name);
    if (name !== undefined && !job) throw new WrongUse(`onbekende taak: ${name}; kies uit ${NAMES}`);
    const ran = await withDeps(async (deps) => {
      const process = commandProcess();
      if (!job) return runDueJobs(deps, process);
      const outcome = await runJobNow(deps, process, job);
      if (!outcome) throw new Refusal('JOB_RUNNING', `${JOB_WORDS[job.name]}: loopt al bij een server.`, {});
      return [outcome];
    });
    for (const outcome of ran) print(lineOf(outcome));
    if (ran.length === 0) print('Er is geen taak aan de beurt.');
    return ran.every(({ handled }) => handled !== null);
  },
};

const lineOf = ({ name, handled }: JobRan): string =>
  `${JOB_WORDS[name]}: ${handled === null ? 'mislukt, wordt later opnieuw geprobeerd' : `gedaan (${handled})`}`;

const commandProcess = (): JobProcess => ({
  id: `cli/${process.pid}/${randomUUID().slice(0, 8)}`,
  repeat(beat, everyMs) {
    const timer = setInterval(beat, everyMs);
    timer.unref();
    return () => clearInterval(timer);
  },
  report: (error, job) => printError(`${job}: ${error instanceof Error ? error.message : 'onbekende fout'}`),
  isStopping: () => false,
});
