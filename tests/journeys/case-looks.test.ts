import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inStore } from '../server/demo-store.ts';
import { type Journey, lookAt, startJourney } from './journey.ts';

const COORDINATOR = 'coordinator@rho-noord.example';
const INSURER = 'inkoper@noorderzorg.example';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 150_000);
afterAll(() => journey.end());

const columnOf = (page: Page, phase: string) => page.locator(`[data-phase="${phase}"]`);
const countIn = async (page: Page, phase: string): Promise<number> =>
  columnOf(page, phase).locator('[data-card]').count();

test('C-7: the file holds the rows of the table in its order, whatever filters are in the address', async () => {
  const page = await journey.signedIn(COORDINATOR);
  await page.goto('/casussen');
  await page.getByRole('combobox', { name: 'Termijn' }).selectOption({ label: 'termijn loopt' });
  await page.getByRole('button', { name: 'termijn loopt' }).waitFor();
  await page.getByRole('button', { name: /^Termijn/ }).click();
  await page.waitForURL(/sort=termOn/);
  const link = new URL(page.url());
  expect(link.searchParams.get('termijn')).toBe('running');
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByLabel('Regie').check();
  await page.keyboard.press('Escape');
  await page.waitForLoadState('networkidle');
  await lookAt(page, 'cases-table');
  const practices = await page.locator('tbody th a').allTextContents();
  expect(practices.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Downloaden' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Alle rijen als CSV' }).click(),
  ]);
  const [header = '', ...lines] = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(header).toContain(';Regie;');
  const rows = lines.slice(0, lines.indexOf(''));
  expect(rows.slice(0, practices.length).map((line) => line.split(';')[1])).toEqual(practices);
  await page.getByText(`${rows.length} casus`).first().waitFor();
  const events = await inStore(journey.dataFolder, ({ store }) =>
    store.read.q.select().from(store.read.t.auditEvents),
  );
  expect(events.at(-1)?.action).toBe('cases.listDownloaded');
});

test('D-2: on the board a case is moved from the keyboard, and the focus goes along', async () => {
  const page = await journey.signedIn(COORDINATOR);
  await page.goto('/casussen?weergave=bord');
  const signals = columnOf(page, 'SIGNAL').locator('[data-card] a');
  await signals.first().waitFor();
  await lookAt(page, 'cases-board');
  const before = [await countIn(page, 'SIGNAL'), await countIn(page, 'WATCH')];
  const name = await signals.first().textContent();
  await signals.first().focus();
  await page.keyboard.press('m');
  await page.locator('[role="menuitem"]:focus').getByText('Verhoogd risico').waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reden').fill('Bevestigd door de praktijk');
  await dialog.getByRole('button', { name: 'Zet op: Verhoogd risico' }).click();
  await page.getByText(/^Casus .* is verplaatst naar Verhoogd risico\.$/).waitFor();
  await columnOf(page, 'WATCH')
    .getByRole('link', { name: name ?? '' })
    .waitFor();
  await expect.poll(() => countIn(page, 'SIGNAL')).toBe((before[0] ?? 0) - 1);
  await expect.poll(() => countIn(page, 'WATCH')).toBe((before[1] ?? 0) + 1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
});

test('D-2: while a card is dragged the columns say what is allowed, and letting go asks the demands', async () => {
  const page = await journey.signedIn(COORDINATOR);
  await page.goto('/casussen?weergave=bord');
  const card = columnOf(page, 'WATCH').locator('[data-card]').first();
  await card.waitFor();
  await page.evaluate(() => {
    const from = document.querySelector('[data-phase="WATCH"] [data-card]');
    from?.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer: new DataTransfer() }));
  });
  await columnOf(page, 'THREATENED').getByText('Hier neerzetten').waitFor();
  await columnOf(page, 'BRIDGING').getByText('Kan niet vanuit Verhoogd').waitFor();
  await page.evaluate(() => {
    const to = document.querySelector('[data-phase="THREATENED"]');
    to?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: new DataTransfer() }));
  });
  const dialog = page.getByRole('dialog');
  const chosen = dialog.getByRole('radio', { name: 'Dreigende discontinuïteit' });
  await expect.poll(() => chosen.isChecked()).toBe(true);
  // What `THREATENED` demands is asked before anything moves.
  await dialog.getByLabel('Reden').fill('De huur is opgezegd');
  await dialog.getByRole('button', { name: 'Zet op: Dreigende discontinuïteit' }).click();
  await dialog.getByRole('alert').first().waitFor();
});

test('the calendar goes by keyboard from day to day and month to month, and tells what ends', async () => {
  const page = await journey.signedIn(COORDINATOR);
  await page.goto('/casussen?weergave=kalender&maand=2026-12');
  await page.getByRole('grid', { name: 'Kalender van december 2026' }).waitFor();
  await page.getByText('Eerste Kerstdag').first().waitFor();
  await lookAt(page, 'cases-calendar');
  await page.locator('[data-day="2026-12-01"]').focus();
  for (const [key, day] of [
    ['ArrowRight', '2026-12-02'],
    ['ArrowDown', '2026-12-09'],
    ['PageDown', '2027-01-09'],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator(`[data-day="${day}"]:focus`).waitFor();
  }
  await page.waitForURL(/maand=2027-01/);
  await page.getByRole('heading', { name: /9 januari 2027/ }).waitFor();
});

test('the map and its list share one choice in the address; an insurer sees only what was shared', async () => {
  const page = await journey.signedIn(COORDINATOR);
  await page.goto('/casussen?weergave=kaart');
  const points = page.locator('[data-point]');
  await points.first().waitFor();
  await lookAt(page, 'cases-map');
  const listed = page.locator('.case-map-list tbody tr');
  await expect.poll(async () => (await points.count()) - (await listed.count())).toBe(0);
  await page.locator('[data-point][tabindex="0"]').focus();
  await page.keyboard.press(' ');
  await page.waitForURL(/casus=/);
  // The address is there before the list has been painted again.
  await expect.poll(() => page.locator('tr[aria-current="true"]').count()).toBe(1);
  await page.locator('[data-point]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/casussen\/[0-9a-f-]{36}$/);
  await page.goBack();
  await page.locator('tr[aria-current="true"]').waitFor();

  const insurer = await journey.signedIn(INSURER);
  await insurer.goto('/casussen?weergave=kaart');
  await insurer.locator('[data-point]').first().waitFor();
  const shared = await inStore(journey.dataFolder, ({ store }) =>
    store.read.q.select().from(store.read.t.cases),
  );
  const numbers = new Set(shared.filter(({ insurerId }) => insurerId !== null).map(({ number }) => number));
  const names = insurer.locator('.case-map-list tbody th .meta');
  await names.first().waitFor();
  const told = await names.allTextContents();
  expect(told.every((text) => [...numbers].some((number) => text.includes(number)))).toBe(true);
});
