import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProcess } from '../bench/bench.ts';
import { recordQueries } from '../bench/raw-database.ts';
import { makeDemo } from '../server/demo-store.ts';

const SCALES = [0.05, 0.2] as const;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regiovast-queries-'));
  for (const scale of SCALES) await makeDemo(join(folder, String(scale)), scale);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many queries each screen's data takes an insurer, after a change, so that nothing kept helps. */
const countsAt = (scale: number): Promise<Record<string, number>> =>
  inProcess(join(folder, String(scale)), 'insurer', async (call) => {
    const { rows } = await call.regions.overview({});
    const code = rows.find(({ basis }) => basis === 'live')?.code ?? '';
    const [practice] = (await call.practices.list({ regionCode: code })).rows;
    const screens: Record<string, () => Promise<unknown>> = {
      'regions.overview': () => call.regions.overview({}),
      'regions.overview in the past': () => call.regions.overview({ asOf: '2026-03-31' }),
      'regions.get': () => call.regions.get({ code }),
      'regions.movers': () => call.regions.movers({}),
      'regions.timeline': () => call.regions.timeline({ code }),
      'practices.list': () => call.practices.list({}),
      'practices.get': () => call.practices.get({ id: practice?.id ?? '' }),
      'practices.neighbours': () => call.practices.neighbours({ id: practice?.id ?? '' }),
      'cases.plan': () => call.cases.plan({ practiceId: practice?.id ?? '' }),
      'audit.history': () => call.audit.history({ subjectKind: 'practice', subjectId: practice?.id ?? '' }),
      'cases.list': () => call.cases.list({}),
      'cases.chains': () => call.cases.chains({}),
      'cases.board': () => call.cases.board({}),
      'cases.calendar': () => call.cases.calendar({ month: '2026-11' }),
      'cases.map': () => call.cases.map({}),
      'work.findings': () => call.work.findings({}),
      'work.mine': () => call.work.mine({}),
      'work.counts': () => call.work.counts(),
      'work.notices': () => call.work.notices({}),
      'work.noticeSettings': () => call.work.noticeSettings(),
      'indicators.ofRegion': () => call.indicators.ofRegion({ code }),
      'housing.list': () => call.housing.list({}),
      'housing.ofRegion': () => call.housing.ofRegion({ regionCode: code }),
      'plans.ofRegion': () => call.plans.ofRegion({ regionCode: code }),
    };
    const counts: Record<string, number> = {};
    for (const [name, screen] of Object.entries(screens)) {
      await screen();
      await call.work.saveView({ page: 'regions', name: 'meting', search: '', replace: true });
      counts[name] = (await recordQueries(screen)).length;
    }
    return counts;
  });

test('a screen costs a fixed number of queries, whatever the number of its rows', async () => {
  const small = await countsAt(SCALES[0]);
  const large = await countsAt(SCALES[1]);
  expect(large).toEqual(small);
  for (const [name, count] of Object.entries(small)) {
    expect(count, name).toBeGreaterThan(0);
    expect(count, name).toBeLessThan(35);
  }
});
