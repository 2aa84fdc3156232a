import { findMapping, rememberMapping } from '@regiovast/db/imports/import-mappings';
import { findImport, type ImportOwner, markCommitted } from '@regiovast/db/imports/store-imports';
import type { Session } from '@regiovast/db/store/store';
import type { ImportImpact } from '@regiovast/domain/imports/import-impact';
import type { ImportReport } from '@regiovast/domain/imports/import.views';
import {
  columnsBy,
  type PracticeMapping,
  practiceMappingSchema,
} from '@regiovast/domain/imports/practice-mapping';
import type { Rehearsal } from '@regiovast/domain/imports/rehearse-practices';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { applyRows } from './apply-rows.ts';
import {
  appendImportEvent,
  type FileOutcome,
  type ImportFile,
  type ImportPerson,
  keepFile,
  scopeOfPerson,
} from './kept-import.ts';
import { type PracticeFile, practiceFile, readingWith, readPracticeTable } from './read-practice-file.ts';
import type { TableFile } from './read-table.ts';
import { applyAndMeasure, judgeFile, rehearseAgainst } from './rehearse-file.ts';
import { isPlausible } from './propose-mapping.ts';

/** Where the work on a file is, for showing it to who waits. */
export type ImportStage = 'reading' | 'judging' | 'writing';
export type ImportOptions = {
  /** How the columns are read; absent: by their headers, else as was remembered for the same headers. */
  readonly mapping?: PracticeMapping | null;
  readonly onStage?: (stage: ImportStage) => void;
};

export type PracticeOutcome = FileOutcome & { readonly impact: ImportImpact | null };

/** P-2 · What a file would do to the register now; writes nothing. */
export async function rehearseFile(
  deps: Deps,
  bytes: Uint8Array,
  { mapping, onStage }: ImportOptions = {},
): Promise<PracticeOutcome> {
  onStage?.('reading');
  const { file } = await readFile(deps.store.read, bytes, mapping);
  onStage?.('judging');
  const scope = scopeOfPerson({ personId: null, organisationId: null }, deps);
  const { report, impact } = await rehearseAgainst(deps.store, file, scope, deps.ids);
  return { reading: file.reading, report, impact };
}

/**
 * P-2 · Keeps a file with its rehearsal, to be committed later; answers the id of the import. When its columns must
 * be pointed out first it is kept as `unmapped`.
 */
export async function uploadImport(deps: Deps, person: ImportPerson, file: ImportFile): Promise<string> {
  const { store } = deps;
  const table = await readPracticeTable(file.bytes);
  const mapping = await mappingFor(store.read, table);
  if (mapping === 'unknown' && (await isPlausible(store.read, table, scopeOfPerson(person, deps).on))) {
    return keepUnmapped(deps, person, file, table);
  }
  const practices = practiceFile(table, mapping === 'unknown' ? null : mapping);
  const { report, impact } = await rehearseAgainst(store, practices, scopeOfPerson(person, deps), deps.ids);
  return store.transaction(async (tx) => {
    const id = await keepFile(tx, deps, person, file, {
      kind: 'practices',
      state: 'rehearsed',
      reading: practices.reading,
      mapping: mapping === 'unknown' || mapping === null ? null : canonicalJson(mapping),
      report,
      impact: canonicalJson(impact),
    });
    await appendImportEvent(tx, deps, person, 'uploaded', { id, bytes: file.bytes, report });
    return id;
  });
}

/**
 * P-2, P-3 · Commits a kept file: judges it again against the register of this moment and puts every row that is not
 * refused in the register, all in one transaction. A file of which every row is unchanged commits and changes nothing.
 * @throws DomainError NOT_FOUND, IMPORT_ALREADY_COMMITTED, IMPORT_STATE_DIFFERS; IMPORT_NOTHING_ACCEPTED when every
 * row is refused
 */
export async function commitImport(
  deps: Deps,
  person: ImportPerson,
  id: string,
  owner: ImportOwner = 'everyone',
): Promise<ImportReport> {
  const found = await findImport(deps.store.read, id, owner);
  if (found?.import.kind !== 'practices') throw notFound();
  mustBeRehearsed(found.import.state);
  const { content: bytes } = found.import;
  const mapping = parsedMapping(found.import.mapping);
  const file = practiceFile(await readPracticeTable(bytes, mapping?.sheet ?? null), mapping);
  return deps.store.transaction(async (tx) => {
    const rehearsal = await judgeFile(tx, file, scopeOfPerson(person, deps));
    const { rows, refused } = rehearsal.report;
    if (rows === refused) throw new DomainError('IMPORT_NOTHING_ACCEPTED', { refused });
    const kept = { id, bytes, rehearsal, isMeasured: true };
    const { report } = await commitRehearsed(tx, deps, person, kept);
    return report;
  });
}

/**
 * P-2 · Keeps and commits a file in one transaction, for the command line. When every row is refused nothing is
 * written: the report then says `committed: false` and names the refusals, and there is no import.
 */
export async function importFile(
  deps: Deps,
  person: ImportPerson,
  { fileName, bytes }: ImportFile,
  { mapping: wanted, onStage }: ImportOptions = {},
): Promise<PracticeOutcome & { readonly importId: string | null }> {
  onStage?.('reading');
  const { file, mapping } = await readFile(deps.store.read, bytes, wanted);
  const { reading } = file;
  onStage?.('judging');
  return deps.store.transaction(async (tx) => {
    const rehearsal = await judgeFile(tx, file, scopeOfPerson(person, deps));
    const { report } = rehearsal;
    if (report.rows === report.refused) return { importId: null, reading, report, impact: null };
    onStage?.('writing');
    const kept = { kind: 'practices', state: 'rehearsed', reading, report, impact: null } as const;
    const keptMapping = mapping === null ? null : canonicalJson(mapping);
    const id = await keepFile(tx, deps, person, { fileName, bytes }, { ...kept, mapping: keptMapping });
    if (wanted) await remember(tx, deps, person, file, wanted);
    const committed = await commitRehearsed(tx, deps, person, { id, bytes, rehearsal, isMeasured: false });
    return { importId: id, reading, ...committed };
  });
}

/** P-2 · Remembers for the next file with the same headers how their columns were pointed out. */
export const remember = (
  tx: Session,
  { clock, ids }: Deps,
  { personId }: ImportPerson,
  { headers }: Pick<PracticeFile, 'headers'>,
  mapping: PracticeMapping,
): Promise<void> =>
  rememberMapping(tx, {
    id: ids.next(),
    kind: 'practices',
    headers,
    // The name of the file is its organisation's; the mapping serves every organisation.
    name: 'practices',
    // What holds for every row of one file may not hold for the next.
    mapping: { ...mapping, fixed: {} },
    usedAt: instantNow(clock),
    usedBy: personId,
  });

/** The mapping of a kept file; null: its headers say it all. */
export const parsedMapping = (json: string | null): PracticeMapping | null =>
  json === null ? null : practiceMappingSchema.parse(JSON.parse(json));

/** A committed, undone or unmapped file is not for committing. */
function mustBeRehearsed(state: string): void {
  if (state === 'committed') throw new DomainError('IMPORT_ALREADY_COMMITTED');
  if (state !== 'rehearsed') throw new DomainError('IMPORT_STATE_DIFFERS', { state });
}

type Kept = {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly rehearsal: Rehearsal;
  /** Whether what it changes elsewhere is measured and kept with the import. */
  readonly isMeasured: boolean;
};

/** Puts the accepted rows of a kept file in the register and records that it was done, and what it changed. */
async function commitRehearsed(
  tx: Session,
  deps: Deps,
  person: ImportPerson,
  { id, bytes, rehearsal, isMeasured }: Kept,
) {
  const committedAt = instantNow(deps.clock);
  const report: ImportReport = { ...rehearsal.report, committed: true };
  const recording = { recordedAt: committedAt, recordedBy: person.personId, importId: id };
  const scope = scopeOfPerson(person, deps);
  const impact = isMeasured ? await applyAndMeasure(tx, rehearsal, scope, recording, deps.ids) : null;
  if (!isMeasured) await applyRows(tx, rehearsal.accepted, recording, deps.ids);
  if (!(await markCommitted(tx, id, report, committedAt, impact ? canonicalJson(impact) : undefined))) {
    throw new DomainError('IMPORT_ALREADY_COMMITTED');
  }
  await appendImportEvent(tx, deps, person, 'committed', { id, bytes, report });
  return { report, impact };
}

/** The file with its columns as given, as their headers say, or as was remembered for the same headers. */
async function readFile(read: Session, bytes: Uint8Array, wanted: PracticeMapping | null | undefined) {
  const table = await readPracticeTable(bytes, wanted?.sheet ?? null);
  const found = wanted ?? (await mappingFor(read, table));
  const mapping = found === 'unknown' ? null : found;
  return { file: practiceFile(table, mapping), mapping };
}

/** Null: the headers say it all; `unknown`: they do not, and no complete mapping is remembered for them. */
export async function mappingFor(
  read: Session,
  table: TableFile,
): Promise<PracticeMapping | null | 'unknown'> {
  if (columnsBy(table.headers, null).missing.length === 0) return null;
  const remembered = await rememberedMapping(read, table);
  return remembered && columnsBy(table.headers, remembered).missing.length === 0 ? remembered : 'unknown';
}

/** What was pointed out before for the same headers; null: nothing, or in a form of an earlier version. */
export async function rememberedMapping(read: Session, table: TableFile): Promise<PracticeMapping | null> {
  const found = await findMapping(read, 'practices', table.headers);
  const parsed = practiceMappingSchema.safeParse(found?.mapping);
  return parsed.success ? { ...parsed.data, sheet: table.reading.sheet?.name ?? null } : null;
}

async function keepUnmapped(
  deps: Deps,
  person: ImportPerson,
  file: ImportFile,
  table: TableFile,
): Promise<string> {
  const report: ImportReport = {
    rows: table.rows.length,
    new: 0,
    changed: 0,
    unchanged: 0,
    refused: 0,
    refusals: [],
    committed: false,
  };
  const reading = readingWith(table, columnsBy(table.headers, null));
  const unmapped = {
    kind: 'practices',
    state: 'unmapped',
    reading,
    report,
    mapping: null,
    impact: null,
  } as const;
  return deps.store.transaction(async (tx) => {
    const id = await keepFile(tx, deps, person, file, unmapped);
    await appendImportEvent(tx, deps, person, 'uploaded', { id, bytes: file.bytes, report });
    return id;
  });
}
