import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countsIn, copyOf, emptyFolder, inStore, newFolder } from './testing/data-folder.ts';
import { runCli } from './testing/run-cli.ts';

// Every step starts a process, which takes a second on a quiet machine and several on a busy one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let seeded = '';
beforeAll(async () => {
  seeded = await emptyFolder();
});
afterAll(() => rmSync(seeded, { recursive: true, force: true }));

/** Squares of seven kilometres in a row, in RD. */
function fileOf(...codes: string[]): string {
  const path = join(newFolder(), 'grenzen.geojson');
  const features = codes.map((code, index) => {
    const [west, south, side] = [150_000 + index * 7_000, 460_000, 7_000];
    const corners = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ].map(([x = 0, y = 0]) => [west + x * side, south + y * side]);
    return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [corners] } };
  });
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}

const boundariesIn = (dataFolder: string) =>
  inStore(dataFolder, async ({ read: { q, t } }) =>
    q.select({ division: t.boundaries.division, source: t.boundaries.source }).from(t.boundaries),
  );

test('P-2: boundaries are rehearsed without writing, imported with one event, and twice change nothing', async () => {
  const dataFolder = copyOf(seeded);
  const before = await countsIn(dataFolder);
  const command = [
    'import',
    'boundaries',
    fileOf('PV20', 'PV21', 'PV22'),
    '--source',
    'Proef 2025',
    '--json',
  ];
  const rehearsed = await runCli(dataFolder, [...command, '--rehearse']);
  expect(rehearsed.status).toBe(0);
  expect(JSON.parse(rehearsed.stdout)).toEqual({
    rows: 3,
    new: 3,
    changed: 0,
    unchanged: 0,
    refused: 0,
    refusals: [],
    committed: false,
  });
  expect(await countsIn(dataFolder)).toEqual(before);

  const imported = await runCli(dataFolder, command);
  expect(JSON.parse(imported.stdout)).toMatchObject({ rows: 3, new: 3, committed: true });
  expect(await boundariesIn(dataFolder)).toEqual([{ division: 'province', source: 'Proef 2025' }]);
  expect(await countsIn(dataFolder)).toEqual({ ...before, imports: 1, events: before.events + 1 });
  const again = await runCli(dataFolder, command);
  expect(JSON.parse(again.stdout)).toMatchObject({ rows: 3, unchanged: 3, committed: true });
});

test('P-3: one refused shape and nothing is written; people see which, and what is missing', async () => {
  const dataFolder = copyOf(seeded);
  const before = await countsIn(dataFolder);
  const { status, stdout } = await runCli(dataFolder, [
    'import',
    'boundaries',
    fileOf('PV20', 'PV99', 'PV20', 'PV21'),
  ]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^grenzen\.geojson: 4 vlakken \(RD\), indeling province naar eigenschap code$/m);
  expect(stdout).toMatch(/^ {2}bron: bron niet opgegeven \(bestand grenzen\.geojson\)$/m);
  expect(stdout).toMatch(/^ {2}vlak 2, code "PV99": "PV99" is geen bekende regio/m);
  expect(stdout).toMatch(/^ {2}vlak 3, code "PV20": Gebied PV20 staat al in vlak 1/m);
  expect(stdout).toMatch(/Let op: 10 gebieden hebben geen grens/);
  expect(stdout).toMatch(/Er is niets overgenomen/);
  expect(await countsIn(dataFolder)).toEqual(before);
  expect(await boundariesIn(dataFolder)).toEqual([]);
});

test('a file of another kind, an unclear one and a wrong division each have their answer', async () => {
  const pdf = join(newFolder(), 'plan.pdf');
  writeFileSync(pdf, '%PDF-1.7 iets');
  const refused = await runCli(copyOf(seeded), ['import', 'boundaries', pdf, '--json']);
  expect(refused.status).toBe(1);
  expect(JSON.parse(refused.stdout)).toEqual({
    error: { code: 'BOUNDARIES_NOT_GEOJSON', details: { kind: 'pdf' } },
  });
  const unclear = await runCli(copyOf(seeded), ['import', 'boundaries', fileOf('X1', 'X2')]);
  expect(unclear).toMatchObject({ status: 1, stdout: '' });
  expect(unclear.stderr).toMatch(
    /^BOUNDARIES_DIVISION_UNCLEAR: Minder dan de helft van de 2 vlakken is herkend/,
  );
  const wrong = await runCli(newFolder(), ['import', 'boundaries', fileOf('PV20'), '--division', 'corop']);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toMatch(/onbekende indeling: corop/);
});
