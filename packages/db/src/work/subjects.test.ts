import type { PracticeSubject } from '@regiovast/domain/work/practice-quality';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addStatements } from '../practices/practice-register.ts';
import type { Store } from '../store/store.ts';
import {
  makeCase,
  makeMove,
  makeMunicipality,
  makeOrganisation,
  makePerson,
  makePractice,
  makeStatement,
} from '../testing/make-row.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { writeRows } from '../testing/write-rows.ts';
import { findCaseSubjects } from './case-subjects.ts';
import { findPracticeSubjects } from './practice-subjects.ts';

const MARCH = { referenceDate: '2026-03-31' };
const JUNE = { referenceDate: '2026-06-30' };

describe.each(ENGINES)('what the rules look at, on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, {
      municipalities: [makeMunicipality('GM1')],
      organisations: [makeOrganisation('o1')],
      persons: [makePerson('p1', 'o1')],
      practices: [
        makePractice(1, 'GM1'),
        makePractice(2, 'GM1'),
        makePractice(3, 'GM1', { name: 'Practice 2' }),
        makePractice(4, 'GM1'),
      ],
      cases: [makeCase('c1', 'practice-1', 'p1', { phase: 'RESOLVED' }), makeCase('c2', 'practice-2', 'p1')],
      caseMoves: [
        makeMove('m1', 'c1', 'p1'),
        makeMove('m2', 'c1', 'p1', {
          toPhase: 'RESOLVED',
          effectiveOn: '2026-04-01',
          enteredAt: '2026-04-02',
        }),
        makeMove('m3', 'c2', 'p1'),
      ],
      casePlacements: [
        {
          moveId: 'm2',
          caseId: 'c1',
          kind: 'PRACTICE',
          practiceId: 'practice-2',
          place: 'practice-2',
          patients: 1_500,
        },
        {
          moveId: 'm2',
          caseId: 'c1',
          kind: 'PRACTICE',
          practiceId: 'practice-3',
          place: 'practice-3',
          patients: 500,
        },
      ],
      caseActions: [
        { id: 'a1', caseId: 'c2', title: 'x', ownerId: 'p1', dueOn: '2026-05-01', doneOn: null },
        { id: 'a2', caseId: 'c2', title: 'x', ownerId: 'p1', dueOn: '2026-04-01', doneOn: null },
        { id: 'a3', caseId: 'c2', title: 'x', ownerId: 'p1', dueOn: '2026-03-01', doneOn: '2026-03-01' },
      ],
    });
    await store.transaction((tx) =>
      addStatements(tx, [
        makeStatement('s1', 'practice-1', { ...MARCH, enrolledPatients: 2_000 }),
        makeStatement('s2', 'practice-1', { ...JUNE, enrolledPatients: 900, gpFte: 1, source: 'register' }),
        makeStatement('s3', 'practice-1', { ...JUNE, enrolledPatients: 950, gpFte: 1, source: 'survey' }),
        makeStatement('s4', 'practice-2', { ...MARCH, enrolledPatients: 2_000 }),
        makeStatement('s5', 'practice-2', { ...JUNE, gpFte: 2, source: 'register' }),
        makeStatement('s6', 'practice-3', { ...JUNE, owners: 1, source: 'register' }),
        makeStatement('s7', 'practice-3', {
          ...JUNE,
          owners: 2,
          source: 'register',
          recordedAt: '2026-07-01',
        }),
      ]),
    );
  });
  afterAll(() => discard());

  const practices = async (which: readonly string[] | 'all') =>
    new Map(
      (await findPracticeSubjects(store.read, which, '2026-11-22')).map(({ id, subject }) => [id, subject]),
    );
  const one = async (number: number): Promise<PracticeSubject | undefined> =>
    (await practices([`practice-${number}`])).get(`practice-${number}`);

  test('P-5: two sources that differ about the latest date contradict; one that corrects itself does not', async () => {
    expect((await one(1))?.contradictions).toEqual(['enrolledPatients']);
    expect((await one(3))?.contradictions).toEqual([]);
  });

  test('P-5: the patients before are those of an earlier date than the last that states them', async () => {
    expect((await one(1))?.enrolledBefore).toBe(2_000);
    expect((await one(2))?.enrolledBefore).toBeNull();
    expect(await one(4)).toMatchObject({ referenceDate: null, enrolledBefore: null, contradictions: [] });
  });

  test('P-5: the same name, place and postcode names the other, an open case is known', async () => {
    expect(await one(2)).toMatchObject({ sameAsAgbCode: '00000003', hasOpenCase: true });
    expect(await one(3)).toMatchObject({ sameAsAgbCode: '00000002', hasOpenCase: false });
    expect(await one(1)).toMatchObject({ sameAsAgbCode: null, hasOpenCase: false });
  });

  test('P-5: asked alone, together or all, a practice looks the same', async () => {
    const ids = [1, 2, 3, 4].map((number) => `practice-${number}`);
    const all = await practices('all');
    expect(await practices(ids)).toEqual(all);
    for (const id of ids) expect((await practices([id])).get(id)).toEqual(all.get(id));
    expect((await practices(['practice-9'])).size).toBe(0);
  });

  test('P-5: what was placed is held against what was enrolled on that day', async () => {
    const cases = new Map(
      (await findCaseSubjects(store.read, 'all')).map(({ id, subject }) => [id, subject]),
    );
    expect(cases.get('c1')).toMatchObject({ placedPatients: 2_000, enrolledPatients: 2_000, openActions: 0 });
    expect(cases.get('c2')).toMatchObject({ placedPatients: null, openActions: 2, firstDueOn: '2026-04-01' });
    expect((await findCaseSubjects(store.read, ['c2']))[0]?.subject).toEqual(cases.get('c2'));
  });
});
