import type { ComponentYear, GuidanceCell, RoomNorm } from '@regiovast/domain/housing/housing-reference';
import { expect, test } from 'vitest';
import {
  draftOfItems,
  itemsOfDraft,
  readHousingReference,
  rewrittenCells,
  withNewCell,
  withNewNorm,
  withNewYear,
} from './housing-reference-draft.ts';

const cell = (over: Partial<GuidanceCell> = {}): GuidanceCell => ({
  code: 'GP_SIGNAL',
  step: 'REPORTED',
  party: 'GP',
  instrument: 'SIGNAL_IN_TIME',
  nl: { label: 'Op tijd melden', text: 'De praktijk meldt het.' },
  en: { label: 'Report in time', text: 'The practice reports it.' },
  dueDays: 14,
  isProposal: true,
  source: '',
  ...over,
});
const NORM: RoomNorm = {
  code: 'CONSULTING_ROOM',
  unit: 'ROOM',
  per1000Hundredths: 125,
  nl: { label: 'Spreekkamers' },
  en: { label: 'Consulting rooms' },
  source: 'Referentienorm',
};
const YEAR: ComponentYear = { code: 'Y2026', year: 2026, centsPer1000: 1_762_850, source: 'NZa' };
const ABOUT = { validFrom: '2026-11-22', source: 'proef', reason: 'proef', latest: 1 };

test.each(['nl', 'en'] as const)(
  'H-2, H-3, H-4: what went in comes out to the hundredth, in %s',
  (language) => {
    for (const items of [[cell(), cell({ code: 'GP_NEED', dueDays: 0 })], [NORM], [YEAR]])
      expect(itemsOfDraft(draftOfItems(items, language), language)).toEqual(items);
    expect(draftOfItems([NORM], language).norms[0]?.per1000).toBe(language === 'nl' ? '1,25' : '1.25');
    expect(draftOfItems([YEAR], language).years[0]?.amount).toBe(language === 'nl' ? '17628,50' : '17628.50');
  },
);

test('S-5: what is no number is named by its row and field', () => {
  const cells = draftOfItems([cell()], 'nl').cells.map((row) => ({ ...row, dueDays: 'snel' }));
  const items = itemsOfDraft({ cells, norms: [], years: [] }, 'nl');
  expect(readHousingReference('guidance', items, ABOUT).issues).toEqual([
    { kind: 'ITEM', number: 1, fields: ['dueDays'] },
  ]);
  const years = [{ key: 0, year: '27', amount: 'veel', source: '' }];
  const wrong = itemsOfDraft({ cells: [], norms: [], years }, 'nl');
  expect(readHousingReference('component', wrong, ABOUT).issues).toEqual([
    { kind: 'ITEM', number: 1, fields: ['year', 'centsPer1000', 'source'] },
  ]);
});

test('H-3: a norm without a source is refused before anything is sent', () => {
  expect(readHousingReference('norms', [{ ...NORM, source: '' }], ABOUT).issues).toEqual([
    { kind: 'ITEM', number: 1, fields: ['source'] },
  ]);
  expect(readHousingReference('norms', [NORM], ABOUT).input).toEqual({
    kind: 'norms',
    items: [NORM],
    ...ABOUT,
  });
  expect(readHousingReference('norms', [], ABOUT).issues).toEqual([]);
});

test('a code twice and an empty guidance are told once, of the list', () => {
  expect(readHousingReference('guidance', [cell(), cell()], ABOUT).issues).toEqual([{ kind: 'CODE_TWICE' }]);
  expect(readHousingReference('guidance', [], ABOUT).issues).toEqual([{ kind: 'LIST' }]);
});

test('a new row follows on the last', () => {
  const cells = withNewCell(draftOfItems([cell({ step: 'DECISION', party: 'RHO' })], 'nl').cells);
  expect(cells[1]).toMatchObject({ key: 1, isNew: true, cell: { code: '', step: 'DECISION', party: 'RHO' } });
  expect(withNewNorm([])[0]).toMatchObject({ key: 0, per1000: '' });
  expect(withNewYear(draftOfItems([YEAR], 'nl').years)[1]).toMatchObject({
    key: 1,
    year: '2027',
    amount: '',
  });
});

test('H-2: what asks something else is rewritten; a term or source asks nothing', () => {
  const last = [cell(), cell({ code: 'GP_NEED' }), cell({ code: 'GONE' })];
  const next = [
    cell({ dueDays: 7, source: 'Handreiking', isProposal: false }),
    cell({ code: 'GP_NEED', nl: { label: 'Op tijd melden', text: 'Anders.' } }),
    cell({ code: 'CAME' }),
  ];
  expect(rewrittenCells(last, next)).toEqual({ kept: ['GP_SIGNAL'], rewritten: ['GP_NEED', 'CAME'] });
});
