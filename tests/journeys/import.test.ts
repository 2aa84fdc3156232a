import { makePracticeFile } from '@regiovast/api/testing/practice-file';
import { makeWorkbook } from '@regiovast/api/testing/workbook-file';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, lookAt, startJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 120_000);
afterAll(() => journey.end());

test('P-2: the administrator rehearses a file with faults, sees them by row, and takes over the rest', async () => {
  const { bytes, rows, faults } = makePracticeFile({ rows: 400, faults: 20 });
  const page = await journey.signedIn('beheer@regiovast.example');
  await page.goto('/beheer/imports');
  await page.getByRole('heading', { name: 'Praktijken importeren' }).waitFor();
  await lookAt(page, 'imports');
  await page
    .getByLabel('Kies een CSV- of Excel-bestand')
    .setInputFiles({ name: 'praktijken.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Uploaden en controleren' }).click();
  await page.getByRole('heading', { name: 'Weigeringen' }).waitFor();
  await lookAt(page, 'import-rehearsed');
  const refusals = page.getByRole('table', { name: 'Weigeringen' });
  for (const { row } of faults) {
    const cell = refusals.getByRole('rowheader', { name: String(row), exact: true }).first();
    await cell.waitFor();
  }
  const taken = rows - faults.length;
  await page.getByRole('button', { name: new RegExp(`${taken}.*overnemen`) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /overnemen/ })
    .click();
  await page.getByText('Overgenomen').first().waitFor();
  await page.goto('/beheer/imports');
  await page
    .getByRole('row', { name: /praktijken\.csv/ })
    .getByText('Overgenomen')
    .waitFor();
  await expect.poll(() => page.getByText('Nog niet overgenomen').count()).toBe(0);
});

test('P-2: an RHO points out the columns of a workbook, takes it over, and takes it back', async () => {
  const headers = ['Code', 'Praktijk', 'Vestiging', 'Soort', 'Inschrijvingen', 'Stand'];
  const cells = ['01770001', 'De Noorderhaven', 'Groningen', 'solo', 2_100, { date: '2026-06-30' }];
  const bytes = makeWorkbook([{ name: 'Lijst', rows: [headers, cells] }]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const page = await journey.signedIn('coordinator@rho-noord.example');
  await page.goto('/beheer/imports');
  await page
    .getByLabel('Kies een CSV- of Excel-bestand')
    .setInputFiles({ name: 'lijst.xlsx', mimeType, buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Uploaden en controleren' }).click();
  await page.getByRole('heading', { name: 'Wat betekenen de kolommen?' }).waitFor();
  await lookAt(page, 'import-mapping');
  await page.getByLabel('Bron van alle rijen').fill('Lijst van de RHO');
  await page.getByRole('button', { name: 'Zo lezen en controleren' }).click();
  await page.getByRole('heading', { name: 'Wat er nog meer zou veranderen' }).waitFor();
  await page
    .getByRole('row', { name: /Groningen/ })
    .getByText('wordt')
    .first()
    .waitFor();
  await page.getByRole('button', { name: /overnemen: 1 nieuw/ }).click();
  await page.getByRole('button', { name: 'Nu overnemen' }).click();
  await page.getByRole('button', { name: 'Import terugdraaien' }).click();
  await page.getByRole('button', { name: 'Nu terugdraaien' }).waitFor();
  await lookAt(page, 'import-undo');
  await page.getByRole('button', { name: 'Nu terugdraaien' }).click();
  await page.getByText('Deze import is teruggedraaid').waitFor();
});

test('people: an organisation is added, and an invitation makes an account that signs in', async () => {
  const admin = await journey.signedIn('beheer@regiovast.example');
  await admin.goto('/beheer/mensen');
  await admin.getByLabel('Naam van de organisatie').waitFor();
  await lookAt(admin, 'people');
  await admin.getByLabel('Naam van de organisatie').fill('RHO Nieuwland');
  await admin.getByRole('button', { name: 'Organisatie toevoegen' }).click();
  await admin.getByText('RHO Nieuwland is toegevoegd.').waitFor();
  await admin.getByLabel('E-mailadres').fill('nieuw@rho-nieuwland.example');
  await admin.getByRole('combobox', { name: 'Organisatie' }).fill('RHO Nieuwland');
  await admin.getByRole('option', { name: 'RHO Nieuwland', exact: true }).click();
  await admin.getByLabel('Coördinator').check();
  await admin.getByRole('button', { name: 'Uitnodiging maken' }).click();
  const link = await admin.getByLabel('Link van de uitnodiging').inputValue();
  await admin.goto(link);
  await admin.getByRole('button', { name: 'Account maken' }).waitFor();
  await lookAt(admin, 'invitation');
  await admin.getByLabel('Naam').fill('Nieuwe coördinator');
  await admin.getByLabel('Wachtwoord').fill('een heel lang wachtwoord');
  await admin.getByRole('button', { name: 'Account maken' }).click();
  await admin.getByText('Uw account is klaar.').waitFor();
  await admin.goto(link);
  await admin.getByLabel('Naam').fill('Nog iemand');
  await admin.getByLabel('Wachtwoord').fill('een heel lang wachtwoord');
  await admin.getByRole('button', { name: 'Account maken' }).click();
  await admin.getByText('Deze uitnodiging is gebruikt of verlopen.').waitFor();
});
