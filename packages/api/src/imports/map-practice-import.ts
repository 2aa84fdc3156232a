import { findImport, type ImportOwner, keepRehearsal } from '@regiovast/db/imports/store-imports';
import type { PracticeMappingView } from '@regiovast/domain/imports/import.views';
import { columnNames } from '@regiovast/domain/imports/mapping-columns';
import type { PracticeMapping } from '@regiovast/domain/imports/practice-mapping';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { appendImportEvent, type ImportPerson, scopeOfPerson } from './kept-import.ts';
import { parsedMapping, remember, rememberedMapping } from './find-practice-mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { practiceFile, readPracticeTable } from './read-practice-file.ts';
import { rehearseAgainst } from './rehearse-file.ts';

const SAMPLE_ROWS = 5;

/**
 * P-2 · The columns of a kept file with its first rows, and what they may mean: as pointed out for this file, else as
 * remembered, else as proposed.
 * @param sheet another sheet of the workbook; null: the one that was read
 */
export async function practiceMappingView(
  { store, clock }: Deps,
  id: string,
  sheet: string | null,
  owner: ImportOwner,
): Promise<PracticeMappingView> {
  const found = await findImport(store.read, id, owner);
  if (found?.import.kind !== 'practices') throw notFound();
  const own = parsedMapping(found.import.mapping);
  const table = await readPracticeTable(found.import.content, sheet ?? own?.sheet ?? null);
  const read = table.reading.sheet;
  const remembered = await rememberedMapping(store.read, table, owner);
  const isOwn = own !== null && (sheet === null || sheet === own.sheet);
  const mapping = (isOwn ? own : remembered) ?? (await proposeMapping(store.read, table, today(clock)));
  return {
    columns: columnNames(table.headers),
    sample: table.rows.slice(0, SAMPLE_ROWS).map(({ number, cells }) => ({ row: number, cells: [...cells] })),
    sheet: read?.name ?? null,
    otherSheets: read?.others ?? [],
    mapping: { ...mapping, sheet: read?.name ?? null },
    isRemembered: !isOwn && remembered !== null,
  };
}

/**
 * P-2 · Reads a kept file by another mapping, rehearses it again and remembers the mapping for files with the same
 * headers.
 * @throws DomainError NOT_FOUND, IMPORT_STATE_DIFFERS, IMPORT_COLUMN_MISSING
 */
export async function mapPracticeImport(
  deps: Deps,
  person: ImportPerson,
  {
    id,
    mapping,
    owner,
  }: { readonly id: string; readonly mapping: PracticeMapping; readonly owner: ImportOwner },
): Promise<void> {
  const { store } = deps;
  const found = await findImport(store.read, id, owner);
  if (found?.import.kind !== 'practices') throw notFound();
  const { content: bytes, state } = found.import;
  if (state !== 'unmapped' && state !== 'rehearsed') throw new DomainError('IMPORT_STATE_DIFFERS', { state });
  const file = practiceFile(await readPracticeTable(bytes, mapping.sheet), mapping);
  const { report, impact } = await rehearseAgainst(store, file, scopeOfPerson(person, deps), deps.ids);
  await store.transaction(async (tx) => {
    const kept = await keepRehearsal(tx, id, {
      state: 'rehearsed',
      reading: file.reading,
      mapping: canonicalJson(mapping),
      report,
      impact: canonicalJson(impact),
    });
    if (!kept) throw new DomainError('IMPORT_STATE_DIFFERS');
    await remember(tx, deps, person, file, mapping);
    await appendImportEvent(tx, deps, person, 'mapped', { id, bytes, report });
  });
}
