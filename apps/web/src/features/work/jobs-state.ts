import type { JobView } from '@regiovast/domain/work/job.views';
import { MAIL_OFF } from '@regiovast/domain/work/jobs';
import type { jobs } from '../../i18n/nl/jobs.ts';

export type JobState = 'ok' | 'running' | 'due' | 'failed' | 'off';

/** How a job stands, the worst first. */
export function jobStateOf({ failure, runsAt, isDue }: JobView): JobState {
  if (runsAt !== null) return 'running';
  if (failure === MAIL_OFF) return 'off';
  if (failure !== null) return 'failed';
  return isDue ? 'due' : 'ok';
}

const MILLISECONDS_PER_SECOND = 1_000;

/** How long the last run took, in seconds; null while it runs or when there was none. */
export function secondsOf({ startedAt, finishedAt }: JobView): number | null {
  if (startedAt === null || finishedAt === null || finishedAt < startedAt) return null;
  return (Date.parse(finishedAt) - Date.parse(startedAt)) / MILLISECONDS_PER_SECOND;
}

type FailureWords = keyof typeof jobs.failures;
const WORDED: readonly string[] = [
  'FAULT',
  'MAIL_OFF',
  'CONNECTION',
  'TIMEOUT',
  'AUTHENTICATION',
  'RECIPIENT_REFUSED',
  'REFUSED',
] satisfies readonly FailureWords[];

/** The words for what went wrong; a code of a newer server is a fault like any other. */
export function failureWordsKey(failure: string | null): FailureWords | null {
  if (failure === null) return null;
  return WORDED.includes(failure) ? (failure as FailureWords) : 'FAULT';
}
