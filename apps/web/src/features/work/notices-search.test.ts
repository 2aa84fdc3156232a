import { expect, test } from 'vitest';
import { noticesInputOf, readNoticesSearch } from './notices-search.ts';

test('an address of the notices is read, and what makes no sense is left out', () => {
  expect(noticesInputOf(readNoticesSearch({}))).toEqual({ unreadOnly: false, page: 1, pageSize: 25 });
  expect(noticesInputOf(readNoticesSearch({ ongelezen: true, pagina: 3 }))).toMatchObject({
    unreadOnly: true,
    page: 3,
  });
  expect(noticesInputOf(readNoticesSearch({ ongelezen: 'ja', pagina: -1 }))).toMatchObject({
    unreadOnly: false,
    page: 1,
  });
});
