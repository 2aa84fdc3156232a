import { expect, test } from 'vitest';
import { answersAgain, type CellInVersions, type HeldAnswer } from './answer-again.ts';
import { askedOfCell } from './asked-of-cell.ts';
import type { GuidanceCell } from './housing-reference.ts';

const cell = (code: string, sha256: string | null, askedIn: readonly number[]): CellInVersions => ({
  code,
  sha256,
  askedIn: new Set(askedIn),
});
const answer = (
  housingCaseId: string,
  code: string,
  cellSha256: string,
  guidanceVersion = 1,
): HeldAnswer => ({ housingCaseId, cell: code, cellSha256, guidanceVersion });

/** Version 2 changed B, removed C and added D. */
const SECOND = [cell('A', 'a', [1, 2]), cell('B', 'b2', [1, 2]), cell('D', 'd', [2])];

test.each([
  ['what asks the same stays', [answer('1', 'A', 'a')], ['1 D ADDED']],
  ['what asks something else', [answer('1', 'B', 'b')], ['1 B CHANGED', '1 D ADDED']],
  ['a cell that went asks nothing', [answer('1', 'C', 'c')], ['1 D ADDED']],
  ['what was answered to the new words', [answer('1', 'B', 'b2', 2)], []],
  ['a cell that came and was answered', [answer('1', 'A', 'a'), answer('1', 'D', 'd', 2)], []],
  ['a case that answered nothing', [], []],
  ['what was never answered is open', [answer('1', 'A', 'a', 2)], []],
  [
    'two cases, each its own',
    [answer('1', 'B', 'b'), answer('2', 'B', 'b2', 2), answer('1', 'A', 'a')],
    ['1 B CHANGED', '1 D ADDED'],
  ],
])('H-2: %s', (_name, answers, expected) => {
  const again = answersAgain(SECOND, answers);
  expect(again.map(({ housingCaseId, cell: code, reason }) => `${housingCaseId} ${code} ${reason}`)).toEqual(
    expected,
  );
});

test('H-2: words that nobody can have answered to are asked again of everybody who answered the cell', () => {
  expect(answersAgain([cell('A', null, [])], [answer('1', 'A', 'a')])).toEqual([
    { housingCaseId: '1', cell: 'A', reason: 'CHANGED' },
  ]);
});

const CELL: GuidanceCell = {
  code: 'GP_SIGNAL',
  step: 'REPORTED',
  party: 'GP',
  instrument: 'SIGNAL_IN_TIME',
  nl: { label: 'Op tijd melden', text: 'De praktijk meldt het op tijd.' },
  en: { label: 'Report in time', text: 'The practice reports it in time.' },
  dueDays: 14,
  isProposal: true,
  source: 'Voorstel van Regiovast',
};

test.each<[Partial<GuidanceCell>, boolean]>([
  [{ nl: { label: 'Op tijd melden', text: 'De praktijk meldt het binnen een week.' } }, false],
  [{ en: { label: 'Report soon', text: CELL.en.text } }, false],
  [{ step: 'ACCESS_TEST' }, false],
  [{ party: 'RHO' }, false],
  [{ instrument: null }, false],
  [{ dueDays: 7 }, true],
  [{ isProposal: false, source: 'Handreiking' }, true],
])('H-2: a cell with %j asks the same: %s', (change, isSame) => {
  expect(askedOfCell({ ...CELL, ...change }) === askedOfCell(CELL)).toBe(isSame);
});
