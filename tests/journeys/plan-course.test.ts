import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, lookAt, startJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 150_000);
afterAll(() => journey.end());

/** The plan that RHO Noord drafts for Drenthe, where Noorderzorg is preferent. */
const TITLE = /Drenthe 2026/;

const tab = (page: Page): Locator => page.getByRole('tabpanel');
const status = (page: Page, words: string): Promise<void> =>
  page.locator('.record-facts').getByText(words).waitFor();

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tabpanel', { name }).waitFor();
}

/** Adds a sentence to a section and saves it by keyboard. */
async function write(page: Page, section: string, words: string): Promise<void> {
  await openTab(page, 'Teksten');
  await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click();
  const editor = page.getByRole('textbox', { name: section, exact: true });
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${words}`);
  await page.keyboard.press('Control+s');
  await tab(page)
    .getByText(/^opgeslagen/)
    .waitFor();
}

/** All partners sign the plan as it is now: those on paper are recorded, the RHO signs by its manager. */
async function signAll(coordinator: Page, manager: Page): Promise<void> {
  await openTab(coordinator, 'Ondertekening');
  await tab(coordinator).getByRole('button', { name: 'Handtekeningen vragen' }).click();
  const ask = coordinator.getByRole('dialog');
  await ask.getByRole('button', { name: 'Handtekeningen vragen' }).click();
  await ask.waitFor({ state: 'hidden' });
  const record = tab(coordinator).getByRole('button', { name: /^Handtekening vastleggen: / });
  await record.first().waitFor();
  for (let left = await record.count(); left > 0; left -= 1) {
    await record.first().click();
    const paper = coordinator.getByRole('dialog');
    await paper.getByLabel('Wie tekende, met functie').fill('De voorzitter');
    await paper.getByLabel('Waar is de handtekening bewaard?').fill('Archief, map 12');
    await paper.getByRole('button', { name: 'Handtekening vastleggen' }).click();
    await paper.waitFor({ state: 'hidden' });
    await expect.poll(() => record.count()).toBe(left - 1);
  }
  await manager.reload();
  await tab(manager)
    .getByRole('button', { name: /^Ondertekenen: / })
    .click();
  const sign = manager.getByRole('dialog');
  await sign.getByRole('button', { name: 'Ondertekenen' }).click();
  await sign.waitFor({ state: 'hidden' });
}

async function submit(page: Page): Promise<void> {
  await page.reload();
  await tab(page).getByRole('button', { name: 'Indienen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Noorderzorg').first().waitFor();
  await dialog.getByRole('button', { name: 'Indienen' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await status(page, 'ingediend');
}

async function startAssessment(page: Page): Promise<void> {
  await openTab(page, 'Beoordeling');
  await tab(page).getByRole('button', { name: 'Beoordeling beginnen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Beoordeling beginnen' }).click();
  await status(page, 'in beoordeling');
}

async function askToMend(page: Page, section: string, words: string): Promise<void> {
  await tab(page).getByRole('combobox', { name: 'Onderdeel' }).selectOption({ label: section });
  await tab(page).getByRole('button', { name: 'Bericht schrijven' }).click();
  await tab(page).getByLabel(`Wat moet er veranderen in ${section}?`).fill(words);
  await tab(page).getByRole('button', { name: 'Bericht vastleggen' }).click();
  await tab(page).getByText(`Bericht vastgelegd: ${section}.`).waitFor();
}

/** Gives every criterion a verdict, by the keyboard from one to the next. */
async function judgeAll(page: Page): Promise<void> {
  await tab(page)
    .getByRole('button', { name: /^Oordeel geven/ })
    .first()
    .click();
  const progress = tab(page).getByText(/^\d+ van \d+ beoordeeld$/);
  const [done = 0, all = 0] = (await progress.innerText()).match(/\d+/g)?.map(Number) ?? [];
  for (let judged = done; judged < all; judged += 1) {
    await tab(page).getByRole('radio', { name: 'voldoet', exact: true }).check();
    await tab(page).getByRole('textbox', { name: 'Reden' }).fill('Helder onderbouwd.');
    await page.keyboard.press('Control+Enter');
    await tab(page)
      .getByText(`${judged + 1} van ${all} beoordeeld`)
      .waitFor();
  }
}

async function decide(page: Page, outcome: string, submitLabel: string, reason: string): Promise<void> {
  await tab(page).getByRole('button', { name: 'Besluiten' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: outcome }).check();
  await dialog.getByLabel('Reden van het besluit').fill(reason);
  await dialog.getByRole('button', { name: submitLabel }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('L-1, L-4, L-5: from draft over sign-off, two returned sections and a positive decision to progress on the region page', async () => {
  const coordinator = await journey.signedIn('coordinator@rho-noord.example');
  const manager = await journey.signedIn('manager@rho-noord.example');
  const insurer = await journey.signedIn('manager@noorderzorg.example');

  await coordinator.goto('/plannen');
  await coordinator.getByRole('link', { name: TITLE }).click();
  await write(coordinator, 'Afbakening', 'De partners komen elk kwartaal bijeen.');
  await lookAt(coordinator, 'plan-texts');
  const address = new URL(coordinator.url()).pathname;
  await openTab(coordinator, 'Ondertekening');
  // The demo plan had signatures: the word that was added withdrew them, visibly.
  await tab(coordinator)
    .getByText(/het plan is gewijzigd/)
    .first()
    .waitFor();
  await insurer.goto(address);
  await insurer.getByRole('heading', { name: 'Niet gevonden' }).waitFor();

  await manager.goto(`${address}?tab=ondertekening`);
  await signAll(coordinator, manager);
  await lookAt(coordinator, 'plan-signing');
  await submit(coordinator);

  await insurer.goto(address);
  await startAssessment(insurer);
  await askToMend(insurer, 'Geld', 'Zeg per maatregel wat tijdelijk is.');
  await askToMend(insurer, 'Stem van patiënten', 'Zeg wat met hun inbreng is gedaan.');
  await lookAt(insurer, 'plan-assessment');
  await decide(insurer, 'Terugsturen', 'Plan terugsturen', 'Twee onderdelen kunnen scherper.');
  await status(insurer, 'teruggestuurd');

  await coordinator.goto(`${address}?tab=beoordeling`);
  await tab(coordinator).getByText('Zeg wat met hun inbreng is gedaan.').first().waitFor();
  await lookAt(coordinator, 'plan-returned');
  await write(coordinator, 'Geld', 'Alleen de praktijkmanager is blijvend.');
  await write(coordinator, 'Stem van patiënten', 'Hun wens om avondspreekuren is overgenomen.');
  await coordinator.getByRole('navigation').getByRole('link', { name: 'Afbakening', exact: true }).click();
  await tab(coordinator)
    .getByText(/niet teruggestuurd/)
    .first()
    .waitFor();
  await signAll(coordinator, manager);
  await submit(coordinator);

  await insurer.reload();
  await startAssessment(insurer);
  await judgeAll(insurer);
  await decide(insurer, 'Positief', 'Positief besluiten', 'Het plan is goed onderbouwd.');
  await status(insurer, 'positief beoordeeld');
  await tab(insurer).getByRole('button', { name: 'Contractering vastleggen' }).click();
  const contract = insurer.getByRole('dialog');
  await contract.getByLabel('Kenmerk van het contract').fill('D4-2026-06');
  await contract.getByRole('button', { name: 'Contractering vastleggen' }).click();
  await status(insurer, 'gecontracteerd');

  await coordinator.goto(`${address}?tab=beoordeling`);
  await tab(coordinator).getByRole('button', { name: 'Uitvoering beginnen' }).click();
  await coordinator.getByRole('dialog').getByRole('button', { name: 'Begin vastleggen' }).click();
  await status(coordinator, 'in uitvoering');
  await openTab(coordinator, 'Voortgang');
  await tab(coordinator)
    .getByRole('button', { name: /^(Melden|Voortgang melden)/ })
    .first()
    .click();
  const form = tab(coordinator);
  await form.getByRole('radio', { name: 'op schema' }).check();
  await form.getByLabel('Toelichting').fill('De eerste gesprekken zijn gevoerd.');
  await form.getByRole('button', { name: 'Voortgang vastleggen' }).click();
  await tab(coordinator)
    .getByText(/^1 van \d+ maatregelen op schema/)
    .waitFor();
  await lookAt(coordinator, 'plan-progress');

  await insurer.getByRole('link', { name: 'Drenthe' }).first().click();
  const box = insurer.getByRole('region', { name: 'Continuïteitsplan' });
  await box.getByText('in uitvoering').waitFor();
  await box.getByText(/1 van \d+ maatregelen op schema/).waitFor();
  await lookAt(insurer, 'plan-region');
}, 300_000);
