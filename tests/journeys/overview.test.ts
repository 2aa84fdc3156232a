import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, lookAt, startJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 120_000);
afterAll(() => journey.end());

const table = (page: Page) => page.getByRole('table', { name: 'Regio’s', exact: true });

/** The names and a column of numbers as the table shows them. */
const shownRows = (page: Page): Promise<string[][]> =>
  table(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('th a')?.textContent ?? '',
        row.querySelector('td:last-child')?.textContent ?? '',
      ]),
    );

test('the purchaser narrows the overview, keeps it as a view, and downloads exactly what is shown', async () => {
  const page = await journey.signedIn('inkoper@noorderzorg.example');
  await page.getByRole('heading', { name: 'Grootste verschuivingen' }).waitFor();
  await lookAt(page, 'overview');

  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('checkbox', { name: 'Inwoners', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Te laat' }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Zoek een regio' }).fill('land');
  await table(page)
    .getByRole('button', { name: /^Regio/ })
    .click();
  await page.waitForURL(/sort=name/);
  const allFound = async () => (await shownRows(page)).every(([name = '']) => /land/iu.test(name));
  await page.waitForURL(/zoek=land/);
  await expect.poll(allFound).toBe(true);
  const shown = await shownRows(page);
  expect(shown.length).toBeGreaterThan(3);

  await page.getByRole('button', { name: 'Downloaden' }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  const file = (await readFile(await (await started).path(), 'utf8')).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(file.split('\r\n\r\n')[0] ?? '', { delimiter: ';' });
  const [header = [], ...lines] = data;
  const rows = lines.filter(([code]) => code !== 'NL');
  const inhabitants = header.indexOf('Inwoners');
  expect(header).not.toContain('Acties te laat');
  expect(rows.map((row) => [row[1], Number(row[inhabitants]).toLocaleString('nl-NL')])).toEqual(shown);

  await page.getByRole('button', { name: 'Weergaven' }).click();
  await page.getByRole('textbox', { name: 'Naam van deze weergave' }).fill('Landen');
  await page.keyboard.press('Enter');
  await page.getByText('‘Landen’ is bewaard.').waitFor();
  await page.goto('/');
  await table(page).locator('tbody tr').first().waitFor();
  await expect.poll(async () => (await shownRows(page)).length).toBe(31);
  await page.getByRole('button', { name: 'Weergaven' }).click();
  await page.getByRole('button', { name: 'Landen', exact: true }).click();
  await page.waitForURL(/zoek=land/);
  await expect.poll(() => shownRows(page)).toEqual(shown);
});

test('F-4: a day in the past shows a band, and back leads to where one was', async () => {
  const page = await journey.signedIn('inkoper@noorderzorg.example');
  await page.goto('/?peildatum=2026-03-31&sort=name');
  const band = page.getByText('Stand van 31 mrt 2026.');
  await band.waitFor();
  await table(page).getByRole('link').first().click();
  await page.waitForURL(/\/regios\/.*peildatum=2026-03-31/);
  await band.waitFor();
  await page.getByRole('heading', { name: 'Vergelijkbare regio’s' }).waitFor();
  await lookAt(page, 'region-as-of');
  await page.goBack();
  await page.waitForURL(/\/\?peildatum=2026-03-31&sort=name/);
  await page.getByRole('button', { name: 'Naar vandaag' }).click();
  await band.waitFor({ state: 'detached' });
  await expect.poll(() => page.url()).not.toContain('peildatum');
});

test('the purchaser finds the worst movers, and why the first of them rose', async () => {
  const page = await journey.signedIn('inkoper@noorderzorg.example');
  const movers = page.getByRole('region', { name: 'Grootste verschuivingen' });
  const regions = movers.getByRole('listitem');
  await regions.first().waitFor();
  const texts = await regions.allTextContents();
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.length).toBeLessThanOrEqual(3);
  for (const text of texts) expect(text).toMatch(/(?:punt|punten) erbij, nu \d+/);
  expect(texts[0]).toMatch(/Vooral door .+ \([+−]\d+\)/);
  const rises = texts.map((text) => Number(/(\d+) punt/.exec(text)?.[1]));
  expect(rises).toEqual([...rises].sort((a, b) => b - a));

  await regions.first().getByRole('link').click();
  await page.getByRole('heading', { name: 'Drukscore' }).waitFor();
  await page.getByRole('button', { name: 'Toon de onderdelen' }).click();
  const parts = page.locator('#score-parts-table').getByRole('table').first();
  await parts.waitFor();
  await expect.poll(() => parts.getByRole('row').count()).toBeGreaterThan(6);
  await lookAt(page, 'region-score');
});
