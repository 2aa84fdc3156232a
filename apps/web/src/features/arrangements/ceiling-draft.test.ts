import { expect, test } from 'vitest';
import { type CeilingDraft, ceilingEffect, readCeilingDraft } from './ceiling-draft.ts';

const DRAFT: CeilingDraft = { year: '2027', amount: '4.200.000,01', reason: ' Besluit 12 ' };

test('A-6: a ceiling is read to the cent', () => {
  expect(readCeilingDraft(DRAFT, 'nl')).toEqual({
    ceiling: { year: 2027, ceilingCents: 420_000_001, reason: 'Besluit 12' },
  });
  expect(readCeilingDraft({ ...DRAFT, amount: '0' }, 'nl')).toMatchObject({ ceiling: { ceilingCents: 0 } });
});

test.each<[Partial<CeilingDraft>, string[]]>([
  [{ year: '2019' }, ['year']],
  [{ year: '27' }, ['year']],
  [{ amount: '' }, ['amount']],
  [{ amount: 'veel', reason: '' }, ['amount', 'reason']],
  [{ amount: '1.000.000.000,01' }, ['amount']],
  [{ reason: ' ' }, ['reason']],
])('%o is wrong in %o', (over, expected) => {
  const read = readCeilingDraft({ ...DRAFT, ...over }, 'nl');
  expect('wrong' in read ? read.wrong : []).toEqual(expected);
});

test('A-4: the consequence is known before it is laid down', () => {
  const years = [{ year: 2027, latest: 1, ceilingCents: 9, usedCents: 100, freeCents: -91, versions: [] }];
  const ceiling = { year: 2027, ceilingCents: 99, reason: 'r' };
  expect(ceilingEffect({ years }, ceiling)).toEqual({ usedCents: 100, leftCents: -1 });
  expect(ceilingEffect({ years }, { ...ceiling, year: 2028 })).toEqual({ usedCents: 0, leftCents: 99 });
});
