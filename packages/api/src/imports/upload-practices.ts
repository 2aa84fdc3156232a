import type { ImportReport } from '@regiovast/domain/imports/import.views';
import { columnsBy } from '@regiovast/domain/imports/practice-mapping';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { Deps } from '../trpc/deps.ts';
import { mappingFor } from './find-practice-mapping.ts';
import {
  appendImportEvent,
  type ImportFile,
  type ImportPerson,
  keepFile,
  ownerOf,
  scopeOfPerson,
} from './kept-import.ts';
import { isPlausible } from './propose-mapping.ts';
import { practiceFile, readingWith, readPracticeTable } from './read-practice-file.ts';
import type { TableFile } from './read-table.ts';
import { rehearseAgainst } from './rehearse-file.ts';

/**
 * P-2 · Keeps a file with its rehearsal, to be committed later; answers the id of the import. When its columns must
 * be pointed out first it is kept as `unmapped`.
 */
export async function uploadImport(deps: Deps, person: ImportPerson, file: ImportFile): Promise<string> {
  const { store } = deps;
  const table = await readPracticeTable(file.bytes);
  const mapping = await mappingFor(store.read, table, ownerOf(person));
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
