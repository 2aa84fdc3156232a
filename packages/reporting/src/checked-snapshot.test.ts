import { expect, test } from 'vitest';
import { checkedSnapshot } from './checked-snapshot.ts';
import { makeSnapshot, makeValue } from './fixture/small-quarter.ts';

const withValue = (value: ReturnType<typeof makeValue>) => () =>
  checkedSnapshot(makeSnapshot({ values: [value] }));

test('C-4 · a snapshot that still holds a suppressed figure is not exported', () => {
  expect(withValue(makeValue('PRACTICES_AT_RISK', 'ZK01', 3, { suppressed: true }))).toThrow(
    'values[0] (PRACTICES_AT_RISK, ZK01) is suppressed and has a value',
  );
});

test('R-1 · a figure cannot be unknown and known', () => {
  expect(withValue(makeValue('PRACTICES_AT_RISK', 'ZK01', 0, { quality: 'UNKNOWN' }))).toThrow(
    'is unknown and has a value',
  );
});

test.each([
  ['of a region that is not in the snapshot', makeValue('PRACTICES_AT_RISK', 'ZK99', 7), 'is of no region'],
  ['of no definition', makeValue('NO_SUCH_INDICATOR', 'ZK01', 7), 'has no definition'],
  [
    'of another version of its definition',
    makeValue('PRACTICES_AT_RISK', 'ZK01', 7, { definitionVersion: 2 }),
    'has no definition',
  ],
])('a figure %s is not dropped but refused', (_, value, problem) => {
  expect(withValue(value)).toThrow(problem);
});

test('two figures for one cell are refused', () => {
  const values = [makeValue('PRACTICES_AT_RISK', 'ZK01', 7), makeValue('PRACTICES_AT_RISK', 'ZK01', 8)];
  expect(() => checkedSnapshot(makeSnapshot({ values }))).toThrow('a figure occurs twice');
});

test('what the schema does not name is left out of every file', () => {
  const stray = { ...makeSnapshot(), internalNote: 'C-2' };
  expect(checkedSnapshot(stray)).toEqual(makeSnapshot());
});
