import { expect, test } from 'vitest';
import { codedItems, decideSetReference, unknownMarks } from './arrangement-reference.rules.ts';
import type { AgreementArticle } from './arrangement-reference.ts';

const known = { today: '2026-11-22', latest: 3 };
const article = (text: string): AgreementArticle => ({
  code: 'PARTIES',
  nl: { heading: 'Partijen', text },
  en: { heading: 'Parties', text: '{{rhoName}}' },
  hasAmounts: true,
});

test.each([
  ['2026-11-22', 3, 'Met {{rhoName}}', []],
  ['2026-11-21', 3, 'Met {{rhoName}}', ['ARRANGEMENT_REFERENCE_IN_PAST']],
  ['2026-11-22', 2, 'Met {{rhoName}}', ['STALE_VERSION']],
  [
    '2026-11-21',
    2,
    'Met {{naam}}',
    ['STALE_VERSION', 'ARRANGEMENT_REFERENCE_IN_PAST', 'ARRANGEMENT_DOCUMENT_MARK_UNKNOWN'],
  ],
])('A-7: a version from %s after version %s with "%s" breaks %j', (validFrom, latest, text, codes) => {
  const { violations } = decideSetReference({ validFrom, latest, articles: [article(text)] }, known);
  expect(violations.map(({ code }) => code)).toEqual(codes);
});

test('A-7: marks are read in headings and texts of both languages', () => {
  expect(unknownMarks([article('{{ number }} {{bedrag}}')])).toEqual(['bedrag']);
  const heading = { ...article(''), en: { heading: '{{total}} {{sum}}', text: '' } };
  expect(unknownMarks([heading])).toEqual(['sum']);
});

test('A-8: a year of a sector is known by both', () => {
  const year = {
    sector: 'gpCare' as const,
    year: 2027,
    amountCents: 1,
    priceLevelYear: 2025,
    growthBasisPoints: null,
    source: '',
  };
  expect(codedItems([year]).map(({ code }) => code)).toEqual(['gpCare:2027']);
});
