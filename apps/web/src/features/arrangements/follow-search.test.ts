import { FOLLOW_STATES } from '@regiovast/domain/arrangements/arrangement-codes';
import { FOLLOW_SORTS, followListInputSchema } from '@regiovast/domain/arrangements/follow.schemas';
import { expect, test } from 'vitest';
import { followInputOf, followSortOf, readFollowSearch, STATE_CHOICES } from './follow-search.ts';

const ID = '0190b2c0-0000-7000-8000-000000000001';

test('the choices of the address are those of the server', () => {
  expect(STATE_CHOICES).toEqual(FOLLOW_STATES);
  expect(FOLLOW_SORTS.map(followSortOf)).toEqual(FOLLOW_SORTS);
  expect(followSortOf('number')).toBeUndefined();
});

test('an address keeps what makes sense and drops the rest', () => {
  const search = { antwoord: 'FOLLOWS', sorteer: 'state', oplopend: true, pagina: 2, verzoek: ID };
  expect(readFollowSearch(search)).toEqual(search);
  expect(readFollowSearch({ antwoord: 'NEE', sorteer: 'x', oplopend: 1, pagina: 1, verzoek: 'x' })).toEqual(
    {},
  );
});

test('every address is a question the server understands', () => {
  for (const raw of [{}, { antwoord: 'UNKNOWN', pagina: 3 }, { sorteer: 'state', oplopend: true }])
    expect(followListInputSchema.safeParse(followInputOf(readFollowSearch(raw))).success).toBe(true);
});
