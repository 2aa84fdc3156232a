import { appRouter } from '@regiovast/api';
import { findActor } from '@regiovast/db/people/read-people';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inStore, newId } from '../server/demo-store.ts';
import { freePractices } from './free-practices.ts';
import { type Journey, lookAt, startJourney } from './journey.ts';

const COORDINATOR = 'coordinator@rho-noord.example';
const MANAGER = 'manager@rho-noord.example';

let journey: Journey;
let caseIds: string[];
beforeAll(async () => {
  journey = await startJourney();
  const practices = (await freePractices(journey.dataFolder)).slice(0, 2);
  caseIds = await inStore(journey.dataFolder, async (deps) => {
    const { q, t } = deps.store.read;
    const person = (await q.select().from(t.persons)).find(({ email }) => email === COORDINATOR);
    const actor = person ? await findActor(deps.store.read, person.id) : null;
    if (!actor) throw new Error('no coordinator');
    const as = appRouter.createCaller({ deps, actor });
    const logged: string[] = [];
    for (const { id } of practices) {
      const signal = await as.cases.logSignal({
        requestKey: newId(),
        practiceId: id,
        primaryCause: 'WORKLOAD',
        action: { title: 'Bellen', ownerId: actor.personId, dueOn: '2099-01-04' },
      });
      logged.push(signal.caseId);
    }
    return logged;
  });
}, 150_000);
afterAll(() => journey.end());

const openMove = async (page: Page, phase: string, reason: string): Promise<void> => {
  await page.getByRole('button', { name: 'Fase wijzigen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: phase }).check();
  await dialog.getByLabel('Reden').fill(reason);
};

test('S-3, D-2: of two people who move a case at once one wins, and the other loses no word', async () => {
  const [caseId = ''] = caseIds;
  const [one, other] = [await journey.signedIn(COORDINATOR), await journey.signedIn(MANAGER)];
  for (const page of [one, other]) await page.goto(`/casussen/${caseId}`);
  await openMove(one, 'Verhoogd risico', 'Kans op stoppen');
  await openMove(other, 'Acute discontinuïteit', 'De waarnemer viel weg');
  await one.getByRole('button', { name: 'Zet op: Verhoogd risico' }).click();
  await one.getByText('Fase gewijzigd in: Verhoogd risico.').waitFor();

  const dialog = other.getByRole('dialog');
  await other.getByRole('button', { name: 'Zet op: Acute discontinuïteit' }).click();
  await dialog.getByText('Iemand anders heeft deze casus intussen gewijzigd.').waitFor();
  await lookAt(other, 'case-move-stale');
  await expect.poll(() => dialog.getByLabel('Reden').inputValue()).toBe('De waarnemer viel weg');
  await dialog.getByRole('button', { name: 'Opnieuw laden' }).click();
  await dialog.getByText('Nu: Verhoogd risico').waitFor();
  await expect.poll(() => dialog.getByLabel('Reden').inputValue()).toBe('De waarnemer viel weg');
  await other.getByRole('button', { name: 'Zet op: Acute discontinuïteit' }).click();
  await other.getByText('Fase gewijzigd in: Acute discontinuïteit.').waitFor();
  const timeline = other.getByRole('region', { name: 'Tijdlijn' });
  await timeline.getByText('Kans op stoppen').waitFor();
  await timeline.getByText('De waarnemer viel weg').waitFor();
});

test('D-3, D-7, C-8: a term waits for a reason, and a risk is accepted by somebody else', async () => {
  const [, caseId = ''] = caseIds;
  const [one, other] = [await journey.signedIn(COORDINATOR), await journey.signedIn(MANAGER)];
  await one.goto(`/casussen/${caseId}`);
  await one.getByRole('button', { name: 'Termijn stilzetten' }).click();
  await one.getByRole('dialog').getByLabel('Waarom wacht het?').fill('Gesprek volgt');
  await one.getByRole('dialog').getByRole('button', { name: 'Termijn stilzetten' }).click();
  const bar = one.getByRole('region', { name: 'Termijn', exact: true });
  await bar.getByText(/Staat stil tot en met .*Gesprek volgt/).waitFor();
  await bar.getByRole('button', { name: 'Termijn weer laten lopen' }).click();
  await one.getByText('De termijn loopt weer.').waitFor();

  const box = (page: Page) => page.getByRole('region', { name: 'Risico accepteren' });
  await box(one).getByRole('button', { name: 'Voorstellen het risico te accepteren' }).click();
  await one.getByRole('dialog').getByText('Wie kan beslissen: Manager RHO Noord.').waitFor();
  await one.getByRole('dialog').getByLabel('Waarom kan het wachten?').fill('Het team vangt het op.');
  await one.getByRole('dialog').getByRole('button', { name: 'Voorstel doen' }).click();
  await box(one).getByText('wacht op beslissing').waitFor();
  expect(await box(one).getByRole('button', { name: 'Beslissen' }).count()).toBe(0);

  await other.goto(`/casussen/${caseId}`);
  await box(other).getByRole('button', { name: 'Beslissen' }).click();
  await other.getByRole('dialog').getByText('Het team vangt het op.').waitFor();
  await other.getByRole('dialog').getByLabel('Uw reden').fill('Akkoord');
  await lookAt(other, 'case-acceptance-decide');
  await other.getByRole('dialog').getByRole('button', { name: 'Risico accepteren' }).click();
  await box(other).getByText('geaccepteerd', { exact: true }).waitFor();
  await other.getByText(/Risico geaccepteerd tot en met .*Daarna komt de casus terug\./).waitFor();
  await lookAt(other, 'case-accepted');

  // A step changes what was accepted: the case says so.
  await openMove(other, 'Verhoogd risico', 'Bevestigd');
  await other.getByRole('button', { name: 'Zet op: Verhoogd risico' }).click();
  await other.getByText('Fase gewijzigd in: Verhoogd risico.').waitFor();
  await box(other).getByText('Eerder (1)').click();
  await box(other)
    .getByText(/Ingetrokken op .*: de fase veranderde\./)
    .waitFor();
});
