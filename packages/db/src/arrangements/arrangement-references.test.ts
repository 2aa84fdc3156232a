import {
  ARRANGEMENT_DOCUMENT_MARKS,
  ARRANGEMENT_REFERENCE_ITEMS,
  ARRANGEMENT_REFERENCE_KINDS,
} from '@regiovast/domain/arrangements/arrangement-reference';
import { ARRANGEMENT_TYPES } from '@regiovast/domain/arrangements/arrangement-codes';
import { expect, test } from 'vitest';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import {
  arrangementReferenceOn,
  listArrangementReferences,
  seedArrangementReferences,
} from './arrangement-references.ts';
import documents from './reference/arrangement-documents.json' with { type: 'json' };
import framework from './reference/arrangement-framework.json' with { type: 'json' };
import types from './reference/arrangement-types.json' with { type: 'json' };

const FILES = { types, framework, documents };

test.each(ARRANGEMENT_REFERENCE_KINDS)(
  'Q-8: what comes with the product of %s says where it comes from',
  (kind) => {
    const { source, reason, validFrom, items } = FILES[kind];
    expect([source, reason].every((words) => words.length > 0)).toBe(true);
    expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(ARRANGEMENT_REFERENCE_ITEMS[kind].safeParse(items).error).toBe(undefined);
  },
);

test('A-1: every type has its template, with a source or as an own proposal, and no amount', () => {
  expect(types.items.map(({ code }) => code)).toEqual([...ARRANGEMENT_TYPES]);
  for (const { code, source, isProposal } of types.items) {
    expect([code, isProposal !== source.length > 0]).toEqual([code, true]);
  }
  expect(JSON.stringify(types)).not.toMatch(/€|Cents/u);
});

test('A-8: the framework is that of the agreement, p. 90, in cents', () => {
  expect(
    framework.items.map(({ sector, year, amountCents, growthBasisPoints, priceLevelYear }) => [
      sector,
      year,
      amountCents,
      growthBasisPoints,
      priceLevelYear,
    ]),
  ).toEqual([
    ['gpCare', 2026, 483_900_000_000, null, 2025],
    ['gpCare', 2027, 508_600_000_000, 350, 2025],
    ['gpCare', 2028, 527_300_000_000, 350, 2025],
    ['multidisciplinaryCare', 2026, 103_800_000_000, null, 2025],
    ['multidisciplinaryCare', 2027, 117_600_000_000, 500, 2025],
    ['multidisciplinaryCare', 2028, 123_300_000_000, 500, 2025],
  ]);
});

test('A-7: the agreement has one place for its amounts and uses only marks that are filled in', () => {
  expect(documents.items.filter(({ hasAmounts }) => hasAmounts)).toHaveLength(1);
  const marks = [...JSON.stringify(documents.items).matchAll(/\{\{([^{}]*)\}\}/gu)].map(([, mark]) => mark);
  expect(marks.filter((mark) => !ARRANGEMENT_DOCUMENT_MARKS.some((known) => known === mark))).toEqual([]);
  for (const { code, nl, en } of documents.items) {
    const marksOf = (text: string) => new Set(text.match(/\{\{[^{}]*\}\}/gu));
    expect([code, marksOf(nl.text)]).toEqual([code, marksOf(en.text)]);
  }
});

test.each(ENGINES)('seeding twice on %s writes each kind once', async (engine) => {
  const { store, discard } = await openTestStore(engine);
  try {
    expect(await store.transaction(seedArrangementReferences)).toBe(true);
    expect(await store.transaction(seedArrangementReferences)).toBe(false);
    for (const kind of ARRANGEMENT_REFERENCE_KINDS) {
      const versions = await listArrangementReferences(store.read, kind);
      expect(versions.map(({ version, recordedBy }) => [version, recordedBy])).toEqual([[1, null]]);
    }
    const { items } = await arrangementReferenceOn(store.read, 'types', '2026-11-22');
    expect(items.find(({ code }) => code === 'PRACTICE_MANAGEMENT')?.lines.map(({ kind }) => kind)).toEqual([
      'PER_HOUR',
    ]);
    await expect(arrangementReferenceOn(store.read, 'types', '2025-09-07')).rejects.toThrow(RangeError);
  } finally {
    await discard();
  }
});
