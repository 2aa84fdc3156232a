import { PLAN_REFERENCE_ITEMS, PLAN_REFERENCE_KINDS } from '@regiovast/domain/plans/plan-reference';
import { expect, test } from 'vitest';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { listPlanReferences, seedPlanReferences } from './plan-references.ts';
import approaches from './reference/plan-approaches.json' with { type: 'json' };
import coreValues from './reference/plan-core-values.json' with { type: 'json' };
import criteria from './reference/plan-criteria.json' with { type: 'json' };
import documents from './reference/plan-documents.json' with { type: 'json' };
import template from './reference/plan-template.json' with { type: 'json' };

const FILES = { template, criteria, coreValues, approaches, documents };

test.each(PLAN_REFERENCE_KINDS)('Q-8: what comes with the product of %s says where it comes from', (kind) => {
  const { source, reason, validFrom, items } = FILES[kind];
  expect([source, reason].every((words) => words.length > 0)).toBe(true);
  expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(PLAN_REFERENCE_ITEMS[kind].safeParse(items).success).toBe(true);
  for (const item of items) {
    if (!('source' in item)) continue;
    expect([item.code, item.isProposal || item.source.length > 0]).toEqual([item.code, true]);
  }
});

test('L-3: an approach whose outcome no source gives says so by being empty in both languages', () => {
  for (const { code, source, asOf, outcome } of approaches.items) {
    expect([code, source.length > 0, /^\d{4}(-\d{2}){0,2}$/.test(asOf)]).toEqual([code, true, true]);
    expect([code, outcome.nl === '']).toEqual([code, outcome.en === '']);
  }
});

test('L-7: every kind of initiative is asked about all four core values', () => {
  for (const kind of ['TAKEOVER', 'START', 'CHAIN']) {
    const asked = coreValues.items.filter(({ kinds }) => kinds.includes(kind)).map(({ value }) => value);
    expect(new Set(asked)).toEqual(new Set(['personCentred', 'medicalGeneralist', 'continuous', 'together']));
  }
});

test.each(ENGINES)('seeding twice on %s writes each kind once', async (engine) => {
  const { store, discard } = await openTestStore(engine);
  try {
    expect(await store.transaction(seedPlanReferences)).toBe(true);
    expect(await store.transaction(seedPlanReferences)).toBe(false);
    for (const kind of PLAN_REFERENCE_KINDS) {
      const versions = await listPlanReferences(store.read, kind);
      expect(versions.map(({ version, recordedBy }) => [version, recordedBy])).toEqual([[1, null]]);
    }
  } finally {
    await discard();
  }
});
