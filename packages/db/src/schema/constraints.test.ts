import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq, getTableColumns } from 'drizzle-orm';
import { type AnySQLiteColumn, getTableConfig } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MIGRATIONS_FOLDER } from '../store/open-store.ts';
import { type ConstraintKind, constraintKindOf } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';
import { CHECK_CASES } from '../testing/check-cases.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { VALID_ROWS } from '../testing/valid-rows.ts';
import { insertRow, TABLE_NAMES, type TableName, writeRows } from '../testing/write-rows.ts';
import * as schema from './schema.sqlite.ts';

/** A row of each table that is not there yet: of the practices 1 and 2 are, of the others 1. */
const newRow = (table: TableName) =>
  VALID_ROWS[table](table === 'practices' ? 3 : 2) as Record<string, unknown>;
const storedRow = (table: TableName) => VALID_ROWS[table](1) as Record<string, unknown>;

/** Unique among some of the rows only; each has a test of its own. */
const PARTLY_UNIQUE = new Set([
  'preferent_insurers_one_at_present',
  'practice_closures_one_at_present',
  'findings_one_open_per_rule',
  'plan_signatures_one',
  'plan_assessments_one_open',
  'housing_cases_one_open',
  'housing_access_tests_one_last',
  'housing_options_one_chosen',
  'housing_links_one_live',
  'housing_answers_one_holds',
]);

/** Column sets of which no two rows may have the same values. */
const UNIQUE_SETS = TABLE_NAMES.flatMap((table) => {
  const { columns, indexes, primaryKeys } = getTableConfig(schema[table]);
  const sets = [
    ...columns.filter((column) => column.primary || column.isUnique).map((column) => [column.name]),
    ...primaryKeys.map((key) => key.columns.map((column) => column.name)),
    ...indexes
      .filter((index) => index.config.unique && !PARTLY_UNIQUE.has(index.config.name))
      .map((index) => index.config.columns.map((column) => ('name' in column ? column.name : ''))),
  ];
  return sets.map((columns) => ({ table, columns }));
});

const FOREIGN_KEYS = TABLE_NAMES.flatMap((table) =>
  getTableConfig(schema[table]).foreignKeys.map((key) => {
    const { columns, foreignTable, foreignColumns } = key.reference();
    const parent = TABLE_NAMES.find((name) => schema[name] === foreignTable);
    const [column] = columns;
    const [parentColumn] = foreignColumns;
    if (!parent || !column || !parentColumn || columns.length > 1)
      throw new Error(`a new kind of key in ${table}`);
    return { table, column: column.name, parent, parentKey: parentColumn.name, onDelete: key.onDelete };
  }),
);

/** Tables that rows refer to which must not go with them. */
const HELD_PARENTS = [
  ...new Map(
    FOREIGN_KEYS.filter(({ onDelete }) => onDelete !== 'cascade').map((key) => [key.parent, key.parentKey]),
  ),
];

describe.each(ENGINES)('the constraints on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await store.transaction(async (tx) => {
      for (const table of TABLE_NAMES) {
        await insertRow(tx, table, VALID_ROWS[table](1));
        // Who judges what another did: rows with four eyes refer to both.
        if (table === 'persons') await insertRow(tx, 'persons', VALID_ROWS.persons(5));
      }
      await insertRow(tx, 'practices', VALID_ROWS.practices(2));
      await insertRow(tx, 'organisations', VALID_ROWS.organisations(5));
      await insertRow(tx, 'practices', VALID_ROWS.practices(5));
      await insertRow(tx, 'cases', VALID_ROWS.cases(5));
      await insertRow(tx, 'municipalities', VALID_ROWS.municipalities(5));
      await insertRow(tx, 'continuityPlans', VALID_ROWS.continuityPlans(5));
      await insertRow(tx, 'planVersions', VALID_ROWS.planVersions(5));
      await insertRow(tx, 'arrangements', VALID_ROWS.arrangements(5));
      await insertRow(tx, 'arrangementVersions', VALID_ROWS.arrangementVersions(5));
    });
  });
  afterAll(() => discard());

  /** What the database says of the row; nothing of it stays. */
  async function errorOf(table: TableName, row: object): Promise<unknown> {
    const done = new Error('accepted');
    const error: unknown = await store
      .transaction(async (tx) => {
        await insertRow(tx, table, row);
        throw done;
      })
      .catch((reason: unknown) => reason);
    return error === done ? null : error;
  }

  async function expectRefused(table: TableName, row: object, kind: ConstraintKind): Promise<Error> {
    const before = await store.read.q.$count(store.read.t[table]);
    const error = await errorOf(table, row);
    expect(constraintKindOf(error)).toBe(kind);
    expect(await store.read.q.$count(store.read.t[table])).toBe(before);
    return error as Error;
  }

  test.each(TABLE_NAMES.filter((table) => table !== 'auditHead'))(
    'another row of %s is accepted',
    async (table) => {
      expect(await errorOf(table, newRow(table))).toBeNull();
    },
  );

  test.each(CHECK_CASES)('$check refuses what it is for', async ({ check, table, refused }) => {
    const error = await expectRefused(table, { ...newRow(table), ...refused }, 'check');
    expect(String(error.cause)).toMatch(new RegExp(`\\b${check}\\b`));
  });

  test.each(CHECK_CASES.filter(({ accepted }) => accepted))('$check lets the edge through', async (edge) => {
    expect(await errorOf(edge.table, { ...newRow(edge.table), ...edge.accepted })).toBeNull();
  });

  test.each(UNIQUE_SETS)('$table has no two rows with the same $columns', async ({ table, columns }) => {
    const stored = storedRow(table);
    const copied = Object.fromEntries(columns.map((column) => [column, stored[column]]));
    // A trigger refuses to put an audit event in the place of another before the key does.
    if (table === 'auditEvents') {
      expect(await errorOf(table, { ...newRow(table), ...copied })).not.toBeNull();
      return;
    }
    await expectRefused(table, { ...newRow(table), ...copied }, 'unique');
  });

  test.each(FOREIGN_KEYS)('$column of $table names a row of $parent', async ({ table, column }) => {
    const row = newRow(table);
    const missing = typeof row[column as never] === 'number' ? 999 : 'missing';
    await expectRefused(table, { ...row, [column]: missing }, 'foreignKey');
  });

  test.each(HELD_PARENTS)('a row of %s stays while others refer to it', async (parent, key) => {
    const { q, t } = store.read;
    const column = getTableColumns(t[parent])[key as never] as AnySQLiteColumn;
    const removed = q.delete(t[parent]).where(eq(column, storedRow(parent)[key]));
    const error: unknown = await Promise.resolve(removed).catch((reason: unknown) => reason);
    expect(constraintKindOf(error)).toBe('foreignKey');
  });

  test('roles, sessions and accounts go with their person, who nothing else refers to', async () => {
    const { q, t } = store.read;
    const id = 'person-9';
    await writeRows(store, {
      persons: [VALID_ROWS.persons(9)],
      personRoles: [{ ...VALID_ROWS.personRoles(1), personId: id }],
      sessions: [{ ...VALID_ROWS.sessions(9), userId: id }],
      accounts: [{ ...VALID_ROWS.accounts(9), userId: id }],
    });
    const held = () =>
      Promise.all([
        q.$count(t.personRoles, eq(t.personRoles.personId, id)),
        q.$count(t.sessions, eq(t.sessions.userId, id)),
        q.$count(t.accounts, eq(t.accounts.userId, id)),
      ]);
    expect(await held()).toEqual([1, 1, 1]);
    await q.delete(t.persons).where(eq(t.persons.id, id));
    expect(await held()).toEqual([0, 0, 0]);
  });

  test('a practice is closed once at a time, and a rule finds something of a record once', async () => {
    const { q, t } = store.read;
    const closed = { ...VALID_ROWS.practiceClosures(1), reopenedOn: null };
    await q.insert(t.practiceClosures).values({ ...closed, id: 'closed' });
    await expectRefused('practiceClosures', { ...closed, id: 'again' }, 'unique');
    await q.delete(t.practiceClosures).where(eq(t.practiceClosures.id, 'closed'));
    const open = { ...VALID_ROWS.findings(1), mendedOn: null };
    await q.insert(t.findings).values({ ...open, id: 'open' });
    await expectRefused('findings', { ...open, id: 'again' }, 'unique');
    await q.delete(t.findings).where(eq(t.findings.id, 'open'));
  });

  test('a region has one preferent insurer without an end date', async () => {
    const { q, t } = store.read;
    await q.insert(t.preferentInsurers).values({ ...VALID_ROWS.preferentInsurers(3), validTo: null });
    await expectRefused('preferentInsurers', { ...newRow('preferentInsurers'), validTo: null }, 'unique');
    await q.delete(t.preferentInsurers).where(eq(t.preferentInsurers.validFrom, '2003-01-01'));
  });

  test('D-5: a practice has one open case, beside any number of ended ones', async () => {
    const onSame = { ...newRow('cases'), practiceId: 'practice-1' };
    await expectRefused('cases', { ...onSame, phase: 'BRIDGING' }, 'unique');
    expect(await errorOf('cases', { ...onSame, phase: 'RESOLVED' })).toBeNull();
    expect(await errorOf('cases', { ...onSame, phase: 'CLOSED_NO_RISK' })).toBeNull();
  });

  test('L-4: a partner signs a version once at a time, and a plan is assessed once at a time', async () => {
    const { q, t } = store.read;
    const standing = { ...VALID_ROWS.planSignatures(2), withdrawnAt: null, withdrawnReason: null };
    await q.insert(t.planSignatures).values({ ...standing, id: 'standing' });
    await expectRefused('planSignatures', { ...standing, id: 'again' }, 'unique');
    expect(await errorOf('planSignatures', newRow('planSignatures'))).toBeNull();
    await q.delete(t.planSignatures).where(eq(t.planSignatures.id, 'standing'));
    const open = { outcome: null, reason: null, decidedAt: null, decidedBy: null };
    await q.insert(t.planVersions).values({ ...VALID_ROWS.planVersions(6), planId: 'plan-5' });
    await q.insert(t.planAssessments).values({ ...VALID_ROWS.planAssessments(5), ...open });
    const second = { ...VALID_ROWS.planAssessments(6), versionId: 'plan-version-6' };
    await expectRefused('planAssessments', { ...second, ...open }, 'unique');
    expect(await errorOf('planAssessments', second)).toBeNull();
    await q.delete(t.planAssessments).where(eq(t.planAssessments.id, 'plan-assessment-5'));
    await q.delete(t.planVersions).where(eq(t.planVersions.id, 'plan-version-6'));
  });

  test('an error that is about no constraint has no kind', async () => {
    expect(constraintKindOf(await errorOf('practices', { ...newRow('practices'), name: null }))).toBeNull();
    expect(constraintKindOf(new Error('another'))).toBeNull();
    expect(constraintKindOf(null)).toBeNull();
  });
});

test.each(ENGINES)('every CHECK of the migrations for %s has a case', (engine) => {
  const meta = join(MIGRATIONS_FOLDER, engine, 'meta');
  const [last] = readdirSync(meta)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .reverse();
  const { tables } = JSON.parse(readFileSync(join(meta, last ?? ''), 'utf8')) as {
    tables: Record<string, { checkConstraints: Record<string, unknown> }>;
  };
  const names = Object.values(tables).flatMap(({ checkConstraints }) => Object.keys(checkConstraints));
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(CHECK_CASES.map(({ check }) => check))).toEqual(new Set(names));
});
