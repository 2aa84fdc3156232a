import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeJobProcess } from '../testing/job-process.ts';
import { eventsOf } from '../testing/log-case.ts';
import { type ArrangementWishes, makeArrangement } from '../testing/make-arrangement.ts';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';
import { JOBS } from '../work/jobs.ts';
import { runDueJobs } from '../work/run-jobs.ts';
import { takeCalendarSteps } from './calendar-steps.ts';

describe.each(ENGINES)('A-5: arrangements begin and end by the calendar on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const at = (day: string): void => world.setNow(new Date(`${day}T03:00:00.000Z`));
  const contracted = async (wishes: ArrangementWishes = {}) =>
    (await makeArrangement(world, 'noord', { status: 'CONTRACTED', ...wishes })).arrangementId;
  const statusesOf = async () => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.arrangements);
    return rows.map(({ status, statusSince, endedOn }) => [status, statusSince, endedOn]);
  };
  const actionsOf = async (id: string) =>
    (await eventsOf(world, id)).map(({ action, actorId }) => [action, actorId]);

  test('on its first day it is active, the day after its last it has ended, each once', async () => {
    const id = await contracted();
    at('2026-12-31');
    expect(await takeCalendarSteps(world.deps)).toBe(0);
    at('2027-01-01');
    expect(await takeCalendarSteps(world.deps)).toBe(1);
    expect(await takeCalendarSteps(world.deps)).toBe(0);
    expect(await statusesOf()).toEqual([['ACTIVE', '2027-01-01', null]]);
    at('2027-06-30');
    expect(await takeCalendarSteps(world.deps)).toBe(0);
    at('2027-07-01');
    expect(await takeCalendarSteps(world.deps)).toBe(1);
    expect(await takeCalendarSteps(world.deps)).toBe(0);
    expect(await statusesOf()).toEqual([['ENDED', '2027-07-01', '2027-06-30']]);
    expect(await actionsOf(id)).toEqual([
      ['arrangements.began', null],
      ['arrangements.ended', null],
    ]);
    const { q, t } = world.store.read;
    const told = (await q.select().from(t.notices)).map(({ kind, personId }) => `${kind} ${personId}`);
    expect(told.sort()).toEqual(
      [world.actor('noord', 'procurementOfficer').personId, world.actor('rhoNoord', 'rhoManager').personId]
        .map((personId) => `arrangementEnded ${personId}`)
        .sort(),
    );
  });

  test('after a long stop both steps are made up for, with the days on which they were to be', async () => {
    const id = await contracted();
    at('2028-03-05');
    expect(await takeCalendarSteps(world.deps)).toBe(2);
    expect(await statusesOf()).toEqual([['ENDED', '2027-07-01', '2027-06-30']]);
    expect(await actionsOf(id)).toHaveLength(2);
  });

  test('what has no contract stays as it is, also when its period has come', async () => {
    for (const status of [
      'DRAFT',
      'PROPOSED',
      'ASSESSED_POSITIVE',
      'AGREED',
      'WITHDRAWN',
      'EVALUATED',
    ] as const)
      await makeArrangement(world, 'noord', { status });
    at('2028-03-05');
    expect(await takeCalendarSteps(world.deps)).toBe(0);
  });

  test('more than one run’s worth are all done; two processes at once do each once', async () => {
    for (let index = 0; index < 101; index += 1) await contracted();
    at('2027-01-01');
    const taken = await Promise.all([takeCalendarSteps(world.deps), takeCalendarSteps(world.deps)]);
    expect(taken[0] + taken[1]).toBe(101);
    expect(new Set((await statusesOf()).map(([status]) => status))).toEqual(new Set(['ACTIVE']));
    const { q, t } = world.store.read;
    const began = (await q.select().from(t.auditEvents)).filter(
      ({ action }) => action === 'arrangements.began',
    );
    expect(new Set(began.map(({ subjectId }) => subjectId)).size).toBe(101);
    expect(began).toHaveLength(101);
  });

  test('it is a job of the night', async () => {
    await contracted();
    at('2027-01-01');
    const jobs = JOBS.filter(({ name }) => name === 'arrangement-calendar');
    expect(await runDueJobs(world.deps, makeJobProcess(), jobs)).toEqual([
      { name: 'arrangement-calendar', handled: 1 },
    ]);
    expect(await runDueJobs(world.deps, makeJobProcess(), jobs)).toEqual([]);
  });
});
