import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherParts, type ImportBlock, mapImport, placeImport } from './import-mapping.ts';
import { PLAN_SECTIONS } from './plan-sections.ts';
import { type BlockNode, EMPTY_TEXT, plainTextOf, richTextSchema } from './rich-text.ts';
import { headingKey, matchHeading, type SectionName } from './section-headings.ts';

const NAMES: readonly SectionName[] = [
  { code: 'SCOPE', nl: 'Afbakening', en: 'Scope' },
  { code: 'HOUSING', nl: 'Huisvesting', en: 'Housing' },
  { code: 'MEASURES', nl: 'Maatregelen', en: 'Measures' },
  { code: 'PRIORITY', nl: 'Waar is de nood het hoogst', en: 'Where the need is greatest' },
  { code: 'FINANCE', nl: 'Geld', en: 'Finance' },
];

const inline = (text: string) => (text ? { content: [{ type: 'text' as const, text }] } : {});
const paragraph = (text: string): ImportBlock => ({
  block: { type: 'paragraph', ...inline(text) },
  level: null,
});
const heading = (level: number, text: string): ImportBlock => ({
  block: { type: 'heading', attrs: { level: level < 4 ? 3 : 4 }, ...inline(text) },
  level,
});
const outlineOf = (blocks: readonly ImportBlock[]) =>
  mapImport(blocks, NAMES).map(({ heading: title, code, isMatched }) => [title, code, isMatched]);

describe('which section a heading names', () => {
  test.each([
    ['Huisvesting', 'HOUSING'],
    ['7. HUISVESTING', 'HOUSING'],
    ['Hoofdstuk 7: Huisvesting in de regio', 'HOUSING'],
    ['2.1.3 Maatregelen', 'MEASURES'],
    ['IV. Measures', 'MEASURES'],
    ['b) Financiën', 'FINANCE'],
    ['Waar is de nood het hoogst?', 'PRIORITY'],
    ['Patiëntenperspectief', 'PATIENT_VIEW'],
    ['Bijlage 2: cijfers', 'APPENDIX'],
    ['Discontinuïteit van praktijken', 'RISK_PRACTICES'],
    ['Vooraf', null],
    ['', null],
    ['3.', null],
    ['Wij willen dat de huisvesting van alle praktijken in onze regio beter wordt', null],
  ])('%s', (title, code) => {
    expect(matchHeading(title, NAMES)).toBe(code);
  });

  test('the longest name in a heading decides', () => {
    expect(matchHeading('Resultaten van de maatregelen', NAMES)).toBe('MEASURES');
    expect(matchHeading('Maatregelen en resultaatverplichtingen', NAMES)).toBe('RESULT_OBLIGATION');
  });

  test('numbers, capitals, accents and signs do not count', () => {
    expect(headingKey('  12.3)  Patiënten-perspectief! ')).toBe('patienten perspectief');
  });
});

describe('L-1: a document over the sections', () => {
  test('text follows its heading, also under headings of a lower level', () => {
    expect(
      outlineOf([
        paragraph('Titelblad'),
        heading(1, '1. Afbakening'),
        paragraph('Zes gemeenten'),
        heading(2, '1.1 Hoe wij werkten'),
        heading(1, 'Iets anders'),
        heading(2, 'Maatregelen'),
        heading(3, 'Huisvesting'),
        heading(3, 'Vervoer'),
        heading(1, 'Slotwoord'),
      ]),
    ).toEqual([
      [null, 'APPENDIX', false],
      ['1. Afbakening', 'SCOPE', true],
      ['1.1 Hoe wij werkten', 'SCOPE', true],
      ['Iets anders', 'APPENDIX', false],
      ['Maatregelen', 'MEASURES', true],
      ['Huisvesting', 'HOUSING', true],
      ['Vervoer', 'MEASURES', true],
      ['Slotwoord', 'APPENDIX', false],
    ]);
  });

  test('without headings a line that is the name of a section stands for one; other lines do not', () => {
    expect(
      outlineOf([
        paragraph('Huisvesting'),
        paragraph('Er is te weinig ruimte'),
        paragraph('Housing problems'),
      ]),
    ).toEqual([['Huisvesting', 'HOUSING', true]]);
    expect(outlineOf([heading(1, 'Vooraf'), paragraph('Huisvesting')])).toEqual([
      ['Vooraf', 'APPENDIX', false],
    ]);
  });

  test('a long text without headings comes in parts that can be divided', () => {
    const blocks = Array.from({ length: 40 }, () => paragraph('woord '.repeat(200)));
    const parts = mapImport(blocks, NAMES);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap((part) => part.blocks)).toHaveLength(40);
  });

  test('a part goes where the writer sends it, or nowhere when it is left out', () => {
    const parts = mapImport([heading(1, 'Huisvesting'), heading(1, 'Inhoud'), heading(1, 'Geld')], NAMES);
    const gathered = gatherParts(
      parts,
      new Map([
        [0, 'FINANCE' as const],
        [1, null],
      ]),
    );
    expect(gathered.map(({ code, document }) => [code, plainTextOf(document)])).toEqual([
      ['FINANCE', 'Huisvesting\nGeld'],
    ]);
  });

  test('what stands in a section stays before what comes, unless it is replaced', () => {
    const now = { type: 'doc', content: [paragraph('Was er').block] } as const;
    const added = { type: 'doc', content: [paragraph('Komt erbij').block] } as const;
    expect(plainTextOf(placeImport(now, added, 'append'))).toBe('Was er\nKomt erbij');
    expect(plainTextOf(placeImport(now, added, 'replace'))).toBe('Komt erbij');
    expect(placeImport(EMPTY_TEXT, added, 'append')).toBe(added);
  });

  const words = fc.array(
    fc.constantFrom('huisvesting', 'Maatregelen', 'geld', '1.2', 'patiënt', 'zorg', 'Bijlage', 'x'),
    { maxLength: 12 },
  );
  const anyBlock: fc.Arbitrary<ImportBlock> = fc
    .tuple(fc.integer({ min: 0, max: 7 }), words)
    .map(([kind, list]) => {
      const text = list.join(' ');
      if (kind > 0 && kind < 7) return heading(kind, text);
      const inner = paragraph(text).block;
      const block: BlockNode =
        kind === 0 ? inner : { type: 'bulletList', content: [{ type: 'listItem', content: [inner] }] };
      return { block, level: null };
    });
  const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\S+/gu) ?? []).sort();

  test('L-1: whatever the document, every word of it stands in exactly one section, in its order', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 40 }), (blocks) => {
        const parts = mapImport(blocks, NAMES);
        const input = blocks.map(({ block }) => block);
        expect(parts.flatMap((part) => part.blocks)).toEqual(input);
        const gathered = gatherParts(parts);
        expect(new Set(gathered.map(({ code }) => code)).size).toBe(gathered.length);
        expect(wordsOf(gathered.map(({ document }) => plainTextOf(document)))).toEqual(
          wordsOf(input.map((block) => plainTextOf({ type: 'doc', content: [block] }))),
        );
        for (const { code, document } of gathered) {
          expect(PLAN_SECTIONS).toContain(code);
          expect(richTextSchema.safeParse(document).success).toBe(true);
        }
      }),
    );
  });
});
