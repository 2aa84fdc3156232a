import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { quarterSnapshotSchema } from '@regiovast/domain/quarters/snapshot';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { makeSnapshot } from './fixture/small-quarter.ts';
import { quarterFiles, quarterZip, quarterZipName, snapshotSha256 } from './index.ts';

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const jsonIn = (files: Readonly<Record<string, Uint8Array>>, name: string): unknown =>
  JSON.parse(new TextDecoder().decode(files[name]));

afterEach(() => {
  vi.useRealTimers();
});

test('the ZIP holds the files of the quarter in fixed order and is named after the revision', async () => {
  const names = Object.keys(unzipSync(await quarterZip(makeSnapshot())));
  expect(names).toEqual([
    'regiovast-2026Q3-r1.xlsx',
    'regiovast-2026Q3-r1.ods',
    'waarden.csv',
    'definities.csv',
    'regios.csv',
    'csv-metadata.json',
    'kwartaal.json',
    'kwartaal.schema.json',
    'manifest.json',
  ]);
  expect(quarterZipName(makeSnapshot({ revision: 3 }))).toBe('regiovast-2026Q3-r3.zip');
});

test('Q-4 · the same snapshot gives the same bytes, years later too', async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 9, 15), toFake: ['Date'] });
  const first = sumOf(await quarterZip(makeSnapshot()));
  vi.setSystemTime(Date.UTC(2031, 0, 1));
  expect(sumOf(await quarterZip(makeSnapshot()))).toBe(first);
});

test('Q-4 · the order in which a store returns the keys does not matter', async () => {
  const { quarter, values, ...rest } = makeSnapshot();
  const turned = values.map(({ indicatorCode, ...other }) => ({ ...other, indicatorCode }));
  expect(sumOf(await quarterZip({ values: turned, ...rest, quarter }))).toBe(
    sumOf(await quarterZip(makeSnapshot())),
  );
});

test.each([
  ['New York in plain C', { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' }],
  ['Auckland in Turkish', { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
])('Q-4 · a machine in %s makes the same bytes', async (_, environment) => {
  const script = fileURLToPath(new URL('fixture/print-sums.ts', import.meta.url));
  const printed = execFileSync(process.execPath, [script], { env: { ...process.env, ...environment } });
  const files = await quarterFiles(makeSnapshot());
  const here = [...files.map(({ bytes }) => sumOf(bytes)), sumOf(await quarterZip(makeSnapshot()))];
  expect(printed.toString().trim().split('\n')).toEqual(here);
});

/**
 * Files of a sealed quarter are made from its snapshot. When one of these sums changes, because of a new version of
 * a library or of this package, quarters that were handed over change too: change it knowingly.
 */
test('Q-4 · the bytes of today are the bytes that were handed over before', async () => {
  const files = await quarterFiles(makeSnapshot());
  const sums = Object.fromEntries(files.map(({ name, bytes }) => [name, sumOf(bytes).slice(0, 16)]));
  expect(sums).toEqual({
    'regiovast-2026Q3-r1.xlsx': '65359b0045d812de',
    'regiovast-2026Q3-r1.ods': '01b870a78b55c0e6',
    'waarden.csv': '9fc84117f7fbc1b8',
    'definities.csv': '7ca71bc37d3c6fa5',
    'regios.csv': '50dcc4b488f1f67d',
    'csv-metadata.json': 'e5899cc7cd6b3f1f',
    'kwartaal.json': 'fc0f9b9149e6a2c9',
    'kwartaal.schema.json': '445fa30ea041606c',
    'manifest.json': '003cf904b87466c8',
  });
});

test('every sum and size in the manifest is that of the file in the ZIP', async () => {
  const { 'manifest.json': _, ...others } = unzipSync(await quarterZip(makeSnapshot()));
  const manifest = jsonIn(unzipSync(await quarterZip(makeSnapshot())), 'manifest.json');
  const listed = Object.entries(others).map(([name, bytes]) =>
    expect.objectContaining({ name, bytes: bytes.length, sha256: sumOf(bytes) }),
  );
  expect(manifest).toMatchObject({ quarter: '2026Q3', revision: 1, schemaVersion: 1, isDemo: true });
  expect(manifest).toHaveProperty('files', listed);
});

test('Q-2 · the seal of the snapshot is the sum of kwartaal.json', async () => {
  const files = unzipSync(await quarterZip(makeSnapshot()));
  expect(jsonIn(files, 'manifest.json')).toHaveProperty('snapshotSha256', snapshotSha256(makeSnapshot()));
  expect(snapshotSha256(makeSnapshot())).toBe(sumOf(files['kwartaal.json'] ?? new Uint8Array()));
});

test('kwartaal.json is the snapshot, and its published schema names every field', async () => {
  const files = unzipSync(await quarterZip(makeSnapshot()));
  expect(quarterSnapshotSchema.parse(jsonIn(files, 'kwartaal.json'))).toEqual(makeSnapshot());
  expect(jsonIn(files, 'kwartaal.schema.json')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:regiovast:schema:kwartaal:1',
    required: Object.keys(makeSnapshot()),
    additionalProperties: false,
  });
});

test('a quarter sealed with pressure scores says by which weights, under the schema of that form', async () => {
  const pressureScore = { weightsVersion: 2, confidence: [{ regionCode: 'ZK01', confidence: 0.9 }] };
  const files = unzipSync(await quarterZip(makeSnapshot({ schemaVersion: 2, pressureScore })));
  expect(jsonIn(files, 'kwartaal.json')).toMatchObject({ schemaVersion: 2, pressureScore });
  expect(jsonIn(files, 'kwartaal.schema.json')).toMatchObject({
    $id: 'urn:regiovast:schema:kwartaal:2',
    required: [...Object.keys(makeSnapshot()), 'pressureScore'],
  });
});

test('C-4 · no file of the ZIP is made when a suppressed figure is still there', async () => {
  const values = makeSnapshot().values.map((value) => ({ ...value, value: value.value ?? 3 }));
  await expect(quarterZip(makeSnapshot({ values }))).rejects.toThrow('is suppressed and has a value');
});

test('a quarter without any figure still has every file', async () => {
  expect(await quarterFiles(makeSnapshot({ regions: [], definitions: [], values: [] }))).toHaveLength(9);
});
