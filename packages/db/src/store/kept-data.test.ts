import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRaw, runRaw } from '../testing/run-raw.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { MIGRATIONS_FOLDER, openStore } from './open-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regiovast-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The migrations up to and including a number, as an installation of that time had them. */
function migrationsUpTo(last: number): string {
  const copy = join(folder, `migrations-${last}`);
  cpSync(MIGRATIONS_FOLDER, copy, { recursive: true });
  for (const dialect of ['sqlite', 'postgres']) {
    for (const name of readdirSync(join(copy, dialect))) {
      if (/^\d{4}_.*\.sql$/.test(name) && Number(name.slice(0, 4)) > last) rmSync(join(copy, dialect, name));
    }
    const file = join(copy, dialect, 'meta/_journal.json');
    const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { idx: number }[] };
    writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }));
  }
  return copy;
}

/** A database of its own on the engine, without any table. */
async function emptyDatabase(engine: (typeof ENGINES)[number]) {
  if (engine === 'sqlite') return { options: { dataFolder: folder }, discard: () => Promise.resolve() };
  const { store, discard } = await openTestStore('postgres');
  await runRaw(store, 'drop schema public cascade; drop schema drizzle cascade; create schema public');
  const url = new URL(String(process.env['REGIOVAST_TEST_POSTGRES']));
  url.pathname = `/${String((await readRaw(store, 'select current_database()'))[0])}`;
  return { options: { dataFolder: folder, databaseUrl: url.href }, discard };
}

const FIRST_RELEASE = [
  `insert into municipalities (code, name, search_key, latitude, longitude, valid_from, source)
   values ('GM1', 'Dorp', 'dorp', 52, 5, '2023-01-01', 'CBS')`,
  `insert into area_figures (area_code, indicator_code, reference_date, value, source)
   values ('GM1', 'POPULATION', '2023-01-01', 1000, 'CBS'), ('GM1', 'POPULATION', '2026-01-01', 1100, 'CBS')`,
  `insert into indicator_definitions
   (code, version, unit, label_nl, label_en, definition_nl, definition_en, source, valid_from)
   values ('CASES_RESOLVED', 1, 'casussen', 'a', 'b', 'c', 'd', 'e', '2023-01-01')`,
  `insert into practices (id, agb_code, name, search_key, address, postcode, place, municipality_code,
   ownership_form, closed_on, enrolled_patients)
   values ('p', '01000001', 'Praktijk', 'praktijk dorp', '', '', 'Dorp', 'GM1', 'solo', '2025-06-30', 2000)`,
];
const importRow = (content: string) =>
  `insert into imports (id, file_name, bytes, sha256, content, reading, report, state, uploaded_at)
   values ('i', 'a.csv', 1, 'sha', ${content}, '{}', '{"rows":1}', 'committed', '2025-01-01T08:00:00.000Z')`;

test.each(ENGINES)('what the first release stored on %s is all there after migrating', async (engine) => {
  const { options, discard } = await emptyDatabase(engine);
  const old = await openStore({ ...options, migrationsFolder: migrationsUpTo(1) });
  for (const statement of FIRST_RELEASE) await runRaw(old, statement);
  await runRaw(old, importRow(engine === 'sqlite' ? "x'61'" : "'a'::bytea"));
  await old.close();

  const store = await openStore(options);
  const { q, t } = store.read;
  expect(await q.select().from(t.indicatorFigures).orderBy(t.indicatorFigures.referenceDate)).toMatchObject([
    { indicatorCode: 'POPULATION', areaCode: 'GM1', areaKind: 'municipality', value: 1_000, bound: 'exact' },
    { referenceDate: '2026-01-01', value: 1_100, source: 'CBS', importId: null, supersededBy: null },
  ]);
  expect(await q.select().from(t.indicatorDefinitions)).toMatchObject([
    { code: 'CASES_RESOLVED', kind: 'register', comparabilityGroup: 'CASES_RESOLVED', worse: null },
  ]);
  expect(await q.select().from(t.practices)).toMatchObject([
    { agbCode: '01000001', enrolledPatients: 2_000, closedOn: '2025-06-30', latitude: null },
  ]);
  expect(await q.select().from(t.practiceClosures)).toMatchObject([
    { practiceId: 'p', closedOn: '2025-06-30', reopenedOn: null },
  ]);
  expect(await q.select().from(t.imports)).toMatchObject([
    {
      kind: 'practices',
      state: 'committed',
      report: { rows: 1 },
      mapping: null,
      impact: null,
      undoneAt: null,
    },
  ]);
  await store.close();
  await discard();
});

const SIGNED_IN = [
  `insert into organisations (id, kind, name) values ('o', 'insurer', 'Verzekeraar')`,
  `insert into persons (id, name, email, email_verified, organisation_id, created_at, updated_at)
   values ('p', 'Anna', 'anna@o.example', WAS_TRUE, 'o', AT_ONCE, AT_ONCE)`,
];
/** What W-2 and W-4 stored before they were about plans too. */
const TALK = [
  `insert into comments (id, subject_kind, subject_id, audience, organisation_id, text, written_at, written_by)
   values ('c', 'case', 'k', 'everyone', 'o', 'Gebeld.', '2026-11-01T08:00:00.000Z', 'p')`,
  `insert into comment_mentions (comment_id, person_id) values ('c', 'p')`,
  `insert into attachments (id, subject_kind, subject_id, audience, organisation_id, name, media_type, bytes,
   sha256, content, uploaded_at, uploaded_by)
   values ('a', 'case', 'k', 'organisation', 'o', 'a.txt', 'text/plain', 1, 'sha', A_BYTE,
   '2026-11-01T08:00:00.000Z', 'p')`,
  `insert into notices (id, person_id, kind, subject_kind, subject_id, details, once_key, created_at, delivery)
   values ('n', 'p', 'mentioned', 'case', 'k', '{"caseNumber":"C-2026-1"}', 'mention:c',
   '2026-11-01T08:00:00.000Z', 'digest')`,
  `insert into notice_settings (person_id, kind, delivery) values ('p', 'mentioned', 'off')`,
];

test.each(ENGINES)('W-2, W-4: comments, files and notices on %s are all there with plans', async (engine) => {
  const { options, discard } = await emptyDatabase(engine);
  const isSqlite = engine === 'sqlite';
  const old = await openStore({ ...options, migrationsFolder: migrationsUpTo(4) });
  for (const statement of [...SIGNED_IN, ...TALK]) {
    const written = statement
      .replaceAll('WAS_TRUE', isSqlite ? '1' : 'true')
      .replaceAll('AT_ONCE', isSqlite ? '1761984000000' : 'now()')
      .replace('A_BYTE', isSqlite ? "x'61'" : "'a'::bytea");
    await runRaw(old, written);
  }
  await old.close();

  const store = await openStore(options);
  const { q, t } = store.read;
  expect(await q.select().from(t.comments)).toMatchObject([
    { id: 'c', text: 'Gebeld.', audience: 'everyone' },
  ]);
  expect(await q.select().from(t.commentMentions)).toEqual([{ commentId: 'c', personId: 'p' }]);
  const [file] = await q.select().from(t.attachments);
  expect(Buffer.from(file?.content ?? []).toString()).toBe('a');
  expect(await q.select().from(t.notices)).toMatchObject([
    { id: 'n', kind: 'mentioned', details: { caseNumber: 'C-2026-1' }, onceKey: 'mention:c', readAt: null },
  ]);
  expect(await q.select().from(t.noticeSettings)).toEqual([
    { personId: 'p', kind: 'mentioned', delivery: 'off' },
  ]);
  // The table that refers to one that was rebuilt refers to it still.
  await expect(
    store.transaction((tx) => tx.q.insert(tx.t.commentMentions).values({ commentId: 'x', personId: 'p' })),
  ).rejects.toThrow();
  await store.close();
  await discard();
});
