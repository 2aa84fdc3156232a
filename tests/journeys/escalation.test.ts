import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inStore } from '../server/demo-store.ts';
import { type Journey, lookAt, startJourney } from './journey.ts';

const COORDINATOR = 'coordinator@rho-noord.example';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 150_000);
afterAll(() => journey.end());

/** A case of RHO Noord in the area of Noorderzorg that can become acute, by where it stands with the insurer. */
const caseAt = (isAcknowledged: boolean) =>
  inStore(journey.dataFolder, async ({ store }) => {
    const { q, t } = store.read;
    const owner = (await q.select().from(t.persons)).find(({ email }) => email === COORDINATOR);
    const practices = new Map((await q.select().from(t.practices)).map((row) => [row.id, row]));
    const found = (await q.select().from(t.cases)).find(
      ({ phase, ownerId, acknowledgedOn, sharedOn }) =>
        (phase === 'WATCH' || phase === 'THREATENED' || phase === 'SIGNAL') &&
        ownerId === owner?.id &&
        (isAcknowledged ? acknowledgedOn !== null : sharedOn === null),
    );
    const practice = practices.get(found?.practiceId ?? '');
    if (!found || !practice) throw new Error('no such case');
    return { address: `/casussen/${found.id}`, number: found.number, practiceName: practice.name };
  });

async function makeAcute(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fase wijzigen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Acute discontinuïteit').first().click();
  await dialog.getByLabel('Reden').fill('De praktijk is vandaag dicht.');
  await dialog.getByRole('button', { name: /^Zet op/ }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('D-4: an acute case is led by the insurer that acknowledged it, which can hand the lead back', async () => {
  const { address, number, practiceName } = await caseAt(true);
  const rho = await journey.signedIn(COORDINATOR);
  const insurer = await journey.signedIn('inkoper@noorderzorg.example');
  const rival = await journey.signedIn('manager@zuiderzorg.example');
  await rho.goto(address);
  const lead = rho.getByRole('region', { name: 'Regie' });
  await lead.getByText('RHO Noord').waitFor();
  await makeAcute(rho);
  await lead.getByText('Noorderzorg').waitFor();
  await expect.poll(() => rho.getByText('Deel deze casus vandaag.').count()).toBe(0);
  await lookAt(rho, 'case-acute');

  await insurer.goto(address);
  await insurer.getByRole('button', { name: 'Regie teruggeven aan de RHO' }).click();
  const dialog = insurer.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Regie teruggeven aan de RHO' }).click();
  await dialog.getByText('Geef een reden.').waitFor();
  await dialog.getByLabel('Reden').fill('De RHO kent de huisartsen hier.');
  await lookAt(insurer, 'lead-dialog');
  await dialog.getByRole('button', { name: 'Regie teruggeven aan de RHO' }).click();
  await insurer.getByText('De regie is overgedragen.').waitFor();
  await insurer.getByRole('region', { name: 'Regie' }).getByText('RHO Noord').waitFor();

  // Others hear that something is acute in the region, and nothing else.
  await rho.goto(address);
  await lead.getByRole('button', { name: 'Andere verzekeraars informeren' }).click();
  const asking = rho.getByRole('dialog');
  await asking.getByText('Geen praktijk, geen aantallen en geen toegang tot de casus.').waitFor();
  await asking.getByRole('button', { name: 'Informeren', exact: true }).click();
  await lead.getByText('Zuiderzorg').waitFor();
  await rival.goto('/berichten');
  await rival.getByText('Groningen').or(rival.getByText('Drenthe')).first().waitFor();
  const told = await rival.locator('main').innerText();
  for (const hidden of [practiceName, number]) expect(told).not.toContain(hidden);
  await rival.goto(address);
  await rival.getByRole('heading', { name: 'Niet gevonden' }).waitFor();
});

test('D-4: an acute case that the insurer does not have says loudly that it must be shared today', async () => {
  const { address } = await caseAt(false);
  const rho = await journey.signedIn(COORDINATOR);
  await rho.goto(address);
  await makeAcute(rho);
  await rho.getByText('Deel deze casus vandaag.').waitFor();
  await lookAt(rho, 'case-acute-unshared');
});
