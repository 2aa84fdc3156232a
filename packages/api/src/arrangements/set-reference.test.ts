import { arrangementReferenceOn } from '@regiovast/db/arrangements/arrangement-references';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

const DAY_BEFORE = '2026-11-18';
const LATER = '2027-01-01';
const ABOUT = { source: 'Proef', reason: 'Geleerd', latest: 1 } as const;

describe.each(ENGINES)('reference data of arrangements on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const admin = () => world.as('platform', 'platformAdmin');
  const articles = async () => {
    const view = await admin().arrangements.reference({ kind: 'documents' });
    if (view.kind !== 'documents') throw new Error('asked for the agreement');
    return view.versions[0]?.items ?? [];
  };
  const nextFramework = async (over: { latest?: number; validFrom?: string } = {}) => {
    const view = await admin().arrangements.reference({ kind: 'framework' });
    if (view.kind !== 'framework') throw new Error('asked for the framework');
    const [first, , ...rest] = view.versions.at(-1)?.items ?? [];
    if (!first) throw new Error('there is no framework');
    const items = [...rest, { ...first, amountCents: 1 }];
    return { kind: 'framework' as const, items, ...ABOUT, validFrom: LATER, ...over };
  };
  const lastEvent = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    const { action = '', subjectId = '', payload = '' } = events.at(-1) ?? {};
    return { action, subjectId, payload, count: events.length };
  };

  test('A-8: a new version holds from its day on, with one event that names codes and no amount', async () => {
    const before = await lastEvent();
    const view = await admin().arrangements.setReference(await nextFramework());
    expect([view.current, view.latest, view.versions.map(({ version }) => version)]).toEqual([1, 2, [2, 1]]);
    expect(view.versions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [LATER, null],
      ['2025-09-08', '2026-12-31'],
    ]);
    expect(view.versions[0]?.changes).toEqual({
      added: [],
      removed: ['gpCare:2027'],
      changed: ['gpCare:2026'],
      isReordered: true,
    });
    const after = await lastEvent();
    expect([after.count - before.count, after.action, after.subjectId]).toEqual([
      1,
      'arrangements.referenceSet',
      'framework:2',
    ]);
    expect(after.payload).not.toContain('amountCents');
    const { read } = world.store;
    expect((await arrangementReferenceOn(read, 'framework', TODAY)).version).toBe(1);
    expect((await arrangementReferenceOn(read, 'framework', LATER)).version).toBe(2);
  });

  test('S-3: who changes it at the same time is told, and nothing is overwritten', async () => {
    const asked = await nextFramework();
    await admin().arrangements.setReference(asked);
    const before = await lastEvent();
    expect(await outcomeOf(admin().arrangements.setReference(asked))).toBe('STALE_VERSION');
    expect((await lastEvent()).count).toBe(before.count);
  });

  test('a version never holds in the past, and says from where it comes and why', async () => {
    const asked = await nextFramework({ validFrom: DAY_BEFORE });
    const set = (over: object) => outcomeOf(admin().arrangements.setReference({ ...asked, ...over }));
    expect(await set({})).toBe('ARRANGEMENT_REFERENCE_IN_PAST');
    expect(await set({ validFrom: TODAY, source: ' ' })).toBe('BAD_REQUEST');
    expect(await set({ validFrom: TODAY, reason: '' })).toBe('BAD_REQUEST');
    expect(await set({ validFrom: TODAY })).toBe('ok');
  });

  test('A-7: an agreement with an unknown mark, without its amounts or with them twice is refused', async () => {
    const items = await articles();
    const [first, ...others] = items;
    if (!first) throw new Error('there is no agreement');
    const set = (changed: typeof items) =>
      outcomeOf(
        admin().arrangements.setReference({ kind: 'documents', items: changed, ...ABOUT, validFrom: TODAY }),
      );
    const withText = (text: string) => [{ ...first, nl: { ...first.nl, text } }, ...others];
    expect(await set(withText('Met {{naam}}'))).toBe('ARRANGEMENT_DOCUMENT_MARK_UNKNOWN');
    expect(await set(items.filter(({ hasAmounts }) => !hasAmounts))).toBe('BAD_REQUEST');
    expect(await set([{ ...first, hasAmounts: true }, ...others])).toBe('BAD_REQUEST');
    expect(await set([...items, first])).toBe('BAD_REQUEST');
    expect(await set(withText('Met {{ rhoName }}'))).toBe('ok');
  });

  test('A-1: a type that is left out is refused: it could not begin any more', async () => {
    const view = await admin().arrangements.reference({ kind: 'types' });
    if (view.kind !== 'types') throw new Error('asked for types');
    const items = view.versions[0]?.items ?? [];
    const set = (changed: typeof items) =>
      outcomeOf(
        admin().arrangements.setReference({ kind: 'types', items: changed, ...ABOUT, validFrom: TODAY }),
      );
    expect(await set(items.slice(1))).toBe('BAD_REQUEST');
    expect(await set(items.map((item) => ({ ...item, quarters: 6 })))).toBe('ok');
  });
});
