import { expect, test } from 'vitest';
import { readTermsDraft, type TermsDraft, termsDraftOf } from './purchase-terms-draft.ts';

const FROM = '2026-11-23';
const LAST = {
  startMonths: [1, 7],
  noticeDays: 28,
  secondApprovalFromCents: 25_000_050,
  paymentDueDays: 30,
  frameShare: { basisPoints: 2_150, definition: 'Marktaandeel' },
};
const draft = (over: Partial<TermsDraft> = {}): TermsDraft => ({
  ...termsDraftOf(LAST, FROM, 'nl'),
  source: 'Inkoopbeleid',
  reason: 'Nieuw jaar',
  ...over,
});

test('A-3: the form opens as the last version was, and is read back to the cent', () => {
  expect(termsDraftOf(LAST, FROM, 'nl')).toMatchObject({ secondApproval: '250000,50', share: '21,50' });
  expect(readTermsDraft(draft(), FROM, 'nl')).toEqual({
    terms: { ...LAST, validFrom: FROM, source: 'Inkoopbeleid', reason: 'Nieuw jaar' },
  });
});

test('nothing filled in is one manager and no share, never nought', () => {
  const read = readTermsDraft(draft({ secondApproval: '', share: '', definition: '' }), FROM, 'nl');
  expect(read).toMatchObject({ terms: { secondApprovalFromCents: null, frameShare: null } });
  expect(readTermsDraft(draft({ secondApproval: '0' }), FROM, 'nl')).toMatchObject({
    terms: { secondApprovalFromCents: 0 },
  });
});

test.each<[Partial<TermsDraft>, string[]]>([
  [{ startMonths: [] }, ['startMonths']],
  [{ noticeDays: '366' }, ['noticeDays']],
  [{ noticeDays: '1,5' }, ['noticeDays']],
  [{ noticeDays: '0' }, []],
  [{ paymentDueDays: '0' }, ['paymentDueDays']],
  [{ secondApproval: 'veel' }, ['secondApproval']],
  [{ share: '100,01' }, ['share']],
  [{ share: '100' }, []],
  [{ share: '21,555' }, ['share']],
  [{ definition: ' ' }, ['definition']],
  [{ validFrom: '2026-11-22' }, ['validFrom']],
  [{ validFrom: '' }, ['validFrom']],
  [{ source: '', reason: ' ' }, ['source', 'reason']],
])('%o is wrong in %o', (over, expected) => {
  const read = readTermsDraft(draft(over), FROM, 'nl');
  expect('wrong' in read ? read.wrong : []).toEqual(expected);
});
