import type { AgreementArticle, FrameworkYear } from '@regiovast/domain/arrangements/arrangement-reference';
import { expect, test } from 'vitest';
import {
  draftOfItems,
  itemsOfDraft,
  readReference,
  withAmountsIn,
  withNewArticle,
  withNewYear,
} from './arrangement-reference-draft.ts';

const year = (over: Partial<FrameworkYear> = {}): FrameworkYear => ({
  sector: 'gpCare',
  year: 2027,
  amountCents: 508_600_000_050,
  priceLevelYear: 2025,
  growthBasisPoints: 350,
  source: 'AZWA, p. 90',
  ...over,
});
const article = (code: string, hasAmounts = false, text = 'Met {{rhoName}}'): AgreementArticle => ({
  code,
  nl: { heading: code, text },
  en: { heading: code, text: '' },
  hasAmounts,
});
const ABOUT = { validFrom: '2026-11-22', source: 'proef', reason: 'proef', latest: 1 };

test.each(['nl', 'en'] as const)(
  'A-8: a framework comes out to the cent as it went in, in %s',
  (language) => {
    const items = [
      year(),
      year({ year: 2028, growthBasisPoints: null }),
      year({ year: 2029, growthBasisPoints: -25 }),
    ];
    const draft = draftOfItems(items, language);
    expect(itemsOfDraft(draft, language)).toEqual(items);
    expect(draft.years[0]?.amount).toBe(language === 'nl' ? '5086000000,50' : '5086000000.50');
    expect(readReference('framework', items, ABOUT).input).toEqual({ kind: 'framework', items, ...ABOUT });
  },
);

test('S-5: what is no number is named by its row and field, and a year twice is told', () => {
  const draft = draftOfItems([year()], 'nl');
  const [first] = draft.years;
  if (!first) throw new Error('there is no year');
  const wrong = { ...first, year: '27', amount: 'veel', priceLevelYear: '', growth: 'ja' };
  const items = itemsOfDraft({ ...draft, years: [first, { ...wrong, key: 1 }] }, 'nl');
  expect(readReference('framework', items, ABOUT).issues).toEqual([
    { kind: 'ITEM', number: 2, fields: ['year', 'amountCents', 'priceLevelYear', 'growthBasisPoints'] },
  ]);
  expect(readReference('framework', [year(), year()], ABOUT).issues).toEqual([{ kind: 'CODE_TWICE' }]);
});

test('a new year follows on the last', () => {
  const years = withNewYear(draftOfItems([year()], 'nl').years);
  expect([years.length, years[1]?.key, years[1]?.year, years[1]?.amount]).toEqual([2, 1, '2028', '']);
});

test('A-7: the amounts stand in one article: another one takes them over', () => {
  const { articles } = draftOfItems([article('PARTIES'), article('AMOUNTS', true)], 'nl');
  const moved = withAmountsIn(articles, 0);
  expect(moved.map(({ item }) => item.hasAmounts)).toEqual([true, false]);
  const added = withNewArticle(moved);
  expect(added.map(({ key, isNew, item }) => [key, isNew, item.hasAmounts])).toEqual([
    [0, false, true],
    [1, false, false],
    [2, true, false],
  ]);
  const items = [article('PARTIES'), article('AMOUNTS')];
  expect(readReference('documents', items, ABOUT).issues).toEqual([{ kind: 'AMOUNTS_NOT_ONCE' }]);
});

test('A-7: a mark that nothing fills in is named before anything is sent', () => {
  const items = [article('PARTIES', true, 'Beste {{naam}}')];
  expect(readReference('documents', items, ABOUT).issues).toEqual([{ kind: 'MARK', mark: 'naam' }]);
  expect(readReference('documents', [article('PARTIES', true)], ABOUT).issues).toEqual([]);
});

test('S-5: an article without words is named by its row', () => {
  const { articles } = draftOfItems([article('PARTIES', true)], 'nl');
  const items = itemsOfDraft({ types: [], years: [], articles: withNewArticle(articles) }, 'nl');
  expect(readReference('documents', items, ABOUT).issues).toEqual([
    { kind: 'ITEM', number: 2, fields: ['code', 'nl', 'en'] },
  ]);
});
