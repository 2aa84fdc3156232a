import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { flat, type PaperTable } from './paper-tables.ts';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december';
/** "12 mrt 2027" of the screen as paper has it: "12 maart 2027". */
const inFull = (text: string): string =>
  text.replace(/(\d+) ([a-z]{3})\.? (\d{4})/gu, (_, day: string, month: string, year: string) => {
    const name = month === 'mrt' ? 'maart' : MONTHS.split(' ').find((known) => known.startsWith(month));
    return `${day} ${name ?? month} ${year}`;
  });
/** A value with its unit as paper has it; a word instead of a value has none. */
const withUnit = (value = '', unit = ''): string => {
  if (!/\d/u.test(value) || unit === '') return value;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
};

async function openTab(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab', { name, exact: true }).click();
  const panel = page.getByRole('tabpanel', { name });
  await panel.getByRole('table').first().waitFor();
  return panel;
}

/** Rows of a table as they are shown, without what only opens on request; the total is the last. */
const rowsOf = async (table: Locator): Promise<string[][]> => {
  const rows = await table.locator('tbody tr, tfoot tr').evaluateAll((found) =>
    found.map((row) =>
      [...row.children].map((cell) => {
        const shown = cell.cloneNode(true);
        if (!(shown instanceof Element)) return '';
        for (const part of shown.querySelectorAll('details, .visually-hidden, th .meta')) part.remove();
        const pieces: string[] = [];
        const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
        return pieces.join(' ');
      }),
    ),
  );
  return rows.map((row) => row.map(flat));
};

/** What the page shows, in the words of paper: the tables under each header, and what stands outside them. */
export type PlanOnScreen = {
  readonly tables: Readonly<Record<string, readonly PaperTable[]>>;
  readonly words: readonly string[];
  readonly facts: PaperTable;
};
export const SITUATION = ['Cijfer', 'Waarde', 'Peildatum', 'Bron'];
export const MEASURES = ['Maatregel', 'Wie', 'Wanneer', 'Kosten', 'Grondslag'];
export const STEPS = ['Kwartaal', 'Deelresultaat'];
const FINANCE = ['Grondslag', 'Maatregelen', 'Bekende kosten', 'Kosten onbekend'];
const GOALS = ['Doel', 'Indicator', 'Nulmeting', 'Streefwaarde', 'Uiterlijk'];
const OBLIGATIONS = ['Resultaatverplichting', 'Bij maatregel', 'Streefwaarde', 'Uiterlijk', 'Bewijs'];
export const HEADERS = [SITUATION, MEASURES, STEPS, FINANCE, GOALS, OBLIGATIONS];
export const nameOf = (header: readonly string[]): string => header.join(' | ');

async function situationOn(page: Page): Promise<{ tables: PaperTable[]; words: string[] }> {
  const panel = await openTab(page, 'Situatie');
  const sections = await Promise.all((await panel.getByRole('table').all()).map(rowsOf));
  const definitions = await panel.locator('.situation-name').evaluateAll((names) =>
    names.map((name) => {
      const label = name.firstChild?.textContent ?? '';
      return `${label}: ${name.querySelector('details p')?.textContent ?? ''}`;
    }),
  );
  const [, frozenOn = ''] = /Vastgelegd op (\d+ \w+\.? \d{4})/u.exec(await panel.innerText()) ?? [];
  return {
    tables: sections.map((rows) =>
      rows.map(([label = '', value, unit, date = '', source = '']) => [
        label,
        withUnit(value, unit),
        inFull(date),
        source,
      ]),
    ),
    words: [`vastgelegd op ${inFull(frozenOn)}.`, ...definitions],
  };
}

async function measuresOn(page: Page) {
  const panel = await openTab(page, 'Maatregelen');
  const table = panel.getByRole('table', { name: /^Maatregelen met uitvoerder/ });
  const rows = await rowsOf(table);
  const steps = await table.locator('tbody tr').evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll('.plan-step-list li')].map((item) => {
        const [quarter, ...words] = [...item.childNodes].map(({ textContent }) => textContent ?? '');
        return [quarter ?? '', words.join('')];
      }),
    ),
  );
  const notes = await table.locator('details p.plan-text').allTextContents();
  const totals = await rowsOf(panel.getByRole('table', { name: 'Bekende kosten per bekostiging' }));
  return {
    tables: [rows.map((row) => row.slice(0, 5))],
    steps: steps.map((list) => list.map((row) => row.map(flat))).filter((list) => list.length > 0),
    finance: [totals.map(([basis = '', cost = '', count = '', open = '']) => [basis, count, cost, open])],
    words: notes.map((note) => note.replace(/^Toelichting op de kosten:/u, 'Kosten:')),
    goals: rows.map((row) => row[5] ?? ''),
    /** How many result obligations the page counts for each measure. */
    obligations: rows.map(([title = '', ...row]) => [title, Number(row[5])] as const),
  };
}

async function goalsOn(page: Page): Promise<PaperTable[]> {
  const rows = await rowsOf((await openTab(page, 'Doelen')).getByRole('table'));
  return [
    rows.map(([goal = '', indicator = '', baseline = '', target = '']) => {
      const [, label = '', unit = ''] = /^(.*) in (.*?)$/u.exec(indicator) ?? [];
      const [value, ...measured] = baseline.split(' op ');
      const [wanted, by = ''] = target.split(' op ');
      const from = [withUnit(value, unit), inFull(measured.join(' op ')).replace(' · ', ' ')]
        .filter(Boolean)
        .join(' ');
      return [goal, label, from, withUnit(wanted, unit), inFull(by)];
    }),
  ];
}

async function obligationsOn(page: Page): Promise<PaperTable[]> {
  const rows = await rowsOf((await openTab(page, 'Resultaatverplichtingen')).getByRole('table'));
  return [rows.map((row) => row.slice(0, 5).map((text, index) => (index === 3 ? inFull(text) : text)))];
}

/** The facts above the tabs, as the first table of paper has them. */
async function factsOn(page: Page): Promise<PaperTable> {
  const found = page.locator('.record-facts > div');
  await found.first().waitFor();
  const pairs = await found.evaluateAll((all) =>
    all.map((pair) => [...pair.children].map(({ textContent }) => textContent ?? '')),
  );
  const facts = new Map(pairs.map(([term = '', text = '']) => [flat(term), flat(text)]));
  const crumb = (await page.locator('.record-name nav').textContent()) ?? '';
  return [
    ['Plannummer', flat(crumb.split('/').at(-1) ?? '')],
    ['Regio', facts.get('Regio') ?? ''],
    ['Periode', (facts.get('Periode') ?? '').replace('–', ' t/m ')],
    ['Status', inFull(facts.get('Status') ?? '')],
  ];
}

/** L-6 · every figure of a plan that its page shows, tab by tab. */
export async function planOn(page: Page): Promise<PlanOnScreen> {
  const facts = await factsOn(page);
  const situation = await situationOn(page);
  const measures = await measuresOn(page);
  const obligations = await obligationsOn(page);
  // What one tab counts is what another lists.
  for (const [title, count] of measures.obligations) {
    expect(
      obligations[0]?.filter((row) => row[1] === title),
      title,
    ).toHaveLength(count);
  }
  return {
    tables: {
      [nameOf(SITUATION)]: situation.tables,
      [nameOf(MEASURES)]: measures.tables,
      [nameOf(STEPS)]: measures.steps,
      [nameOf(FINANCE)]: measures.finance,
      [nameOf(GOALS)]: await goalsOn(page),
      [nameOf(OBLIGATIONS)]: obligations,
    },
    words: [
      ...situation.words,
      ...measures.words,
      ...measures.goals.filter((goal) => goal !== 'niet gekozen').map((goal) => `Doel: ${goal}`),
    ],
    facts,
  };
}
