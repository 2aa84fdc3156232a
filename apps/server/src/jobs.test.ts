import { JOBS, type MailMessage, seedReference } from '@regiovast/api';
import { ENGINES, openTestStore } from '@regiovast/db/testing/test-store';
import { describe, expect, test } from 'vitest';
import { systemDeps } from './deps.ts';
import { startJobs } from './jobs.ts';

const PUBLIC_URL = 'http://localhost:3000';

describe.each(ENGINES)('on %s', (engine) => {
  test('P-5, S-8: a server that starts catches up on the night, and of two servers one does', async () => {
    const { store, discard } = await openTestStore(engine);
    const deps = systemDeps(store);
    await seedReference(deps);
    const wrong: unknown[] = [];
    const got: MailMessage[] = [];
    const options = {
      mailer: (message: MailMessage) => Promise.resolve(void got.push(message)),
      publicUrl: PUBLIC_URL,
      report: (error: unknown) => wrong.push(error),
    };
    const { q, t } = store.read;
    const stops = [1, 2].map(() => startJobs(deps, options));
    const unfinished = async () =>
      (await q.select().from(t.jobRuns)).filter(({ handled }) => handled === null).length;
    await expect
      .poll(async () => [await q.$count(t.jobRuns), await unfinished()], { timeout: 15_000 })
      .toEqual([JOBS.length, 0]);
    await Promise.all(stops.map((stop) => stop()));
    expect(wrong).toEqual([]);
    expect(got).toEqual([]);
    expect(await q.$count(t.findings)).toBeGreaterThan(0);
    await discard();
  });

  test('W-2: without a mail server it says so, and makes no digest', async () => {
    const { store, discard } = await openTestStore(engine);
    const deps = systemDeps(store);
    await startJobs(deps, { mailer: null, publicUrl: PUBLIC_URL, report: () => undefined })();
    const { q, t } = store.read;
    const runs = await q.select().from(t.jobRuns);
    expect(runs.find(({ name }) => name === 'mail')).toMatchObject({ failure: 'MAIL_OFF' });
    expect(runs.find(({ name }) => name === 'digests')).toBeUndefined();
    await discard();
  });

  test('P-5: what goes wrong is reported and stops nothing', async () => {
    const { store, discard } = await openTestStore(engine);
    const deps = systemDeps(store);
    await discard();
    const wrong: unknown[] = [];
    await startJobs(deps, { mailer: null, publicUrl: PUBLIC_URL, report: (error) => wrong.push(error) })();
    expect(wrong.length).toBeGreaterThan(0);
  });
});
