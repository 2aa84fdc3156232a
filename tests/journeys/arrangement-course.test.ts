import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, lookAt, startJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 150_000);
afterAll(() => journey.end());

const TITLE = 'Nulpraktijk voor de proef';
/** A start contribution, and patients of € 11 a quarter; in all above the € 250.000 that one manager may approve. */
const START = '65.000,50\t64.999,50\t-\t-\t45.000,50\t44.999,50\t-\t-';
const PATIENTS = '100\t200\t300\t400\t500\t600\t700\t800';
const TOTAL = '€ 259.600,00';

const tab = (page: Page): Locator => page.getByRole('tabpanel');
const status = (page: Page, words: string): Promise<void> =>
  page.locator('.record-facts').getByText(words, { exact: true }).waitFor();

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tabpanel', { name }).waitFor();
}

/** Opens the dialog behind a button, has it filled in, and sends it. */
async function inDialog(
  page: Page,
  opener: Locator,
  sender: string,
  fillIn: (dialog: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await opener.click();
  const dialog = page.getByRole('dialog');
  await fillIn(dialog);
  await dialog.getByRole('button', { name: sender, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The officer begins at a measure of a plan of Groningen that is in execution. */
async function beginAtMeasure(officer: Page): Promise<void> {
  await officer.goto('/plannen');
  await officer
    .getByRole('link', { name: /Groningen/ })
    .first()
    .click();
  await officer.waitForURL(/\/plannen\/[0-9a-f-]{36}/);
  await openTab(officer, 'Maatregelen');
  await tab(officer).getByRole('link', { name: 'Maatwerk opstellen' }).first().click();
  await officer.getByRole('heading', { name: 'Maatwerk opstellen', level: 1 }).waitFor();
  await officer.getByText(/^Voor de maatregel/).waitFor();
  await officer.getByLabel('Titel').fill(TITLE);
  await officer.getByRole('radio', { name: 'Startende praktijk' }).check();
  await officer.getByLabel('Werknaam van de startende praktijk').fill('Praktijk in oprichting');
  await officer.getByRole('combobox', { name: 'RHO', exact: true }).selectOption({ label: 'RHO Noord' });
  await officer.getByLabel('Soort').selectOption({ label: 'Vast bedrag per patiënt tijdens opbouw' });
  await officer.getByLabel('Eerste dag').fill('2027-01-01');
  await officer.getByLabel('Laatste dag').fill('2028-12-31');
  await officer.getByRole('button', { name: 'Concept opstellen' }).click();
  await officer.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await status(officer, 'concept');
}

async function fillInFrame(officer: Page): Promise<void> {
  await openTab(officer, 'Kader');
  await tab(officer).getByRole('button', { name: 'Kader wijzigen' }).click();
  await tab(officer)
    .getByLabel('Resultaatverplichting')
    .fill('De nulpraktijk heeft 2.100 ingeschreven patiënten.');
  await tab(officer).getByLabel('Tussentijdse evaluatie op').fill('2027-10-01');
  await tab(officer).getByRole('button', { name: 'Kader bewaren' }).click();
  await tab(officer).getByRole('button', { name: 'Kader wijzigen' }).waitFor();
}

async function fillInTest(officer: Page): Promise<void> {
  await openTab(officer, 'Voorrangstoets');
  await inDialog(
    officer,
    tab(officer).getByRole('button', { name: 'Toets invullen' }),
    'Toets vastleggen',
    async (dialog) => {
      await dialog.getByLabel('Waarom hier?').fill('Hier kunnen veel mensen nergens heen.');
      await dialog
        .getByLabel('Waarom deze maatregel?')
        .fill('Buurpraktijken zijn vol en een opvolger is er niet.');
      await dialog.getByLabel('Verwachte plekken').fill('2100');
      await dialog.getByLabel('Bereikt op').fill('2028-12-31');
      await dialog.getByLabel('Wat moet er dan bereikt zijn?').fill('2.100 plekken in een eigen praktijk.');
    },
  );
}

/** The line per patient of the template has no price and no break-even count yet. */
async function priceThePatients(officer: Page): Promise<void> {
  await inDialog(
    officer,
    tab(officer).getByRole('button', { name: /per patiënt/ }),
    'Overnemen',
    async (dialog) => {
      await dialog.getByLabel('Prijs per patiënt per kwartaal, in euro').fill('11,00');
      await dialog.getByLabel('Tot hoeveel patiënten (omslagpunt)').fill('2100');
    },
  );
}

/** Puts the amounts of a line in the grid as they come from a spreadsheet, and saves them. */
async function pasteAmounts(officer: Page, tsv: string): Promise<void> {
  await openTab(officer, 'Bedragen');
  await officer.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await officer.evaluate((text) => navigator.clipboard.writeText(text), tsv);
  const cell = tab(officer).locator('td[tabindex="0"]');
  await cell.click();
  await officer.locator('td[tabindex="0"]:focus').waitFor();
  await officer.keyboard.press('Control+v');
  await tab(officer).getByRole('button', { name: 'Bedragen vastleggen' }).click();
  await expect
    .poll(() => tab(officer).getByRole('button', { name: 'Bedragen vastleggen' }).isDisabled())
    .toBe(true);
}

async function submit(officer: Page): Promise<void> {
  await openTab(officer, 'Goedkeuring');
  await inDialog(
    officer,
    tab(officer).getByRole('button', { name: 'Indienen voor goedkeuring' }),
    'Indienen voor goedkeuring',
  );
  await status(officer, 'ingediend');
}

async function decide(manager: Page, choice: string, sender: string, words = ''): Promise<void> {
  await openTab(manager, 'Goedkeuring');
  await inDialog(manager, tab(manager).getByRole('button', { name: 'Besluiten' }), sender, async (dialog) => {
    await dialog.getByRole('radio', { name: choice }).check();
    if (words !== '') await dialog.getByLabel('Toelichting').fill(words);
  });
}

test('A-1 to A-5, C-1: from a plan’s measure to the first payment; the other insurer sees a request and no amount', async () => {
  const officer = await journey.signedIn('inkoper@noorderzorg.example');
  await beginAtMeasure(officer);
  const address = new URL(officer.url()).pathname;
  await priceThePatients(officer);
  await pasteAmounts(officer, `${START}\n${PATIENTS}`);
  await fillInFrame(officer);
  await fillInTest(officer);
  await openTab(officer, 'Goedkeuring');
  await lookAt(officer, 'arrangement-approval');
  await submit(officer);

  const manager = await journey.signedIn('manager@noorderzorg.example');
  await manager.goto(address);
  await decide(manager, 'Teruggeven', 'Versie teruggeven', 'Leg uit waarom het eerste kwartaal zo hoog is.');
  await status(manager, 'concept');

  await officer.reload();
  await status(officer, 'concept');
  await tab(officer).getByText('Leg uit waarom het eerste kwartaal zo hoog is.').waitFor();
  await pasteAmounts(officer, '60.000,00\t70.000,00');
  await lookAt(officer, 'arrangement-amounts');
  await submit(officer);

  await manager.reload();
  await decide(manager, 'Goedkeuren', 'Versie goedkeuren');
  await status(manager, 'ingediend');
  const director = await journey.signedIn('directeur@noorderzorg.example');
  await director.goto(address);
  await decide(director, 'Goedkeuren', 'Versie goedkeuren');
  await status(director, 'goedgekeurd');

  const rho = await journey.signedIn('manager@rho-noord.example');
  await rho.goto(address);
  await rho.locator('.record-facts').getByText(TOTAL).waitFor();
  await openTab(rho, 'Goedkeuring');
  await inDialog(rho, tab(rho).getByRole('button', { name: 'Antwoorden' }), 'Akkoord geven', (dialog) =>
    dialog.getByRole('radio', { name: 'Akkoord', exact: true }).check(),
  );
  await status(rho, 'akkoord RHO');

  await officer.reload();
  await inDialog(
    officer,
    tab(officer).getByRole('button', { name: 'Contract vastleggen' }),
    'Contract vastleggen',
    (dialog) => dialog.getByLabel(/kenmerk/i).fill('ZV-2027-PROEF'),
  );
  await status(officer, 'gecontracteerd');
  await openTab(officer, 'Uitvoering');
  await inDialog(
    officer,
    tab(officer).getByRole('button', { name: 'Betaling vastleggen' }),
    'Betaling vastleggen',
    async (dialog) => {
      await dialog.getByLabel('Bedrag in euro').fill('61.100,00');
      await dialog.getByLabel('Kenmerk van de betaling of factuur').fill('F-2027-001');
    },
  );
  await tab(officer).getByText(`€ 61.100,00 betaald van ${TOTAL}`).waitFor();
  await lookAt(officer, 'arrangement-running');

  await openTab(officer, 'Volgverzoeken');
  await inDialog(
    officer,
    tab(officer).getByRole('button', { name: 'Verzekeraars vragen te volgen' }),
    'Volgverzoek versturen aan 1 verzekeraar',
    (dialog) => dialog.getByRole('checkbox', { name: 'Zuiderzorg' }).check(),
  );
  const other = await journey.signedIn('inkoper@zuiderzorg.example');
  await other.goto(address);
  await other.getByRole('heading', { name: 'Niet gevonden' }).waitFor();
  await other.goto('/maatwerk/volgen');
  const number = (await officer.locator('.record-header').innerText()).match(/MW-\d{4}-\w{5}/)?.[0] ?? '';
  await other
    .getByRole('row', { name: new RegExp(number) })
    .getByRole('link')
    .click();
  await other.getByText('De nulpraktijk heeft 2.100 ingeschreven patiënten.').waitFor();
  await lookAt(other, 'follow-request');
  const read = await other.locator('main').innerText();
  for (const secret of ['€', '61.100', '259.600', TITLE, 'oprichting', 'F-2027'])
    expect(read).not.toContain(secret);
  await other.getByRole('radio', { name: 'Wij volgen', exact: true }).check();
  await other.getByRole('button', { name: 'Antwoord vastleggen' }).click();
  await other.getByText(/Uw antwoord ligt vast/).waitFor();
  await officer.reload();
  await tab(officer).getByText('volgt', { exact: true }).waitFor();
}, 400_000);
