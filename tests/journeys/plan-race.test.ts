import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, lookAt, startJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 150_000);
afterAll(() => journey.end());

/** The plan that RHO Noord drafts. */
const TITLE = /Drenthe 2026/;
const SECTION = 'Afbakening';
const editorOf = (page: Page): Locator => page.getByRole('textbox', { name: SECTION, exact: true });

async function openSection(page: Page): Promise<void> {
  await page.goto('/plannen');
  await page.getByRole('link', { name: TITLE }).click();
  await editorOf(page).waitFor();
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${words}`);
}

test('L-1, S-3: two people write the same section, one loses the line: both texts are there, side by side', async () => {
  const coordinator = await journey.signedIn('coordinator@rho-noord.example');
  const manager = await journey.signedIn('manager@rho-noord.example');
  await openSection(coordinator);
  await openSection(manager);
  const here = manager.getByRole('navigation').getByText(/Coördinator RHO Noord/);
  await here.first().waitFor();

  await manager.context().setOffline(true);
  await typeAtEnd(manager, 'Zonder lijn geschreven door de manager.');
  await manager.keyboard.press('Control+s');
  await manager
    .getByText(/Geen verbinding: uw tekst is bewaard/)
    .first()
    .waitFor();
  await lookAt(manager, 'plan-offline');

  await typeAtEnd(coordinator, 'Intussen geschreven door de coördinator.');
  await coordinator.keyboard.press('Control+s');
  await coordinator
    .getByText(/^opgeslagen/)
    .first()
    .waitFor();

  await manager.context().setOffline(false);
  await manager.getByRole('heading', { name: /Iemand anders heeft dit onderdeel/ }).waitFor();
  // Word by word what the other has and what oneself has, in one table.
  const compared = manager.getByRole('region', { name: 'Vergelijking van twee teksten' });
  for (const word of ['Intussen', 'coördinator.', 'Zonder', 'manager.']) {
    await expect.poll(() => compared.innerText()).toContain(word);
  }
  await expect.poll(() => editorOf(manager).innerText()).toContain('Zonder lijn geschreven door de manager.');
  await lookAt(manager, 'plan-race');
  await manager.getByRole('button', { name: 'Mijn tekst opslaan als nieuwe versie' }).click();
  await manager
    .getByText(/^opgeslagen/)
    .first()
    .waitFor();

  // The manager's text stands now; the coordinator's is one look away and can be put back.
  await coordinator.reload();
  await editorOf(coordinator).getByText('Zonder lijn geschreven door de manager.').waitFor();
  await coordinator.getByRole('button', { name: 'Eerdere teksten' }).click();
  await coordinator
    .getByRole('button', { name: /^Tekst \d+ bekijken/ })
    .first()
    .click();
  const earlier = coordinator.getByRole('region', { name: 'Vergelijking van twee teksten' });
  await expect.poll(() => earlier.innerText()).toContain('Intussen');
}, 180_000);
