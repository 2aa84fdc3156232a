import { practiceListInputSchema } from '@regiovast/domain/practices/practice.views';
import { expect, test } from 'vitest';
import { readPracticePageSearch } from './practice-page-search.ts';
import { listInputOf, readPracticeSearch } from './practice-search.ts';

test('an address becomes a question that the server accepts, whatever somebody typed in it', () => {
  const typed = {
    zoek: ' élan ',
    regio: 'ZK09',
    stop: 'full',
    vorm: 'chain',
    status: 'closed',
    keten: 'keten een bv',
    huur: 12,
    sinds: '2026-01-01',
    peildatum: '2025-06-30',
    op: 'lease',
    aflopend: true,
    pagina: 3,
  };
  const input = listInputOf(readPracticeSearch(typed));
  expect(practiceListInputSchema.parse(input)).toEqual({ ...input, search: 'élan' });
  expect(input).toMatchObject({
    state: 'closed',
    chain: 'keten een bv',
    leaseWithinMonths: 12,
    asOf: '2025-06-30',
  });
  const nonsense = Object.fromEntries(Object.keys(typed).map((name) => [name, '\u0000{"x":1}']));
  expect(practiceListInputSchema.safeParse(listInputOf(readPracticeSearch(nonsense))).success).toBe(true);
  expect(listInputOf(readPracticeSearch({ huur: 0, pagina: -1, peildatum: '2026-02-30' }))).toMatchObject({
    leaseWithinMonths: undefined,
    page: 1,
    asOf: undefined,
    state: 'open',
  });
});

test('the page of a practice keeps its day, tab and fact in the address', () => {
  expect(readPracticePageSearch({ peildatum: '2026-01-31', tab: 'historie', feit: 'gpFte' })).toEqual({
    peildatum: '2026-01-31',
    tab: 'historie',
    feit: 'gpFte',
  });
  expect(readPracticePageSearch({ tab: 'x', feit: 'toString' })).toEqual({
    peildatum: undefined,
    tab: undefined,
    feit: undefined,
  });
});
