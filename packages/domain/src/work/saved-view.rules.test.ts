import { expect, test } from 'vitest';
import { decideSaveView, viewOfSameName } from './saved-view.rules.ts';
import { MOST_VIEWS, saveViewSchema } from './saved-view.schemas.ts';

const ID = '0198f3a2-7c4e-7000-8000-1234567890ab';
const kept = [
  { id: 'a', page: 'regions', name: 'Mijn gebied' },
  { id: 'b', page: 'cases', name: 'Acuut' },
];
const full = Array.from({ length: MOST_VIEWS }, (_, index) => ({
  id: String(index),
  page: 'regions',
  name: `Weergave ${index}`,
}));
const input = { page: 'regions', name: 'Nieuw', search: '', replace: false } as const;

test.each([
  ['a new name', kept, input, []],
  ['a taken name', kept, { ...input, name: 'Mijn gebied' }, ['VIEW_NAME_TAKEN']],
  ['a taken name in capitals', kept, { ...input, name: 'MIJN GEBIED' }, ['VIEW_NAME_TAKEN']],
  ['a taken name that may be replaced', kept, { ...input, name: 'Mijn gebied', replace: true }, []],
  ['a name of another page', kept, { ...input, name: 'Acuut' }, []],
  ['a view keeping its own name', kept, { ...input, id: 'a', name: 'Mijn gebied' }, []],
  ['one too many', full, input, ['VIEW_LIMIT_REACHED']],
  ['the last that fits', full.slice(1), input, []],
  ['renaming when full', full, { ...input, id: '3' }, []],
  ['replacing when full', full, { ...input, name: 'Weergave 3', replace: true }, []],
] as const)('%s', (_name, views, wanted, codes) => {
  expect(decideSaveView(views, wanted).violations.map(({ code }) => code)).toEqual(codes);
});

test('the view of the same name is found on its own page only', () => {
  expect(viewOfSameName(kept, { page: 'cases', name: 'acuut' })?.id).toBe('b');
  expect(viewOfSameName(kept, { page: 'practices', name: 'Acuut' })).toBeNull();
});

test.each([
  ['a name of blanks', { name: '   ' }],
  ['a name of 61 signs', { name: 'x'.repeat(61) }],
  ['a query with a second page in it', { search: '?naar=elders' }],
  ['a query with a place in the page', { search: 'a=1#top' }],
  ['a query that never ends', { search: 'x'.repeat(2_001) }],
  ['an unknown page', { page: 'plannen' }],
])('%s is refused', (_name, part) => {
  expect(saveViewSchema.safeParse({ ...input, ...part }).success).toBe(false);
  expect(saveViewSchema.safeParse({ ...input, id: ID }).success).toBe(true);
});
