import { ENGINES } from '@regiovast/db/testing/test-store';
import { dueDayOf } from '@regiovast/domain/work/jobs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeJobProcess } from '../testing/job-process.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import type { Job } from './jobs.ts';
import { runDueJobs, runJobNow } from './run-jobs.ts';

describe.each(ENGINES)('S-8: jobs on %s', (engine) => {
  let world: TestWorld;
  let runs: number;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    runs = 0;
  });
  afterEach(() => world.discard());

  const jobOf = (run: Job['run']): Job => ({
    name: 'terms',
    due: (now, lastRunOn) => dueDayOf('night', now, lastRunOn),
    run,
  });
  const counting = jobOf(() => Promise.resolve((runs += 1)));
  const failing = jobOf(() => Promise.reject(new Error('no')));
  const at = (instant: string): void => world.setNow(new Date(instant));
  const admin = () => world.as('platform', 'platformAdmin');
  const view = async () => (await admin().work.jobs()).jobs.find(({ name }) => name === 'terms');

  test('of two processes one does the job of a night, and the next night again one', async () => {
    const [one, other] = [makeJobProcess('one'), makeJobProcess('other')];
    const both = () =>
      Promise.all([one, other].map((process) => runDueJobs(world.deps, process, [counting])));
    await both();
    await both();
    expect(runs).toBe(1);
    at('2026-11-20T01:30:00Z');
    await both();
    expect(runs).toBe(2);
  });

  test('days on which nothing ran are made up for once', async () => {
    await runDueJobs(world.deps, makeJobProcess(), [counting]);
    at('2026-11-25T12:00:00Z');
    await runDueJobs(world.deps, makeJobProcess(), [counting]);
    await runDueJobs(world.deps, makeJobProcess(), [counting]);
    expect(runs).toBe(2);
    expect(await view()).toMatchObject({ nextOn: '2026-11-26', isDue: false, handled: 2, failure: null });
  });

  test('while one process runs it no other does; a process that died loses it when its lease ends', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow = jobOf(async () => {
      await promise;
      return (runs += 1);
    });
    const dead = runDueJobs(world.deps, makeJobProcess('dead'), [slow]);
    await expect.poll(async () => (await view())?.runsAt).toBe('dead');
    expect(await runDueJobs(world.deps, makeJobProcess('other'), [counting])).toEqual([]);
    expect(await runJobNow(world.deps, makeJobProcess('other'), counting)).toBeNull();
    expect(await outcomeOf(admin().work.runJob({ name: 'terms' }))).toBe('JOB_RUNNING');
    at('2026-11-19T10:02:00Z');
    expect(await runDueJobs(world.deps, makeJobProcess('other'), [counting])).toEqual([
      { name: 'terms', handled: 1 },
    ]);
    resolve();
    await dead;
    // What the late one says of a job that it lost is not written down.
    expect(await view()).toMatchObject({ handled: 1, runsAt: null });
  });

  test('a sign of life keeps a job that takes longer than a lease', async () => {
    const beats: (() => void)[] = [];
    const { promise, resolve } = Promise.withResolvers<number>();
    const process = {
      ...makeJobProcess('slow'),
      repeat: (beat: () => void) => (beats.push(beat), () => undefined),
    };
    const run = runDueJobs(world.deps, process, [jobOf(() => promise)]);
    await expect.poll(() => beats.length).toBe(1);
    at('2026-11-19T10:01:59Z');
    beats[0]?.();
    const { q, t } = world.store.read;
    await expect
      .poll(async () => (await q.select().from(t.jobRuns))[0]?.leasedUntil)
      .toBe('2026-11-19T10:03:59.000Z');
    at('2026-11-19T10:03:00Z');
    expect(await runDueJobs(world.deps, makeJobProcess('other'), [counting])).toEqual([]);
    resolve(7);
    expect(await run).toEqual([{ name: 'terms', handled: 7 }]);
  });

  test('a failure is written down and tried again after a rest that grows', async () => {
    const process = makeJobProcess();
    await runDueJobs(world.deps, process, [failing]);
    expect(await view()).toMatchObject({
      failure: 'FAULT',
      handled: null,
      isDue: true,
      restsUntil: '2026-11-19T10:01:00.000Z',
    });
    expect(await runDueJobs(world.deps, process, [failing])).toEqual([]);
    at('2026-11-19T10:01:00Z');
    await runDueJobs(world.deps, process, [failing]);
    expect(await view()).toMatchObject({ restsUntil: '2026-11-19T10:03:00.000Z' });
    expect(process.reported).toEqual(['terms', 'terms']);
    at('2026-11-19T10:03:00Z');
    await runDueJobs(world.deps, process, [counting]);
    expect(await view()).toMatchObject({ failure: null, handled: 1, restsUntil: null, isDue: false });
  });

  test('a process that wants to end begins no other job', async () => {
    const process = { ...makeJobProcess(), isStopping: () => true };
    expect(await runDueJobs(world.deps, process, [counting])).toEqual([]);
  });

  test('S-2: asking makes a job due that ran already, with one event', async () => {
    await runDueJobs(world.deps, makeJobProcess(), [counting]);
    const { q, t } = world.store.read;
    const before = await q.$count(t.auditEvents);
    await admin().work.runJob({ name: 'terms' });
    expect(await q.$count(t.auditEvents)).toBe(before + 1);
    expect(await view()).toMatchObject({ isDue: true });
    await runDueJobs(world.deps, makeJobProcess(), [counting]);
    expect(runs).toBe(2);
  });

  test('asking does not wait for the rest after a failure', async () => {
    await runDueJobs(world.deps, makeJobProcess(), [failing]);
    await admin().work.runJob({ name: 'terms' });
    expect(await runDueJobs(world.deps, makeJobProcess(), [counting])).toEqual([
      { name: 'terms', handled: 1 },
    ]);
  });
});
