import { findActor } from '@regiovast/db/people/read-people';
import { appRouter } from '@regiovast/api';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inStore } from '../server/demo-store.ts';
import { freePractices } from './free-practices.ts';
import { type Journey, lookAt, startJourney } from './journey.ts';
import { Typist } from './typist.ts';

const OWNER = 'Valkenzorg Huisartsen';
const KEY = 'valkenzorg huisartsen';
const LOCATIONS = 12;
const COORDINATOR = 'coordinator@rho-noord.example';

let journey: Journey;
let practices: Awaited<ReturnType<typeof freePractices>>;
beforeAll(async () => {
  journey = await startJourney();
  practices = (await freePractices(journey.dataFolder)).slice(0, LOCATIONS);
  await inStore(journey.dataFolder, async (deps) => {
    const { q, t } = deps.store.read;
    const person = (await q.select().from(t.persons)).find(({ email }) => email === COORDINATOR);
    const actor = person ? await findActor(deps.store.read, person.id) : null;
    if (!actor) throw new Error('no coordinator');
    const as = appRouter.createCaller({ deps, actor });
    for (const { id } of practices) {
      const { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation } =
        await as.practices.get({ id });
      const seen = { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation };
      const identity = { ...seen, ownershipForm: 'chain' as const, ownerOrganisation: OWNER };
      await as.practices.correctIdentity({ id, seen, identity });
    }
  });
}, 150_000);
afterAll(() => journey.end());

/** What a figure of the progress says, without what is behind it. */
async function wholeOf(page: Page, label: string): Promise<number> {
  const figure = page
    .locator('dl.figures > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd');
  const [whole] = (await figure.innerText()).split(/[\s]/u);
  return Number(whole?.replaceAll('.', ''));
}

test('D-5, D-4, C-6: a failing chain of twelve locations, opened in one step by keyboard', async () => {
  const page = await journey.signedIn(COORDINATOR);
  const insurer = await journey.signedIn('manager@noorderzorg.example');
  const typist = new Typist(page);
  await page.goto(`/ketens/${encodeURIComponent(KEY)}`);
  await page.getByRole('heading', { name: OWNER, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Keten valt weg' }).waitFor();
  await typist.tabTo('Keten valt weg');
  await typist.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(`${LOCATIONS} van ${LOCATIONS} gekozen`).waitFor();
  await dialog.getByText(`Er gaan ${LOCATIONS} casussen open.`).waitFor();
  await dialog.getByText('Alleen uw RHO ziet dit.').waitFor();
  await lookAt(page, 'chain-open');
  await typist.tabTo('Wat gebeurt er nu op elke locatie?');
  await typist.type('Waarnemers zoeken');
  await typist.press('Enter');
  await page.getByText(/Keten K-\d{4}-[2-9A-Z]{5} vastgelegd\./).waitFor();
  await page.waitForURL(/\/casussen\/keten\/[0-9a-f-]{36}/);
  const address = new URL(page.url()).pathname;
  await expect.poll(() => wholeOf(page, 'Locaties')).toBe(LOCATIONS);
  const enrolled = practices.reduce((sum, { enrolledPatients }) => sum + (enrolledPatients ?? 0), 0);
  await expect.poll(() => wholeOf(page, 'Patiënten')).toBe(enrolled);
  await expect.poll(() => wholeOf(page, 'Nog zonder plek')).toBe(enrolled);
  await lookAt(page, 'chain-case');

  // The insurer sees nothing of it yet.
  const refused = async (): Promise<void> => {
    await insurer.goto(address);
    await insurer.getByRole('heading', { name: 'Niet gevonden' }).waitFor();
  };
  await refused();

  // Two locations move on by themselves, and the sums follow.
  const [first, second] = practices;
  if (!first || !second) throw new Error('too few practices');
  for (const { name } of [first, second]) {
    await page.goto(address);
    await page.getByRole('table', { name: 'Locaties' }).getByRole('link', { name }).first().click();
    await page.getByText('Deel van een keten').waitFor();
    await page.getByRole('button', { name: 'Fase wijzigen' }).click();
    const moving = page.getByRole('dialog');
    await moving.getByText('Geen risico').or(moving.getByText('Gesloten, geen risico')).first().click();
    await moving.getByLabel('Reden').fill('Locatie gaat zelfstandig door.');
    await moving.getByRole('button', { name: /^Zet op/ }).click();
    await moving.waitFor({ state: 'hidden' });
  }
  await page.goto(address);
  await page.getByText('10 open').waitFor();
  const gone = (first.enrolledPatients ?? 0) + (second.enrolledPatients ?? 0);
  await expect.poll(() => wholeOf(page, 'Nog zonder plek')).toBe(enrolled - gone);

  // Shared one by one: the insurer sees the chain with what was shared of it, and no more.
  await refused();
  for (const [index, { name }] of practices.slice(2, 4).entries()) {
    await page.getByRole('button', { name: `Delen: ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delen met Noorderzorg' }).click();
    await page.getByText(`${name} is gedeeld met Noorderzorg.`).waitFor();
    await insurer.goto(address);
    await insurer.getByRole('heading', { name: OWNER, level: 1 }).waitFor();
    await expect.poll(() => wholeOf(insurer, 'Locaties')).toBe(index + 1);
    await insurer.getByRole('link', { name }).first().waitFor();
  }
  const seen = await insurer.locator('main').innerText();
  for (const { name } of practices.slice(4)) expect(seen).not.toContain(name);
  await lookAt(insurer, 'chain-case-insurer');
});
