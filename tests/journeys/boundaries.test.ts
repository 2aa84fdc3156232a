import { makeBoundaryFile } from '@regiovast/api/testing/boundary-file';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, lookAt, startJourney } from './journey.ts';

/** The care-office regions of 2025: 33 numbers, of which 5 and 15 are no longer used. */
const CODES = Array.from({ length: 33 }, (_, index) => index + 1)
  .filter((number) => number !== 5 && number !== 15)
  .map((number) => `ZK${String(number).padStart(2, '0')}`);
const COLUMNS = 6;

const squares = (codes: readonly string[]) =>
  makeBoundaryFile(
    codes.map((code, index) => ({
      column: index % COLUMNS,
      row: Math.floor(index / COLUMNS),
      properties: { code },
    })),
  );

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 120_000);
afterAll(() => journey.end());

test('spec 2: the administrator imports boundaries and the tiles become a map, by keyboard too', async () => {
  const page = await journey.signedIn('beheer@regiovast.example');
  await page.getByRole('group', { name: 'Kaart van de regio’s' }).waitFor();
  expect(await page.getByRole('group', { name: 'Soort kaart' }).count()).toBe(0);

  const send = async (name: string, codes: readonly string[]): Promise<void> => {
    await page.goto('/beheer/imports/grenzen');
    await page
      .getByLabel('GeoJSON-bestand')
      .setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(squares(codes)) });
    await page.getByLabel('Bron en licentie').fill('Verzonnen vierkanten, om te proberen');
    await page.getByRole('button', { name: 'Uploaden en controleren' }).click();
    await page.getByRole('heading', { name: 'Wat niet klopt' }).waitFor();
  };
  await send('onbekend.geojson', [...CODES.slice(1), 'ZK98']);
  await page.getByText('ZK98').first().waitFor();
  await page.getByText('Grenzen gaan alle samen of niet').waitFor();

  await send('regios.geojson', CODES);
  await lookAt(page, 'boundaries');
  await page.getByRole('button', { name: '31 grenzen in gebruik nemen: Zorgkantoorregio’s' }).click();
  await page.getByRole('link', { name: 'Naar de kaart' }).click();

  const kinds = page.getByRole('group', { name: 'Soort kaart' });
  await kinds.waitFor();
  await page.getByText('Verzonnen vierkanten, om te proberen').waitFor();
  const regions = page.locator('svg.true-map [data-code]');
  await expect.poll(() => regions.count()).toBe(31);
  await lookAt(page, 'overview-boundaries');
  const first = page.locator('svg.true-map [tabindex="0"]');
  await expect.poll(() => first.count()).toBe(1);
  const before = await first.getAttribute('data-code');
  await first.focus();
  const focusedCode = () => page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? '');
  await expect.poll(focusedCode).toBe(before);
  await page.keyboard.press('ArrowRight');
  await expect.poll(focusedCode).not.toBe(before);
  await page.keyboard.press('ArrowUp');
  const focused = await focusedCode();
  expect(CODES).toContain(focused);
  await page.keyboard.press('Space');
  await page.waitForURL(new RegExp(`regio=${focused}`));
  await kinds.getByRole('button', { name: 'Tegels' }).click();
  await page.waitForURL(/kaart=tegels/);
  await expect.poll(() => regions.count()).toBe(0);
});
