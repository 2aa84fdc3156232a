import type { JobView } from '@regiovast/domain/work/job.views';
import { expect, test } from 'vitest';
import { failureWordsKey, jobStateOf, secondsOf } from './jobs-state.ts';

const JOB: JobView = {
  name: 'terms',
  schedule: 'night',
  startedAt: '2026-11-22T01:00:00.000Z',
  finishedAt: '2026-11-22T01:00:02.500Z',
  handled: 12,
  failure: null,
  runsAt: null,
  restsUntil: null,
  nextOn: '2026-11-23',
  isDue: false,
};

test.each([
  ['went well', {}, 'ok'],
  ['waits for a server', { isDue: true }, 'due'],
  ['failed', { failure: 'FAULT', isDue: true }, 'failed'],
  ['runs again after a failure', { failure: 'FAULT', runsAt: 'server/1' }, 'running'],
  ['is off without a mail server', { failure: 'MAIL_OFF' }, 'off'],
] as const)('S-8: a job that %s', (_name, change, state) => {
  expect(jobStateOf({ ...JOB, ...change })).toBe(state);
});

test('how long a run took; nothing while it runs or before there was one', () => {
  expect(secondsOf(JOB)).toBe(2.5);
  expect(secondsOf({ ...JOB, startedAt: '2026-11-23T01:00:00.000Z' })).toBeNull();
  expect(secondsOf({ ...JOB, finishedAt: null })).toBeNull();
});

test('a failure of a newer server has words too', () => {
  expect(failureWordsKey(null)).toBeNull();
  expect(failureWordsKey('TIMEOUT')).toBe('TIMEOUT');
  expect(failureWordsKey('SOMETHING_NEW')).toBe('FAULT');
});
