import { planReferenceOn } from '@regiovast/db/plans/plan-references';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

const DAY_BEFORE = '2026-11-18';
const LATER = '2027-01-01';

describe.each(ENGINES)('reference data of plans on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const admin = () => world.as('platform', 'platformAdmin');
  const criteria = async () => {
    const view = await admin().plans.reference({ kind: 'criteria' });
    if (view.kind !== 'criteria') throw new Error('asked for criteria');
    return view;
  };
  const nextCriteria = async (latest = 1, validFrom = LATER) => {
    const [first, ...rest] = (await criteria()).versions.at(-1)?.items ?? [];
    if (!first) throw new Error('there are no criteria');
    const items = [...rest.slice(1), { ...first, nl: { ...first.nl, text: 'Anders gevraagd' } }];
    return { kind: 'criteria' as const, items, validFrom, source: 'Proef', reason: 'Geleerd', latest };
  };
  const lastEvent = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    const { action = '', subjectId = '', payload = '{}' } = events.at(-1) ?? {};
    return {
      action,
      subjectId,
      payload: JSON.parse(payload) as Record<string, unknown>,
      count: events.length,
    };
  };

  test('Q-8: a new version holds from its day on, with one event that says which items changed', async () => {
    const before = await lastEvent();
    const view = await admin().plans.setReference(await nextCriteria());
    expect([view.current, view.latest, view.versions.map(({ version }) => version)]).toEqual([1, 2, [2, 1]]);
    expect(view.versions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [LATER, null],
      ['2025-09-08', '2026-12-31'],
    ]);
    expect(view.versions[0]?.changes).toEqual({
      added: [],
      removed: ['OBJECTIFIED_CHOICE'],
      changed: ['ACCESS_FOR_ALL'],
      isReordered: true,
    });
    const after = await lastEvent();
    expect([after.count - before.count, after.action, after.subjectId]).toEqual([
      1,
      'plans.referenceSet',
      'criteria:2',
    ]);
    expect(after.payload).toMatchObject({ version: 2, removed: ['OBJECTIFIED_CHOICE'] });
    const { read } = world.store;
    expect((await planReferenceOn(read, 'criteria', TODAY)).version).toBe(1);
    expect((await planReferenceOn(read, 'criteria', LATER)).version).toBe(2);
  });

  test('S-3: who changes it at the same time is told, and nothing is overwritten', async () => {
    await admin().plans.setReference(await nextCriteria());
    const before = await lastEvent();
    expect(await outcomeOf(admin().plans.setReference(await nextCriteria(1)))).toBe('STALE_VERSION');
    expect((await lastEvent()).count).toBe(before.count);
    expect((await criteria()).latest).toBe(2);
  });

  test('a version never holds in the past', async () => {
    const asked = await nextCriteria(1, DAY_BEFORE);
    expect(await outcomeOf(admin().plans.setReference(asked))).toBe('PLAN_REFERENCE_IN_PAST');
    expect(await outcomeOf(admin().plans.setReference({ ...asked, validFrom: TODAY }))).toBe('ok');
  });

  test('L-6: a document whose text holds an unknown mark, or that is left out, is refused', async () => {
    const view = await admin().plans.reference({ kind: 'documents' });
    if (view.kind !== 'documents') throw new Error('asked for documents');
    const [plan, ...others] = view.versions[0]?.items ?? [];
    if (!plan) throw new Error('there are no documents');
    const words = (text: string) => ({ kind: 'paragraph' as const, nl: text, en: 'Words' });
    const asked = (items: (typeof view.versions)[number]['items']) =>
      admin().plans.setReference({
        kind: 'documents',
        items,
        validFrom: TODAY,
        source: 'Proef',
        reason: 'Proef',
        latest: 1,
      });
    const withWords = (text: string) => [{ ...plan, blocks: [words(text), ...plan.blocks] }, ...others];
    expect(await outcomeOf(asked(withWords('Beste {{naam}},')))).toBe('PLAN_DOCUMENT_MARK_UNKNOWN');
    expect(await outcomeOf(asked(others))).toBe('BAD_REQUEST');
    expect(await outcomeOf(asked(withWords('{{rhoName}} en {{ regionName }}')))).toBe('ok');
  });
});
