import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inStore } from '../server/demo-store.ts';
import { freePractices } from './free-practices.ts';
import { type Journey, lookAt, startJourney } from './journey.ts';

const COORDINATOR = 'coordinator@rho-noord.example';
const SECRET = 'Vertrouwelijke toelichting 4711';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 120_000);
afterAll(() => journey.end());

type Practice = Awaited<ReturnType<typeof freePractices>>[number];
async function aFreePractice(): Promise<Practice> {
  const [found] = await freePractices(journey.dataFolder);
  if (!found) throw new Error('every practice has a case');
  return found;
}

/** What came of signals about a practice. */
const loggedOf = (practiceId: string) =>
  inStore(journey.dataFolder, async ({ store }) => {
    const { q, t } = store.read;
    const cases = (await q.select().from(t.cases)).filter((row) => row.practiceId === practiceId);
    const ids = new Set(cases.map(({ id }) => id));
    const ofThese = <Row extends { caseId: string }>(rows: Row[]): Row[] =>
      rows.filter(({ caseId }) => ids.has(caseId));
    return {
      cases: cases.length,
      requests: ofThese(await q.select().from(t.signalRequests)).length,
      texts: ofThese(await q.select().from(t.guardedTexts)).map(({ text }) => text),
    };
  });

/** Fills the form with the line still there, and logs when it has dropped. */
async function logWithoutLine(page: Page, practice: Practice): Promise<void> {
  const context = page.context();
  const keyIsHere = page.waitForResponse((response) => response.url().includes('cases.draftKey'));
  await page.goto(`/casussen/nieuw?praktijk=${practice.id}`);
  await keyIsHere;
  await page.getByLabel('Wat is er aan de hand?').selectOption({ label: 'Zorgdruk te hoog' });
  await page.getByLabel('Toelichting').fill(SECRET);
  await page.getByLabel('Wat gebeurt er nu?').fill('Bellen');
  await context.setOffline(true);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Bewaard op dit apparaat; wordt verzonden zodra er verbinding is.').waitFor();
  await page.getByText('1 signaal wacht op verzending').waitFor();
}

/** Everything this site stores on the device, as text. */
const storedOnDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no answer'));
      });
    const inWords = (_: string, value: unknown): unknown =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? ['latin1', 'utf-16le', 'utf-8'].map((label) => new TextDecoder(label).decode(value))
        : value;
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames)
        found.push(await asked(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(found, inWords);
  });

async function signInAgain(context: BrowserContext, account: string): Promise<Page> {
  await context.clearCookies();
  const page = await context.newPage();
  await page.goto('/aanmelden');
  await page.getByLabel('E-mailadres').fill(account);
  await page.getByLabel('Wachtwoord').fill('regiovast-demo');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Overzicht', level: 1 }).waitFor();
  return page;
}

test('D-1, C-5: without a line a signal waits sealed on the device, and goes once, by itself, when the app starts', async () => {
  const practice = await aFreePractice();
  const page = await journey.signedIn(COORDINATOR);
  const context = page.context();
  await logWithoutLine(page, practice);
  const device = await storedOnDevice(page);
  expect(device).toContain('requestKey');
  for (const words of [SECRET, practice.name, practice.id, practice.agbCode, 'Bellen'])
    expect(device).not.toContain(words);
  await page.getByRole('button', { name: 'Bekijken' }).click();
  await page.getByText(`${practice.name}, ${practice.place}`).waitFor();
  await page.getByRole('button', { name: /^Weggooien/ }).click();
  await lookAt(page, 'signal-waiting');
  expect(await loggedOf(practice.id)).toMatchObject({ cases: 0 });

  // Another person at the same device neither sees nor sends it.
  await page.close();
  await context.setOffline(false);
  const other = await signInAgain(context, 'manager@rho-noord.example');
  await other.goto('/casussen');
  await other.getByRole('heading', { name: 'Casussen', level: 1 }).waitFor();
  await other.waitForLoadState('networkidle');
  expect(await other.getByText('wacht op verzending').count()).toBe(0);
  expect(await loggedOf(practice.id)).toMatchObject({ cases: 0 });
  await other.close();

  const again = await signInAgain(context, COORDINATOR);
  await again.getByText(/Signaal verzonden\. Casus C-\d{4}-[2-9B-Z]{5} is geopend/).waitFor();
  await lookAt(again, 'signal-sent');
  await again.getByRole('link', { name: 'Casus openen' }).click();
  await again.getByRole('heading', { name: practice.name }).waitFor();
  expect(await loggedOf(practice.id)).toEqual({ cases: 1, requests: 1, texts: [SECRET] });
  await expect.poll(() => storedOnDevice(again)).not.toContain('requestKey');
});

test('D-1: the line comes back: it goes by itself, from one window of two', async () => {
  const practice = await aFreePractice();
  const page = await journey.signedIn(COORDINATOR);
  const beside = await page.context().newPage();
  await beside.goto('/casussen');
  await beside.getByRole('heading', { name: 'Casussen', level: 1 }).waitFor();
  await beside.waitForLoadState('networkidle');
  await logWithoutLine(page, practice);
  await beside.getByText('1 signaal wacht op verzending').waitFor();
  await page.context().setOffline(false);
  await page.getByText('wacht op verzending').waitFor({ state: 'detached' });
  await beside.getByText('wacht op verzending').waitFor({ state: 'detached' });
  expect(await loggedOf(practice.id)).toEqual({ cases: 1, requests: 1, texts: [SECRET] });
});

test('D-1: what the server does not accept stays, says why, and comes back on the form to be mended', async () => {
  const practice = await aFreePractice();
  const page = await journey.signedIn(COORDINATOR);
  await logWithoutLine(page, practice);
  const closing = await page.request.post('/trpc/practices.close', {
    headers: { origin: journey.address },
    data: { id: practice.id, closedOn: '2026-01-31', reason: 'Overgenomen', acknowledgedCaseId: null },
  });
  expect(closing.ok(), await closing.text()).toBe(true);
  await page.context().setOffline(false);
  await page.getByText('1 signaal is niet aangenomen').waitFor();
  await page.getByRole('button', { name: 'Bekijken' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Deze praktijk is gesloten.').waitFor();
  await lookAt(page, 'signal-refused');
  await dialog.getByRole('button', { name: 'Aanpassen' }).click();
  await expect.poll(() => page.getByLabel('Toelichting').inputValue()).toBe(SECRET);
  const field = page.getByRole('combobox', { name: 'Praktijk' });
  await field.fill(practice.agbCode);
  const closed = page.getByRole('option', { name: practice.name });
  await closed.getByText('gesloten op 31 jan 2026').waitFor();
  expect(await closed.getAttribute('aria-disabled')).toBe('true');
  const another = (await freePractices(journey.dataFolder))[0];
  await field.fill(another?.agbCode ?? '');
  await page.getByRole('option', { name: another?.name ?? '' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/Casus C-\d{4}-[2-9B-Z]{5} geopend\./).waitFor();
  await expect.poll(() => page.getByText('niet aangenomen').count()).toBe(0);
  expect(await loggedOf(another?.id ?? '')).toEqual({ cases: 1, requests: 1, texts: [SECRET] });
});
