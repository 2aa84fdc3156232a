import type { JobProcess } from '../work/run-jobs.ts';

/** A process that runs jobs without a timer, and what it reported. */
export function makeJobProcess(id = 'process'): JobProcess & { readonly reported: string[] } {
  const reported: string[] = [];
  return {
    id,
    reported,
    repeat: () => () => undefined,
    report: (_error, job) => reported.push(job),
    isStopping: () => false,
  };
}
