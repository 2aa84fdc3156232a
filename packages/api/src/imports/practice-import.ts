import type { Session } from '@regiovast/db/store/store';
import type { ImportImpact } from '@regiovast/domain/imports/import-impact';
import { dutchHeadersOf } from '@regiovast/domain/imports/practice-columns';
import { columnsBy, type PracticeMapping } from '@regiovast/domain/imports/practice-mapping';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { commitRehearsed } from './commit-practices.ts';
import { mappingFor, remember, rememberedMapping } from './find-practice-mapping.ts';
import {
  type FileOutcome,
  type ImportFile,
  type ImportPerson,
  keepFile,
  scopeOfPerson,
} from './kept-import.ts';
import { proposeMapping } from './propose-mapping.ts';
import { practiceFile, readPracticeTable } from './read-practice-file.ts';
import { judgeFile, rehearseAgainst } from './rehearse-file.ts';

/** Where the work on a file is, for showing it to who waits. */
export type ImportStage = 'reading' | 'judging' | 'writing';
type ImportOptions = {
  /** How the columns are read; absent: by their headers, else as was remembered for the same headers. */
  readonly mapping?: PracticeMapping | null;
  /** The sheet of a workbook, without a mapping that names one. */
  readonly sheet?: string | null;
  readonly onStage?: (stage: ImportStage) => void;
};

export type PracticeOutcome = FileOutcome & { readonly impact: ImportImpact | null };

/** P-2 · What a file would do to the register now; writes nothing. */
export async function rehearseFile(
  deps: Deps,
  bytes: Uint8Array,
  { mapping, sheet, onStage }: ImportOptions = {},
): Promise<PracticeOutcome> {
  onStage?.('reading');
  const { file } = await readFile(deps.store.read, bytes, mapping, sheet);
  onStage?.('judging');
  const scope = scopeOfPerson({ personId: null, organisationId: null }, deps);
  const { report, impact } = await rehearseAgainst(deps.store, file, scope, deps.ids);
  return { reading: file.reading, report, impact };
}

/**
 * P-2 · Keeps and commits a file in one transaction, for the command line. When every row is refused nothing is
 * written: the report then says `committed: false` and names the refusals, and there is no import.
 */
export async function importFile(
  deps: Deps,
  person: ImportPerson,
  { fileName, bytes }: ImportFile,
  { mapping: wanted, sheet, onStage }: ImportOptions = {},
): Promise<PracticeOutcome & { readonly importId: string | null }> {
  onStage?.('reading');
  const { file, mapping } = await readFile(deps.store.read, bytes, wanted, sheet);
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

/** P-2 · How the columns of a file would be read, for the command line, and what is left to point out. */
export async function proposeFile({ store, clock }: Deps, bytes: Uint8Array, sheet: string | null) {
  const table = await readPracticeTable(bytes, sheet);
  const mapping =
    (await rememberedMapping(store.read, table, 'everyone')) ??
    (await proposeMapping(store.read, table, today(clock)));
  return { mapping, missing: dutchHeadersOf(columnsBy(table.headers, mapping).missing) };
}

/** The file with its columns as given, as their headers say, or as was remembered for the same headers. */
async function readFile(
  read: Session,
  bytes: Uint8Array,
  wanted: PracticeMapping | null = null,
  sheet: string | null = null,
) {
  const table = await readPracticeTable(bytes, wanted?.sheet ?? sheet);
  const found = wanted ?? (await mappingFor(read, table, 'everyone'));
  const mapping = found === 'unknown' ? null : found;
  return { file: practiceFile(table, mapping), mapping };
}
