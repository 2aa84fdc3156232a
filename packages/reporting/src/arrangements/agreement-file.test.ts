import { formatEuro } from '@regiovast/domain/kernel/money';
import type { AgreementStanding } from '@regiovast/domain/arrangements/arrangement-paper';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { makeAgreementPaper, makeLargeAgreement } from '../fixture/agreement-paper.ts';
import { agreementFile } from './agreement-file.ts';

/** A document loads its library; on a busy machine that takes longer than a sum. */
vi.setConfig({ testTimeout: 20_000 });

async function wordOf(paper = makeAgreementPaper(), language: 'nl' | 'en' = 'nl') {
  const file = await agreementFile(paper, language);
  const parts = Object.entries(unzipSync(file.bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const document = parts.find(([name]) => name === 'word/document.xml')?.[1] ?? '';
  const allOf = (start: string): string[] =>
    parts.flatMap(([name, part]) => (name.startsWith(start) ? [part] : []));
  const textOf = (xml: string): string =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)].map(([, text]) => text ?? '\n').join('');
  return {
    ...file,
    document,
    headers: allOf('word/header'),
    footers: allOf('word/footer'),
    paragraphs: [...document.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([xml]) => textOf(xml)),
    tables: [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) =>
      [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) =>
        [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gsu)].map(([cell]) => textOf(cell)),
      ),
    ),
  };
}

const flat = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));

test('A-7, A-6: every amount stands in the table of its year, with totals per line, quarter, year and whole', async () => {
  const { tables } = await wordOf();
  const [, years = [], lines = [], first = [], second = []] = tables;
  expect(flat(years)).toEqual([
    ['Jaar', 'Bedrag'],
    ['2027', '€ 15.800,50'],
    ['2028', '€ 18.382,50'],
    ['Totaal', '€ 34.183,00'],
  ]);
  expect(flat(lines)).toEqual([
    ['Regel', 'Berekening', 'Totaal'],
    ['Opstartbijdrage', 'vast bedrag', '€ 12.500,50'],
    [
      'Opbouw per patiënt',
      '€ 11,00 per ingeschreven patiënt per kwartaal, tot 2.100 patiënten',
      '€ 17.050,00',
    ],
    ['Praktijkmanagement', '€ 85,00 per uur', '€ 4.632,50'],
    ['Totaal', '', '€ 34.183,00'],
  ]);
  expect(flat(first)).toEqual([
    ['Regel', 'Q4 2027', 'Heel 2027'],
    ['Opstartbijdrage', '€ 12.500,50', '€ 12.500,50'],
    ['Opbouw per patiënt', '€ 3.300,00\n300 patiënten', '€ 3.300,00'],
    ['Praktijkmanagement', '–', '–'],
    ['Totaal per kwartaal', '€ 15.800,50', '€ 15.800,50'],
  ]);
  expect(flat(second)).toEqual([
    ['Regel', 'Q1 2028', 'Heel 2028'],
    ['Opstartbijdrage', '–', '–'],
    ['Opbouw per patiënt', '€ 13.750,00\n1.250 patiënten', '€ 13.750,00'],
    ['Praktijkmanagement', '€ 4.632,50\n54,5 uur', '€ 4.632,50'],
    ['Totaal per kwartaal', '€ 18.382,50', '€ 18.382,50'],
  ]);
});

test('A-7: the articles stand in order with their fields filled in, in either language', async () => {
  const dutch = (await wordOf()).paragraphs.map((text) => text.replaceAll('\u00a0', ' '));
  expect(dutch).toEqual(
    expect.arrayContaining([
      'Overeenkomst maatwerk: Nieuwe praktijk',
      '1. Partijen',
      'Noorderzorg en RHO Noord over De Nieuwe Praktijk in Groningen.',
      'Uiterlijk 31 maart 2028: 1.250 plaatsen.',
      '3. Bedragen',
      'Ten hoogste € 34.183,00, van 1 oktober 2027 tot en met 31 maart 2028.',
      'Vast bedrag per patiënt tijdens opbouw, incidenteel, module van de verzekeraar; 15 januari 2028; C-2027-18.',
    ]),
  );
  const english = await wordOf(makeAgreementPaper(), 'en');
  expect(english.name).toBe('arrangement-agreement-MW-2027-7K4QD-v2.docx');
  expect(english.paragraphs).toEqual(
    expect.arrayContaining(['3. Amounts', 'At most €34,183.00, from 1 October 2027 to 31 March 2028.']),
  );
});

test('C-8: every page says its version, its hash and its number; the wide pages as the upright ones', async () => {
  const { headers, footers, document } = await wordOf();
  expect([headers.length, footers.length]).toEqual([2, 2]);
  for (const header of headers) expect(header).toContain('MW-2027-7K4QD · versie 2');
  for (const footer of footers) {
    expect(footer).toContain(`Controlegetal ${'ab'.repeat(32)}`);
    expect(footer).toContain('NUMPAGES');
  }
  expect(document.match(/w:orient="landscape"/gu)).toHaveLength(1);
  expect(document).toContain('<w:tblHeader/>');
});

test.each([
  ['concept', 'CONCEPT'],
  ['rejected', 'AFGEWEZEN'],
  ['withdrawn', 'INGETROKKEN'],
  ['lapsed', 'VERVALLEN'],
] satisfies [AgreementStanding, string][])(
  'an agreement that is %s says so on every page: %s',
  async (standing, mark) => {
    const { headers, paragraphs, name } = await wordOf(makeAgreementPaper({ standing, version: null }));
    for (const header of headers) expect(header).toContain(`${mark} · MW-2027-7K4QD`);
    expect(paragraphs[0]).toBe(`${mark} · Overeenkomst maatwerk: Nieuwe praktijk`);
    expect(paragraphs.join()).toContain('Niet om te tekenen.');
    expect(name).toBe('overeenkomst-maatwerk-MW-2027-7K4QD.docx');
    expect((await wordOf()).document).not.toContain(mark);
  },
);

test('a draft says of what it lacks that it is not known yet', async () => {
  const { content } = makeAgreementPaper();
  const bare = { ...content, reviewOn: null, expectedOn: null, expectedPlaces: null, resultObligation: ' ' };
  const { paragraphs } = await wordOf(
    makeAgreementPaper({ content: bare, contractReference: null, version: null, standing: 'concept' }),
  );
  expect(paragraphs).toEqual(
    expect.arrayContaining(['nog niet bekend', 'Uiterlijk nog niet bekend: nog niet bekend plaatsen.']),
  );
  expect(paragraphs.join()).not.toMatch(/\bnull\b|undefined|\{\{/u);
});

test('H-1: an agreement for a housing case names its number; another has no line for it', async () => {
  const factsOf = async (housingNumber: string | null) => {
    const { content } = makeAgreementPaper();
    const { tables } = await wordOf(makeAgreementPaper({ content: { ...content, housingNumber } }));
    return flat(tables[0] ?? []);
  };
  expect(await factsOf('HV-2027-7K4QD')).toContainEqual(['Huisvestingscasus', 'HV-2027-7K4QD']);
  expect((await factsOf(null)).flat()).not.toContain('Huisvestingscasus');
});

test('A-7: forty lines of five years: every amount once in a table no wider than a year', async () => {
  const paper = makeLargeAgreement();
  const { tables, document } = await wordOf(paper);
  const cells = tables.slice(3).flatMap((table) => table.flat());
  for (const { amounts } of paper.content.lines) {
    for (const { cents } of amounts) expect(cells).toContain(formatEuro(cents, 'nl'));
  }
  expect(tables.slice(3).map((table) => table[0]?.length)).toEqual([4, 6, 6, 6, 6, 4]);
  expect(document).toContain(formatEuro(paper.content.totalCents, 'nl'));
});

test('A-6: amounts that do not make up the approved total make no document', async () => {
  const { content } = makeAgreementPaper();
  const wrong = makeAgreementPaper({ content: { ...content, totalCents: content.totalCents + 1 } });
  await expect(agreementFile(wrong, 'nl')).rejects.toThrow(RangeError);
});

test('S-5: signs that no file holds and words without spaces break nothing', async () => {
  const { content } = makeAgreementPaper();
  const [line, ...others] = content.lines;
  if (!line) throw new Error('the agreement has no line');
  const lines = [{ ...line, label: `${'x'.repeat(110)}\u0000\uFFFE<&>` }, ...others];
  const { document } = await wordOf(makeAgreementPaper({ content: { ...content, lines } }));
  expect(document).toContain(`${'x'.repeat(110)}&lt;&amp;&gt;`);
  expect(document).not.toContain('\u0000');
});
