import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePractices } from './free-practices.ts';
import { type Journey, lookAt, startJourney } from './journey.ts';
import { Typist } from './typist.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 120_000);
afterAll(() => journey.end());

/** A practice of RHO Noord in the area of Noorderzorg without an open case. */
async function freePractice() {
  const [found] = await freePractices(journey.dataFolder);
  if (!found) throw new Error('every practice has a case');
  return found;
}

test('D-1, D-4, C-6: a signal by keyboard alone reaches the preferent insurer and nobody else', async () => {
  const practice = await freePractice();
  const coordinator = await journey.signedIn('coordinator@rho-noord.example');
  const insurer = await journey.signedIn('inkoper@noorderzorg.example');
  const rival = await journey.signedIn('inkoper@zuiderzorg.example');
  const listOf = async (page: Page): Promise<string> => {
    await page.goto('/casussen?afgesloten=true');
    await page.getByRole('table').first().waitFor();
    await page.waitForLoadState('networkidle');
    // Without the lists to choose from, which fill when they are ready.
    return page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true);
      if (copy instanceof Element) for (const choice of copy.querySelectorAll('select')) choice.remove();
      return copy.textContent ?? '';
    });
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
  const typist = new Typist(coordinator);
  await typist.ask('Praktijk');
  await typist.type(practice.agbCode);
  await typist.waitFor(coordinator.getByRole('option', { name: practice.name }).waitFor());
  await typist.press('Enter');
  await typist.ask('Wat is er aan de hand?');
  await typist.type('Pens');
  await typist.ask('Wie meldde het?');
  await typist.press('Space');
  await typist.ask('Wanneer stopt de zorg?');
  await typist.ask('Toelichting');
  await typist.type('Opvolger gezocht, gesprek gevoerd.');
  await typist.ask('Wat gebeurt er nu?');
  await typist.type('Opvolger bellen');
  await typist.press('Control+Enter');
  await typist.waitFor(coordinator.getByText(/Casus C-\d{4}-[2-9B-Z]{5} geopend\./).waitFor());
  expect(typist.questions).toBeLessThanOrEqual(6);
  // By the keys that were pressed, so that a slow machine makes no difference; all six questions were answered.
  expect(typist.seconds).toBeLessThanOrEqual(60);
  await coordinator.waitForURL(/\/casussen\/[0-9a-f-]{36}/);
  const caseAddress = new URL(coordinator.url()).pathname;
  await coordinator.getByText('Opvolger bellen').first().waitFor();
  await lookAt(coordinator, 'case');

  const notFound = async (page: Page): Promise<void> => {
    await page.goto(caseAddress);
    await page.getByRole('heading', { name: 'Niet gevonden' }).waitFor();
  };
  await notFound(insurer);
  await typist.tabTo('Delen met Noorderzorg');
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

test('D-1: on a phone by thumb: every target is large enough, and the practice comes filled in from its page', async () => {
  const practice = await freePractice();
  const page = await journey.signedIn('coordinator@rho-noord.example', { isPhone: true });
  await page.goto(`/praktijken/${practice.id}`);
  await page.getByRole('main').getByRole('button', { name: 'Signaal vastleggen' }).tap();
  await page.getByText('Geen open casus: uw signaal opent er een.').waitFor();
  const field = page.getByRole('combobox', { name: 'Praktijk' });
  await expect.poll(() => field.inputValue()).toBe(practice.name);
  await lookAt(page, 'signal-phone');
  const small = await page
    .locator('.signal-form')
    .evaluate((form) =>
      [...form.querySelectorAll('input:not([type=radio]), select, textarea, button, .choice-bar label')]
        .map((target) => [target.textContent || target.id, target.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 44),
    );
  expect(small).toEqual([]);
  await field.fill('groningen');
  const option = page.getByRole('option').first();
  await option.waitFor();
  await expect.poll(async () => (await option.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  await field.fill(practice.agbCode);
  await page.getByRole('option', { name: practice.name }).tap();
  await page.getByLabel('Wat is er aan de hand?').selectOption({ label: 'Zorgdruk te hoog' });
  await page.getByLabel('Wat gebeurt er nu?').fill('Bellen');
  await page.locator('.signal-button').tap();
  await page.getByText(/Casus C-\d{4}-[2-9B-Z]{5} geopend\./).waitFor();
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
