import { rememberMapping } from '@regiovast/db/imports/import-mappings';
import {
  findImport,
  keepRehearsal,
  markCommitted,
  type Rehearsed,
} from '@regiovast/db/imports/store-imports';
import { insertDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { insertFigures } from '@regiovast/db/indicators/indicator-figures';
import type { Session } from '@regiovast/db/store/store';
import type { ImportReport } from '@regiovast/domain/imports/import.views';
import { type IndicatorMapping, indicatorMappingSchema } from '@regiovast/domain/imports/indicator-mapping';
import type { KnownFileFigure } from '@regiovast/domain/imports/indicator-rehearsal';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { checkIndicatorImport } from '../work/check-reference.ts';
import {
  type ChosenMapping,
  chooseMapping,
  mappingContext,
  type MappingWish,
  readIndicatorTable,
  rehearseIndicators,
  unmappedReport,
} from './indicator-reading.ts';
import { appendImportEvent, type ImportFile, type ImportPerson, keepFile } from './kept-import.ts';
import type { TableFile } from './read-table.ts';

/**
 * P-2 · Keeps a file of figures. When its mapping is remembered and leaves nothing to confirm it is rehearsed at
 * once; otherwise its columns wait to be pointed out. Answers the id of the import.
 */
export async function uploadIndicators(deps: Deps, person: ImportPerson, file: ImportFile): Promise<string> {
  const table = await readIndicatorTable(file.bytes);
  return deps.store.transaction(async (tx) => {
    const context = await mappingContext(tx, today(deps.clock));
    const { mapping, problems, assumptions } = await chooseMapping(tx, table, file.fileName, context, {
      given: null,
    });
    const isClear = problems.length === 0 && assumptions.length === 0;
    const report = isClear
      ? (await rehearseIndicators(tx, table, mapping, context)).report
      : unmappedReport(table);
    const id = await keepFile(tx, deps, person, file, {
      kind: 'indicators',
      ...rehearsed(table, mapping, report, isClear ? 'rehearsed' : 'unmapped'),
    });
    await appendImportEvent(tx, deps, person, 'uploaded', { id, bytes: file.bytes, report });
    return id;
  });
}

/**
 * P-2 · Points out the columns of a kept file, remembers that for files with the same headers, and rehearses it.
 * @throws DomainError NOT_FOUND, IMPORT_STATE_DIFFERS, IMPORT_MAPPING_INCOMPLETE, IMPORT_TOO_LARGE
 */
export async function setIndicatorMapping(
  deps: Deps,
  person: ImportPerson,
  id: string,
  mapping: IndicatorMapping,
): Promise<void> {
  const { bytes, fileName, table } = await keptTable(deps.store.read, id);
  await deps.store.transaction(async (tx) => {
    const context = await mappingContext(tx, today(deps.clock));
    const { report } = await rehearseIndicators(tx, table, mapping, context);
    const isKept = await keepRehearsal(tx, id, rehearsed(table, mapping, report, 'rehearsed'));
    if (!isKept) throw new DomainError('IMPORT_STATE_DIFFERS');
    await remember(tx, deps, person, { table, fileName, mapping });
    await appendImportEvent(tx, deps, person, 'mapped', { id, bytes, report });
  });
}

/**
 * P-2, P-3 · Records the figures of a kept file that are not refused, after judging it again; all in one transaction.
 * @throws DomainError NOT_FOUND, IMPORT_STATE_DIFFERS, IMPORT_MAPPING_INCOMPLETE, IMPORT_NOTHING_ACCEPTED
 */
export async function commitIndicators(deps: Deps, person: ImportPerson, id: string): Promise<void> {
  const { bytes, table } = await keptTable(deps.store.read, id);
  await deps.store.transaction(async (tx) => {
    const found = await findImport(tx, id);
    if (!found) throw notFound();
    const { state, mapping } = found.import;
    if (state === 'committed') throw new DomainError('IMPORT_ALREADY_COMMITTED');
    if (state !== 'rehearsed') throw new DomainError('IMPORT_STATE_DIFFERS', { state });
    const context = await mappingContext(tx, today(deps.clock));
    const rehearsal = await rehearseIndicators(tx, table, parsedMapping(mapping), context);
    const { rows, refused } = rehearsal.report;
    if (refused === rows) throw new DomainError('IMPORT_NOTHING_ACCEPTED', { refused });
    await commit(tx, deps, person, { id, bytes, rehearsal, today: context.today });
  });
}

export type IndicatorFileOutcome = ChosenMapping & {
  readonly table: TableFile;
  /** Null while there are problems. */
  readonly report: ImportReport | null;
};

/** P-2 · For the command line: what a file of figures would do; writes nothing. */
export async function rehearseIndicatorFile(
  { store, clock }: Deps,
  { fileName, bytes }: ImportFile,
  wish: MappingWish,
): Promise<IndicatorFileOutcome> {
  const table = await readIndicatorTable(bytes);
  const context = await mappingContext(store.read, today(clock));
  const chosen = await chooseMapping(store.read, table, fileName, context, wish);
  if (chosen.problems.length > 0) return { ...chosen, table, report: null };
  const { report } = await rehearseIndicators(store.read, table, chosen.mapping, context);
  return { ...chosen, table, report };
}

/**
 * P-2 · For the command line: keeps, maps and commits a file of figures in one transaction. With problems left, or
 * every row refused, nothing is written.
 */
export async function importIndicatorFile(
  deps: Deps,
  person: ImportPerson,
  file: ImportFile,
  wish: MappingWish,
): Promise<IndicatorFileOutcome> {
  const table = await readIndicatorTable(file.bytes);
  return deps.store.transaction(async (tx) => {
    const context = await mappingContext(tx, today(deps.clock));
    const chosen = await chooseMapping(tx, table, file.fileName, context, wish);
    if (chosen.problems.length > 0) return { ...chosen, table, report: null };
    const { mapping } = chosen;
    const rehearsal = await rehearseIndicators(tx, table, mapping, context);
    const { report } = rehearsal;
    if (report.refused === report.rows) return { ...chosen, table, report };
    const id = await keepFile(tx, deps, person, file, {
      kind: 'indicators',
      ...rehearsed(table, mapping, report, 'rehearsed'),
    });
    await remember(tx, deps, person, { table, fileName: file.fileName, mapping });
    const toCommit = { id, bytes: file.bytes, rehearsal, today: context.today };
    return { ...chosen, table, report: await commit(tx, deps, person, toCommit) };
  });
}

type ToCommit = {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly rehearsal: Awaited<ReturnType<typeof rehearseIndicators>>;
  readonly today: string;
};

async function commit(
  tx: Session,
  deps: Deps,
  person: ImportPerson,
  { id, bytes, rehearsal: { report: judged, accepted, read }, today: day }: ToCommit,
): Promise<ImportReport> {
  const report = { ...judged, committed: true };
  const recordedAt = instantNow(deps.clock);
  if (!(await markCommitted(tx, id, report, recordedAt))) throw new DomainError('IMPORT_ALREADY_COMMITTED');
  const validFrom = earliestDates(accepted);
  await insertDefinitions(
    tx,
    read.definitions.map((definition) => ({
      ...definition,
      version: 1,
      kind: 'published',
      validFrom: validFrom.get(definition.code) ?? day,
    })),
  );
  const counts = await insertFigures(
    tx,
    accepted.map((figure) => rowOf(figure, deps, recordedAt, id)),
  );
  if (counts.new !== judged.made.figuresNew || counts.changed !== judged.made.figuresChanged) {
    // The rehearsal promised otherwise: then nothing is better than something nobody saw.
    throw new Error(`Import ${id} would not do what its rehearsal said`);
  }
  await appendImportEvent(tx, deps, person, 'committed', { id, bytes, report });
  await checkIndicatorImport(tx, deps, id);
  return report;
}

const rowOf = (figure: KnownFileFigure, { ids }: Deps, recordedAt: string, importId: string) => ({
  id: ids.next(),
  indicatorCode: figure.indicatorCode,
  definitionVersion: figure.definitionVersion,
  areaKind: figure.area.kind,
  areaCode: figure.area.code,
  areaName: figure.area.name,
  referenceDate: figure.referenceDate,
  periodLabel: figure.periodLabel,
  value: figure.value,
  bound: 'exact' as const,
  source: figure.source,
  note: null,
  recordedAt,
  importId,
});

function earliestDates(figures: readonly KnownFileFigure[]): ReadonlyMap<string, string> {
  const earliest = new Map<string, string>();
  for (const { indicatorCode, referenceDate } of figures) {
    const known = earliest.get(indicatorCode);
    if (known === undefined || referenceDate < known) earliest.set(indicatorCode, referenceDate);
  }
  return earliest;
}

function rehearsed(
  { reading }: TableFile,
  mapping: IndicatorMapping,
  report: ImportReport,
  state: Rehearsed['state'],
): Rehearsed {
  return { state, reading, mapping: canonicalJson(mapping), report, impact: null };
}

const remember = (
  tx: Session,
  { clock, ids }: Deps,
  { personId }: ImportPerson,
  { table, fileName, mapping }: { table: TableFile; fileName: string; mapping: IndicatorMapping },
): Promise<void> =>
  rememberMapping(tx, {
    id: ids.next(),
    kind: 'indicators',
    headers: table.headers,
    name: fileName,
    mapping,
    usedAt: instantNow(clock),
    usedBy: personId,
  });

/** The mapping kept with an import. */
export const parsedMapping = (json: string | null): IndicatorMapping =>
  indicatorMappingSchema.parse(JSON.parse(json ?? 'null'));

/** A kept file of figures, read again; reading happens outside the transaction that works on it. */
export async function keptTable(session: Session, id: string) {
  const found = await findImport(session, id);
  if (found?.import.kind !== 'indicators') throw notFound();
  const { content: bytes, fileName } = found.import;
  return { bytes, fileName, table: await readIndicatorTable(bytes), kept: found };
}
