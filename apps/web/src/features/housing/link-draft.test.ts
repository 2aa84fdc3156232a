import { expect, test } from 'vitest';
import { freeCells, type LinkDraft, linkOfDraft, linkProblems, NEW_LINK } from './link-draft.ts';

const FILLED: LinkDraft = {
  ...NEW_LINK,
  cell: 'MUNICIPALITY_CONTACT',
  name: ' Gerda ',
  email: ' gerda@gemeente.example ',
};

test.each([
  [{}, []],
  [{ cell: '' }, ['cell']],
  [{ name: '  ' }, ['name']],
  [{ email: 'gerda' }, ['email']],
  [{ days: '0' }, ['days']],
  [{ days: '1' }, []],
  [{ days: '90' }, []],
  [{ days: '91' }, ['days']],
  [{ days: '' }, ['days']],
  [{ days: '1.5' }, ['days']],
] as const)('H-6: a link with %j lacks %j', (change, lacks) => {
  expect(linkProblems({ ...FILLED, ...change })).toEqual(lacks);
});

test('H-6: what is sent has no spaces around it', () => {
  expect(linkOfDraft(FILLED)).toMatchObject({
    recipientName: 'Gerda',
    recipientEmail: 'gerda@gemeente.example',
    daysValid: 28,
  });
});

test('H-6: a cell with a link that works is not offered; one whose link ended is', () => {
  const words = { label: '', text: '' };
  const cell = (code: string) =>
    ({ code, step: 'REPORTED', party: 'MUNICIPALITY', nl: words, en: words }) as const;
  const links = [
    { cell: 'A', state: 'LIVE' },
    { cell: 'B', state: 'EXPIRED' },
    { cell: 'B', state: 'ANSWERED' },
  ] as const;
  expect(freeCells([cell('A'), cell('B'), cell('C')], links).map(({ code }) => code)).toEqual(['B', 'C']);
});
