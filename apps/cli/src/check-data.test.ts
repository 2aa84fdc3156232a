import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOf, countsIn, demoFolder } from './testing/data-folder.ts';
import { runCli } from './testing/run-cli.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let demo = '';
beforeAll(async () => {
  demo = await demoFolder(0.01);
});
afterAll(() => rmSync(demo, { recursive: true, force: true }));

test('P-5: the rules run over everything; people read counts per severity, scripts one object, and no event is left', async () => {
  const dataFolder = copyOf(demo);
  const { events } = await countsIn(dataFolder);
  const text = await runCli(dataFolder, ['check', 'data']);
  expect(text).toMatchObject({ status: 0, stderr: '' });
  expect(text.stdout).toMatch(/^Gecontroleerd op \d{4}-\d\d-\d\d: \d+ open meldingen\.\n/);
  const json = await runCli(dataFolder, ['check', 'data', '--json']);
  const report = JSON.parse(json.stdout) as { findings: number; rules: { rule: string; count: number }[] };
  expect(Object.keys(report)).toEqual(['checkedOn', 'findings', 'rules']);
  expect(report.findings).toBe(report.rules.reduce((sum, { count }) => sum + count, 0));
  expect(report.rules.length).toBeGreaterThan(2);
  for (const { rule, count } of report.rules) {
    expect(text.stdout).toMatch(new RegExp(`^  ${count} × .+ \\(${rule}\\)$`, 'm'));
  }
  expect(text.stdout).toContain(`${report.findings} open meldingen`);
  expect((await countsIn(dataFolder)).events).toBe(events);
});

test('P-5: an argument it does not know is wrong use', async () => {
  expect(await runCli(copyOf(demo), ['check', 'data', '--alles'])).toMatchObject({ status: 2, stdout: '' });
});
