import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inStore } from '../server/demo-store.ts';
import { type Journey, lookAt, startJourney } from './journey.ts';

/** The only hands a keyboard journey has. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
}

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const label = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return '';
      const isField =
        at instanceof HTMLInputElement ||
        at instanceof HTMLSelectElement ||
        at instanceof HTMLTextAreaElement;
      if (isField) return [...(at.labels ?? [])].map((label) => label.textContent).join(' ');
      return at.getAttribute('aria-label') ?? at.textContent;
    });
    if (typeof name === 'string' ? label.includes(name) : name.test(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 120_000);
afterAll(() => journey.end());

/** A practice of RHO Noord in the area of Noorderzorg without an open case. */
const freePractice = () =>
  inStore(journey.dataFolder, async ({ store }) => {
    const { q, t } = store.read;
    const [practices, members, cases] = await Promise.all([
      q.select().from(t.practices),
      q.select().from(t.regionMemberships),
      q.select().from(t.cases),
    ]);
    const inGroningen = new Set(
      members.filter((row) => row.regionCode === 'ZK09').map((row) => row.municipalityCode),
    );
    const withCase = new Set(cases.map((row) => row.practiceId));
    const found = practices.find(
      (row) => row.closedOn === null && inGroningen.has(row.municipalityCode) && !withCase.has(row.id),
    );
    if (!found) throw new Error('every practice has a case');
    return found;
  });

test('D-1, D-4, C-6: a signal by keyboard alone reaches the preferent insurer and nobody else', async () => {
  const practice = await freePractice();
  const coordinator = await journey.signedIn('coordinator@rho-noord.example');
  const insurer = await journey.signedIn('inkoper@noorderzorg.example');
  const rival = await journey.signedIn('inkoper@zuiderzorg.example');
  const listOf = async (page: Page): Promise<string> => {
    await page.goto('/casussen?afgesloten=true');
    await page.getByRole('table').first().waitFor();
    await page.waitForLoadState('networkidle');
    return page.locator('main').innerText();
  };
  const overviewOf = async (page: Page): Promise<string> => {
    await page.goto('/');
    await page.getByRole('row', { name: /^Nederland/ }).waitFor();
    await page.waitForLoadState('networkidle');
    return page.locator('main').innerText();
  };
  const rivalBefore = [await listOf(rival), await overviewOf(rival)];

  await coordinator.goto('/casussen/nieuw');
  await coordinator.getByRole('combobox', { name: 'Praktijk' }).waitFor();
  await lookAt(coordinator, 'signal-form');
  await type(coordinator, practice.agbCode);
  await coordinator.getByRole('option', { name: practice.name }).waitFor();
  await coordinator.keyboard.press('ArrowDown');
  await coordinator.keyboard.press('Enter');
  await tabTo(coordinator, 'Wat is er aan de hand?');
  await type(coordinator, 'Pens');
  await tabTo(coordinator, 'Toelichting');
  await type(coordinator, 'Opvolger gezocht, gesprek gevoerd.');
  await tabTo(coordinator, 'Wat gebeurt er nu?');
  await type(coordinator, 'Opvolger bellen');
  await coordinator.keyboard.press('Control+Enter');
  await coordinator.getByText(/Casus C-\d{4}-\d{4} geopend\./).waitFor();
  const caseAddress = new URL(coordinator.url()).pathname;
  await coordinator.getByText('Opvolger bellen').first().waitFor();
  await lookAt(coordinator, 'case');

  const notFound = async (page: Page): Promise<void> => {
    await page.goto(caseAddress);
    await page.getByRole('heading', { name: 'Niet gevonden' }).waitFor();
  };
  await notFound(insurer);
  await tabTo(coordinator, 'Delen met Noorderzorg');
  await coordinator.keyboard.press('Enter');
  const dialog = coordinator.getByRole('dialog');
  await dialog.getByText('Delen kan niet ongedaan worden gemaakt.').waitFor();
  await dialog.getByRole('button', { name: 'Delen met Noorderzorg' }).press('Enter');
  await coordinator.getByText('Gedeeld op').waitFor();

  await insurer.goto('/casussen');
  await insurer.getByRole('link', { name: practice.name }).first().click();
  await insurer.getByRole('button', { name: 'Ontvangst bevestigen' }).click();
  await insurer.getByText('Bevestigd op').waitFor();
  await lookAt(insurer, 'case-insurer');

  await notFound(rival);
  await rival.goto(`/praktijken/${practice.id}`);
  await rival.getByRole('heading', { name: 'Niet gevonden' }).waitFor();
  await rival.goto(`/praktijken?zoek=${practice.agbCode}`);
  await rival.getByText('Geen praktijken gevonden').waitFor();
  expect([await listOf(rival), await overviewOf(rival)]).toEqual(rivalBefore);
});

test('every page of a coordinator passes axe and fits a phone', async () => {
  const page = await journey.signedIn('coordinator@rho-noord.example');
  await page.getByRole('row', { name: /^Nederland/ }).waitFor();
  await lookAt(page, 'overview');
  for (const [name, address, heading] of [
    ['region', '/regios/ZK09', 'Groningen'],
    ['practices', '/praktijken', 'Praktijken'],
    ['cases', '/casussen', 'Casussen'],
    ['quarters', '/kwartaal', 'Kwartalen'],
  ] as const) {
    await page.goto(address);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await lookAt(page, name);
  }
});
