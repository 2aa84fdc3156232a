import { type GotMail, startMailServer } from '@regiovast/server/testing/mail-server';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, lookAt, startJourney } from './journey.ts';

let journey: Journey;
let mail: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  mail = await startMailServer();
  journey = await startJourney({ SMTP_URL: mail.url });
}, 150_000);
afterAll(async () => {
  await journey.end();
  await mail.stop();
});

const CLERK = 'r.jansen@gemeente.example';
const NAME = 'Huisarts in de proefwijk';
const IN_A_YEAR = `${new Date().getFullYear() + 1}-06-30`;
const TODAY = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

const tab = (page: Page): Locator => page.getByRole('tabpanel');

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

/** Asks the server as who is signed in on the page: for what the journey does many times over. */
async function ask<Answer>(page: Page, path: string, input: object, isChange = false): Promise<Answer> {
  const address = `${journey.address}/trpc/${path}`;
  const answer = isChange
    ? await page.request.post(address, { data: input, headers: { origin: journey.address } })
    : await page.request.get(`${address}?input=${encodeURIComponent(JSON.stringify(input))}`);
  const { result } = (await answer.json()) as { result?: { data: Answer } };
  if (!result) throw new Error(`${path}: ${await answer.text()}`);
  return result.data;
}

async function begin(coordinator: Page): Promise<void> {
  await coordinator.goto('/huisvesting');
  await coordinator.getByRole('heading', { name: 'Huisvesting', level: 1 }).waitFor();
  await lookAt(coordinator, 'housing-list');
  await coordinator.getByRole('button', { name: 'Huisvestingscasus beginnen' }).click();
  await coordinator.getByRole('radio', { name: 'Een initiatief dat nog geen praktijk is' }).check();
  await coordinator.getByLabel('Hoe heet het initiatief?').fill(NAME);
  await coordinator.getByLabel('In welke gemeente?').selectOption({ label: 'Groningen' });
  await coordinator.getByRole('checkbox', { name: 'Geen voorziening in nieuwe wijk' }).check();
  await coordinator.getByLabel('Wat is er aan de hand?').fill('De wijk krijgt woningen maar geen huisarts.');
  await lookAt(coordinator, 'housing-start');
  await coordinator.getByRole('button', { name: 'Casus beginnen' }).click();
  await coordinator.getByRole('heading', { name: NAME, level: 1 }).waitFor();
  await coordinator.getByText('Zichtbaar voor: alleen RHO Noord.').waitFor();
}

/** What is wanted, so that the case may go on; then the insurer is let in. */
async function describeAndShare(coordinator: Page): Promise<void> {
  await tab(coordinator).getByRole('button', { name: 'Gegevens wijzigen' }).click();
  await tab(coordinator).getByLabel('Ingeschreven nu').fill('0');
  await tab(coordinator).getByLabel('Ingeschreven bij oplevering').fill('2500');
  await tab(coordinator).getByLabel('Gewenst vloeroppervlak in m²').fill('240');
  await tab(coordinator).getByLabel('Gewenst in (jaar)').fill(IN_A_YEAR.slice(0, 4));
  await tab(coordinator).getByRole('button', { name: 'Gegevens vastleggen' }).click();
  await tab(coordinator).getByRole('button', { name: 'Gegevens wijzigen' }).waitFor();
  await inDialog(
    coordinator,
    coordinator.getByRole('button', { name: 'Delen met Noorderzorg' }).first(),
    'Delen met Noorderzorg',
  );
  await coordinator.getByText('Zichtbaar voor: RHO Noord en Noorderzorg.').waitFor();
}

async function moveTo(page: Page, step: string): Promise<void> {
  await inDialog(
    page,
    page.getByRole('button', { name: 'Naar een andere stap' }),
    `Naar ${step}`,
    async (dialog) => {
      await dialog.getByRole('radio', { name: new RegExp(`^${step}`) }).check();
    },
  );
}

const textOf = ({ raw }: GotMail): string => raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');

/** The mail to the clerk that says this; it leaves within seconds. */
async function mailSaying(pattern: RegExp): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(
      () => {
        found = mail.got
          .filter(({ to }) => to.includes(CLERK))
          .flatMap((one) => pattern.exec(textOf(one))?.[1] ?? [])
          .at(-1);
        return found;
      },
      { timeout: 20_000 },
    )
    .toBeDefined();
  return found ?? '';
}

/** H-6 · the municipality answers its one step by the link and the code that were mailed, and sees nothing else. */
async function answerByLink(clerk: Page): Promise<void> {
  await clerk.goto(await mailSaying(/(https?:\/\/\S+\/extern#[\w-]+)/));
  await clerk.getByRole('button', { name: 'Mail mij een code' }).click();
  await clerk.getByLabel('Code uit de mail').fill(await mailSaying(/Uw code is (\d{6})/));
  await clerk.getByRole('button', { name: 'Open de vraag' }).click();
  await clerk.getByRole('radio', { name: 'afgeweken' }).check();
  await lookAt(clerk, 'housing-outside');
  expect(await clerk.locator('body').innerText()).not.toMatch(/Noorderzorg|woningen maar geen huisarts/);
  await clerk.getByLabel('Soort reden').selectOption({ label: 'Juridisch niet mogelijk' });
  await clerk.getByLabel('Waarom niet').fill('Het omgevingsplan laat hier geen zorg toe.');
  await clerk.getByLabel('Waaruit blijkt dit').fill('Besluit van het college');
  await clerk.getByLabel('Tot wanneer geldt deze uitleg').fill(IN_A_YEAR);
  await clerk.getByRole('button', { name: 'Antwoord versturen' }).click();
  await clerk.getByRole('heading', { name: 'Bedankt, uw antwoord is ontvangen' }).waitFor();
}

type Matrix = {
  readonly version: number;
  readonly cells: readonly { readonly code: string; readonly party: string; readonly standing: string }[];
};

/** Every step that is still open is applied, each by who speaks for its party. */
async function applyTheRest(coordinator: Page, officer: Page, housingCaseId: string): Promise<void> {
  const { cells } = await ask<Matrix>(coordinator, 'housing.matrix', { housingCaseId });
  for (const { code, party, standing } of cells) {
    if (standing !== 'OPEN') continue;
    const who = party === 'INSURER' ? officer : coordinator;
    const { version } = await ask<Matrix>(who, 'housing.matrix', { housingCaseId });
    const answer = { state: 'APPLIED', note: 'Gedaan', category: null, evidence: '', expiresOn: null };
    await ask(who, 'housing.answer', { housingCaseId, version, cell: code, answer }, true);
  }
}

test('H-1 to H-7: from report to close, with a municipality that answers by link and an insurer that signs', async () => {
  const coordinator = await journey.signedIn('coordinator@rho-noord.example');
  await begin(coordinator);
  await describeAndShare(coordinator);
  const address = new URL(coordinator.url()).pathname;
  const housingCaseId = address.split('/').at(-1) ?? '';
  await moveTo(coordinator, 'toegangstoets');

  await openTab(coordinator, 'Toegangstoets');
  await inDialog(
    coordinator,
    tab(coordinator).getByRole('button', { name: 'Toets vastleggen' }),
    'Toets voorleggen',
    async (dialog) => {
      await dialog.getByRole('radio', { name: 'Ja, huisvesting is (mede) de oorzaak' }).check();
      await dialog.getByLabel('Onderbouwing').fill('Zonder ruimte komt er geen praktijk in de wijk.');
    },
  );
  const officer = await journey.signedIn('inkoper@noorderzorg.example');
  await officer.goto(`${address}?tab=toegangstoets`);
  await inDialog(
    officer,
    tab(officer).getByRole('button', { name: 'Toets beoordelen' }),
    'Oordeel vastleggen',
    async (dialog) => {
      await dialog.getByRole('radio', { name: 'Bevestigen' }).check();
    },
  );
  await lookAt(officer, 'housing-test');

  await coordinator.goto(`${address}?tab=betrokkenen`);
  await inDialog(
    coordinator,
    tab(coordinator).getByRole('button', { name: 'Link sturen' }).first(),
    'Link mailen',
    async (dialog) => {
      const cell = dialog.getByLabel('Welke stap');
      const choice = await cell
        .locator('option', { hasText: 'Ruimte in het omgevingsplan' })
        .getAttribute('value');
      await cell.selectOption(choice ?? '');
      await dialog.getByLabel('Naam').fill('R. Jansen');
      await dialog.getByLabel('E-mailadres').fill(CLERK);
    },
  );
  await lookAt(coordinator, 'housing-links');
  await answerByLink(await journey.stranger());

  // C-8: what the municipality explains, the insurer signs as it reads it.
  await officer.goto(`${address}?tab=stappen`);
  await lookAt(officer, 'housing-matrix');
  await tab(officer)
    .getByRole('button', { name: /Ruimte in het omgevingsplan/ })
    .first()
    .click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Tekenen', exact: true }).click();
  await officer.getByRole('button', { name: 'Uitleg tekenen', exact: true }).click();
  await officer.getByText('U heeft de uitleg bij “Ruimte in het omgevingsplan” getekend.').waitFor();

  await coordinator.goto(address);
  await moveTo(coordinator, 'rollen afgesproken');
  await moveTo(coordinator, 'locaties onderzocht');
  await openTab(coordinator, 'Locaties');
  await inDialog(
    coordinator,
    tab(coordinator).getByRole('button', { name: 'Locatie toevoegen' }).first(),
    'Locatie vastleggen',
    async (dialog) => {
      await dialog.getByLabel('Naam').fill('Oude school');
      await dialog.getByLabel('Gemeente').selectOption({ label: 'Groningen' });
      await dialog.getByLabel('Oppervlakte in m²').fill('250');
      await dialog.getByLabel('Kosten per jaar in euro').fill('62.500,00');
      await dialog.getByLabel('Klaar op').fill(IN_A_YEAR);
    },
  );
  await moveTo(coordinator, 'besluit');
  await inDialog(
    coordinator,
    tab(coordinator).getByRole('button', { name: 'Oude school kiezen' }).first(),
    'Locatie kiezen',
    async (dialog) => {
      await dialog.getByLabel('Reden').fill('Groot genoeg en op tijd klaar.');
    },
  );
  await lookAt(coordinator, 'housing-options');
  await openTab(coordinator, 'Tekort');
  await lookAt(coordinator, 'housing-shortfall');

  // H-1: only now, with a positive test, the insurer drafts its contribution.
  await officer.goto(`${address}?tab=toegangstoets`);
  await tab(officer).getByRole('link', { name: 'Bijdrage opstellen' }).click();
  await officer.getByRole('heading', { name: 'Maatwerk opstellen', level: 1 }).waitFor();
  await officer
    .getByText(/HV-\d{4}-/)
    .first()
    .waitFor();

  await moveTo(coordinator, 'realisatie');
  await applyTheRest(coordinator, officer, housingCaseId);
  await coordinator.goto(`${address}?tab=stappen`);
  await coordinator.getByText('Alle 24 stappen zijn toegepast of uitgelegd').waitFor();
  await inDialog(
    coordinator,
    coordinator.getByRole('button', { name: 'Casus sluiten' }),
    'Casus sluiten',
    async (dialog) => {
      await dialog.getByLabel('Hoe is het afgelopen').selectOption({ label: 'nieuwe huisvesting' });
      await dialog.getByLabel('Gesloten op').fill(TODAY);
      await dialog.getByLabel('Toelichting').fill('De praktijk opent in de oude school.');
    },
  );
  await coordinator.getByText(/^Gesloten op .*nieuwe huisvesting/).waitFor();
  await tab(coordinator)
    .getByText(/is 23 van 24|23 van 24 toegepast|is 23 van 24 toegepast/)
    .waitFor();
}, 240_000);
