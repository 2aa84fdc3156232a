import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { makeMunicipality, makePractice, makeStatement } from '../testing/make-row.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { writeRows } from '../testing/write-rows.ts';
import { findByAgbCodes, findStatementsOf } from './known-practices.ts';

const FIRST = '2025-01-02T08:00:00.000Z';
const SECOND = '2025-01-03T08:00:00.000Z';

describe.each(ENGINES)('on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeEach(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, {
      municipalities: [makeMunicipality('GM1')],
      practices: [makePractice(1, 'GM1'), makePractice(2, 'GM1')],
      practiceStatements: [
        makeStatement('z', 'practice-1', { referenceDate: '2025-01-01', recordedAt: FIRST }),
        makeStatement('y', 'practice-1', { referenceDate: '2025-01-01', recordedAt: SECOND }),
        makeStatement('x', 'practice-1', { referenceDate: '2025-01-03', recordedAt: FIRST }),
        makeStatement('w', 'practice-2', { referenceDate: '2025-01-01', recordedAt: FIRST }),
      ],
    });
  });
  afterEach(() => discard());

  test('practices are found by AGB code, also among thousands that are not there', async () => {
    const [known] = await store.read.q.select().from(store.read.t.practices);
    const absent = Array.from({ length: 40_000 }, (_, index) => String(20_000_000 + index));
    const found = await findByAgbCodes(store.read, [...absent, known?.agbCode ?? '']);
    expect(found).toEqual([known]);
    expect(await findByAgbCodes(store.read, [])).toEqual([]);
  });

  test('statements of asked practices on asked dates come in the order in which they were recorded', async () => {
    const ids = async (practices: string[], dates: string[]) =>
      (await findStatementsOf(store.read, practices, dates)).map(({ id }) => id);
    expect(await ids(['practice-1'], ['2025-01-01'])).toEqual(['z', 'y']);
    expect(await ids(['practice-1'], ['2025-01-03', '2025-01-01'])).toEqual(['x', 'z', 'y']);
    expect(await ids(['practice-1'], [])).toEqual([]);
    expect(await ids([], ['2025-01-01'])).toEqual([]);
  });
});
