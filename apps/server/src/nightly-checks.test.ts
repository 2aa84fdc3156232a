import { seedReference } from '@regiovast/api';
import { ENGINES, openTestStore } from '@regiovast/db/testing/test-store';
import { describe, expect, test } from 'vitest';
import { systemDeps } from './deps.ts';
import { startNightlyChecks } from './nightly-checks.ts';

describe.each(ENGINES)('on %s', (engine) => {
  test('P-5: a server that starts catches up on the night, and of two servers one does', async () => {
    const { store, discard } = await openTestStore(engine);
    const deps = systemDeps(store);
    await seedReference(deps);
    const wrong: unknown[] = [];
    const stops = [1, 2].map(() => startNightlyChecks(deps, (error) => wrong.push(error)));
    await Promise.all(stops.map((stop) => stop()));
    const { q, t } = store.read;
    expect(wrong).toEqual([]);
    expect(await q.$count(t.jobRuns)).toBe(1);
    expect(await q.$count(t.findings)).toBeGreaterThan(0);
    await discard();
  });

  test('P-5: what goes wrong is reported and stops nothing', async () => {
    const { store, discard } = await openTestStore(engine);
    const deps = systemDeps(store);
    await discard();
    const wrong: unknown[] = [];
    await startNightlyChecks(deps, (error) => wrong.push(error))();
    expect(wrong.length).toBe(1);
  });
});
