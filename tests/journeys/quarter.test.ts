import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { type Journey, lookAt, startJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 120_000);
afterAll(() => journey.end());

/** The last quarter that has ended today; the demo leaves it open. */
function lastEndedQuarter(): string {
  const today = new Date();
  const index = today.getFullYear() * 4 + Math.floor(today.getMonth() / 3) - 1;
  return `${Math.floor(index / 4)}Q${(index % 4) + 1}`;
}

test('Q-1 to Q-4: the analyst closes the quarter and downloads files whose totals equal the screen', async () => {
  const quarter = lastEndedQuarter();
  const page = await journey.signedIn('analist@vws.example');
  await page.goto(`/kwartaal/${quarter}`);
  await page.getByRole('button', { name: 'Kwartaal sluiten' }).waitFor();
  await lookAt(page, 'quarter-checklist');
  await page.getByRole('button', { name: 'Kwartaal sluiten' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Definitief sluiten' }).click();
  const link = page.getByRole('link', { name: 'Bestanden downloaden (ZIP)' });
  await link.waitFor();
  await lookAt(page, 'quarter-closed');

  const started = page.waitForEvent('download');
  await link.click();
  const download = await started;
  expect(download.suggestedFilename()).toBe(`regiovast-${quarter}-r1.zip`);
  const files = unzipSync(await readFile(await download.path()));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

  const { data } = Papa.parse<Record<string, string>>(text('waarden.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  const national = data.filter((row) => row['regionCode'] === 'NL');
  expect(national).toHaveLength(7);
  const totals = await page.getByRole('row', { name: /^Nederland/ }).innerText();
  const format = new Intl.NumberFormat('nl-NL');
  for (const row of national) {
    if (row['value'] === '') continue;
    const shown = format.format(Number(row['value'])).split(',')[0] ?? '';
    expect(totals, row['indicatorCode']).toContain(shown);
  }
  const manifest = JSON.parse(text('manifest.json')) as { files: { name: string; sha256: string }[] };
  for (const { name, sha256 } of manifest.files) expect(sha256Hex(files[name] ?? ''), name).toBe(sha256);
});
