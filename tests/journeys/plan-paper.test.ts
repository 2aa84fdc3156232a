import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, startJourney } from './journey.ts';
import { type PaperTable, pdfPaper, type ReadPaper, squeezed, wordPaper } from './paper-tables.ts';
import { HEADERS, MEASURES, nameOf, planOn, type PlanOnScreen, SITUATION, STEPS } from './plan-on-screen.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 150_000);
afterAll(() => journey.end());

async function download(page: Page, link: string): Promise<Uint8Array> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  return new Uint8Array(await readFile(await (await started).path()));
}

/** Tables as they are compared: a word that is wider than its column goes on on the next line. */
const asSaid = (tables: readonly PaperTable[]): PaperTable[] =>
  tables.map((table) => table.map((row) => row.map(squeezed)));
/** The sections of the situation have an order of their own on paper: that of the template. */
const byLabel = (tables: readonly PaperTable[]): PaperTable[] =>
  tables.toSorted(([[one = ''] = []], [[other = ''] = []]) => (one < other ? -1 : 1));

/** L-6 · the same rows under the same headers, no row more and none less; and what else stands on the page. */
function expectSame(paper: ReadPaper, { tables, facts, words }: PlanOnScreen): void {
  for (const header of HEADERS) {
    const name = nameOf(header);
    const found = asSaid(paper.tables.filter(([first = []]) => nameOf(first) === name));
    const rows = found.map(([, ...under]) => under);
    const wanted = asSaid(tables[name] ?? []);
    if (header === SITUATION) expect(byLabel(rows), name).toEqual(byLabel(wanted));
    else expect(rows, name).toEqual(wanted);
  }
  for (const fact of facts) expect(paper.tables[0]).toContainEqual(fact);
  for (const text of words) expect(paper.words).toContain(squeezed(text));
}

test.each([
  ['a draft of its keeper', 'coordinator@rho-noord.example', /Drenthe 2026/],
  ['a plan in execution of its keeper', 'coordinator@rho-noord.example', /Groningen 2026/],
  ['a released version of the insurer', 'manager@noorderzorg.example', /Groningen 2026/],
])('L-6: the Word and PDF of %s hold the same figures as the screen', async (_, account, title) => {
  const page = await journey.signedIn(account);
  await page.goto('/plannen');
  await page.getByRole('link', { name: title }).click();
  const shown = await planOn(page);
  const figures = shown.tables[nameOf(SITUATION)]?.flat() ?? [];
  expect(figures.length).toBeGreaterThan(20);
  expect(shown.tables[nameOf(MEASURES)]?.flat().length).toBeGreaterThan(3);
  expect(shown.tables[nameOf(STEPS)]?.flat().length).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Downloaden' }).click();
  expectSame(await wordPaper(page, await download(page, 'Plan als Word')), shown);
  expectSame(await pdfPaper(await download(page, 'Plan als PDF')), shown);
});
