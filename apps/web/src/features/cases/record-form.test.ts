import type { RecordFields } from '@regiovast/domain/cases/case-record.schemas';
import { expect, test } from 'vitest';
import { contested, pickFields, readRecordDraft, recordDraftOf, wholeOf } from './record-form.ts';

const SEEN: RecordFields = {
  reportedBy: 'practice',
  affectedPatients: null,
  staffFte: 4.5,
  bridgingKind: null,
  recordTransferState: 'ANNOUNCED',
  supervisorInformedOn: null,
  communicationState: null,
};
const draft = recordDraftOf(SEEN, ',');
const read = (change: Partial<typeof draft>) => readRecordDraft(SEEN, { ...draft, ...change }, '2026-11-22');

test('what is not touched is not changed', () => {
  expect(draft).toMatchObject({ staffFte: '4,5', affectedPatients: '' });
  expect(read({})).toMatchObject({ problems: [], changed: [] });
});

test('only what differs is sent, and emptying a field makes it unknown', () => {
  const { typed, changed } = read({ affectedPatients: '1.500', recordTransferState: '', staffFte: '4.50' });
  expect(pickFields(typed, changed)).toEqual({ affectedPatients: 1_500, recordTransferState: null });
});

test.each([
  [{ affectedPatients: 'veel' }, 'affectedPatients'],
  [{ affectedPatients: '100001' }, 'affectedPatients'],
  [{ staffFte: '4,555' }, 'staffFte'],
  [{ supervisorInformedOn: '2026-11-23' }, 'supervisorInformedOn'],
])('%j makes no sense', (change, problem) => {
  expect(read(change).problems).toEqual([problem]);
});

test.each([
  ['', null],
  ['0', 0],
  ['12', 12],
  ['1.234', 1_234],
  ['1,2', undefined],
  ['-3', undefined],
])('%j is read as %j', (text, value) => {
  expect(wholeOf(text, 5_000)).toBe(value);
});

test('S-3: only a field that both changed, differently, asks for a choice', () => {
  const { typed, changed } = read({ staffFte: '6', recordTransferState: 'DONE' });
  expect(contested(SEEN, { ...SEEN, staffFte: 5 }, typed, changed)).toEqual(['staffFte']);
  expect(contested(SEEN, { ...SEEN, staffFte: 6, affectedPatients: 10 }, typed, changed)).toEqual([]);
});
