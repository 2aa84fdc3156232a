import { appRouter } from '@regiovast/api';
import { findActor } from '@regiovast/db/people/read-people';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inStore, newId } from '../server/demo-store.ts';
import { freePractices } from './free-practices.ts';
import { type Journey, lookAt, startJourney } from './journey.ts';

const COORDINATOR = 'coordinator@rho-noord.example';
const BRIDGED = 500;

let journey: Journey;
let practice: { id: string; name: string; enrolledPatients: number };
beforeAll(async () => {
  journey = await startJourney();
  const found = (await freePractices(journey.dataFolder)).find(
    ({ enrolledPatients }) => (enrolledPatients ?? 0) > BRIDGED,
  );
  if (!found) throw new Error('no practice of that size without a case');
  practice = { ...found, enrolledPatients: found.enrolledPatients ?? 0 };
}, 150_000);
afterAll(() => journey.end());

const PHASES = ['Signaal', 'Acute discontinuïteit', 'Overbrugging'] as const;
type Counted = Record<(typeof PHASES)[number] | 'patients', number>;

/** Cases per phase and patients affected, as the row of Groningen on the overview has them. */
async function groningenOn(page: Page): Promise<Counted> {
  await page.goto('/?kolommen=phases,patientsAtRisk');
  const row = page.getByRole('row', { name: /Groningen/ }).first();
  await row.waitFor();
  await page.waitForLoadState('networkidle');
  const words = (await row.textContent()) ?? '';
  const ofPhase = (phase: string): number => Number(new RegExp(`${phase}: (\\d+)\\.`).exec(words)?.[1]);
  const patients = (await row.locator('td').last().textContent()) ?? '';
  return {
    ...(Object.fromEntries(PHASES.map((phase) => [phase, ofPhase(phase)])) as Counted),
    patients: Number(patients.replaceAll(/\D/g, '')),
  };
}

async function move(page: Page, phase: string, reason: string, fill?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Fase wijzigen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: phase }).check();
  await dialog.getByLabel('Reden').fill(reason);
  await fill?.();
  await dialog.getByRole('button', { name: /^Zet op/ }).click();
  await page.getByText(`Fase gewijzigd in: ${phase}.`).waitFor();
}

test('D-2, D-4: from signal over insurer and bridging to resolved, and the overview follows each step', async () => {
  const rho = await journey.signedIn(COORDINATOR);
  const insurer = await journey.signedIn('inkoper@noorderzorg.example');
  const before = await groningenOn(rho);
  // The insurer counts what was shared with it, no more (D-4).
  const shared = await groningenOn(insurer);
  const { caseId } = await inStore(journey.dataFolder, async (deps) => {
    const { q, t } = deps.store.read;
    const person = (await q.select().from(t.persons)).find(({ email }) => email === COORDINATOR);
    const actor = person ? await findActor(deps.store.read, person.id) : null;
    if (!actor) throw new Error('no coordinator');
    return appRouter.createCaller({ deps, actor }).cases.logSignal({
      requestKey: newId(),
      practiceId: practice.id,
      primaryCause: 'OWNER_UNAVAILABLE',
      action: { title: 'Bellen', ownerId: actor.personId, dueOn: '2099-01-04' },
    });
  });
  expect(await groningenOn(rho)).toEqual({ ...before, Signaal: before.Signaal + 1 });
  expect(await groningenOn(insurer)).toEqual(shared);

  const address = `/casussen/${caseId}`;
  await rho.goto(address);
  await rho.getByRole('button', { name: 'Delen met Noorderzorg' }).click();
  await rho.getByRole('dialog').getByRole('button', { name: 'Delen met Noorderzorg' }).click();
  await rho.getByText('Gedeeld op').waitFor();
  await insurer.goto(address);
  await insurer.getByRole('button', { name: 'Ontvangst bevestigen' }).click();
  await insurer.getByText('Bevestigd op').waitFor();

  await rho.goto(address);
  await move(rho, 'Acute discontinuïteit', 'De praktijk is vandaag dicht.');
  const acute = {
    ...before,
    'Acute discontinuïteit': before['Acute discontinuïteit'] + 1,
    patients: before.patients + practice.enrolledPatients,
  };
  expect(await groningenOn(rho)).toEqual(acute);
  expect(await groningenOn(insurer)).toEqual({
    ...shared,
    'Acute discontinuïteit': shared['Acute discontinuïteit'] + 1,
    patients: shared.patients + practice.enrolledPatients,
  });

  // The insurer leads an acute case that it acknowledged, and says where patients go for now.
  await insurer.goto(address);
  await move(insurer, 'Overbrugging', 'Noodspreekuur vanaf morgen.', async () => {
    const dialog = insurer.getByRole('dialog');
    await dialog.getByLabel('Soort plek op regel 1').selectOption({ index: 1 });
    await dialog.getByLabel('Patiënten bij praktijk 1').fill(String(BRIDGED));
    await lookAt(insurer, 'case-bridging');
  });
  expect(await groningenOn(rho)).toEqual({ ...before, Overbrugging: before.Overbrugging + 1 });

  await rho.goto(address);
  await move(rho, 'Duurzaam opgelost', 'De opvolger is begonnen.', () =>
    rho.getByRole('button', { name: `Iedereen blijft bij ${practice.name}` }).click(),
  );
  await lookAt(rho, 'case-resolved');
  expect(await groningenOn(rho)).toEqual(before);
  expect(await groningenOn(insurer)).toEqual(shared);
});
