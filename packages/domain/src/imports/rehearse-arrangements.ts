import type { ArrangementStatus } from '../arrangements/arrangement-statuses.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { sumCents } from '../kernel/money.ts';
import { type FiledArrangement, fingerprintOf, standingOf } from './arrangement-file.ts';
import { arrangementCells } from './arrangement-file-cells.ts';
import type { ArrangementFileColumn, ArrangementFileField } from './arrangement-file-columns.ts';
import type { PartyFinder } from './arrangement-file-parties.ts';
import type { ArrangementOutcome } from './arrangement-import.views.ts';
import { type RefusedCell, refuse, tidy } from './cell.ts';
import { arrangementOfRows } from './group-arrangement-rows.ts';
import type { ImportReport, Refusal } from './import.views.ts';
import { type ArrangementRow, readFrame, readQuarterCell, readReference } from './read-arrangement-row.ts';
import type { TableRow } from './row-reader.ts';

/** A file of arrangements of which every column that must be there was found. */
export type ArrangementTable = {
  readonly columns: readonly ArrangementFileColumn[];
  readonly rows: readonly TableRow[];
};

/** An arrangement of an earlier file as it stands here now. */
export type KnownArrangement = {
  readonly id: string;
  readonly status: ArrangementStatus;
  readonly version: number;
  /** Whether an RHO saw it before, and is its party for good. */
  readonly isRhoFixed: boolean;
  readonly filed: FiledArrangement;
};

export type AcceptedArrangement = {
  readonly reference: string;
  readonly filed: FiledArrangement;
  /** The draft that it takes the place of; null: it is new. */
  readonly known: KnownArrangement | null;
};

export type ArrangementRehearsal = {
  readonly report: ImportReport;
  readonly counts: ArrangementOutcome['arrangements'];
  readonly accepted: readonly AcceptedArrangement[];
};

type Register = {
  readonly parties: PartyFinder;
  /** By reference. */
  readonly known: ReadonlyMap<string, KnownArrangement>;
};

/**
 * P-2, A-1, C-8 · judges a file of existing arrangements and changes nothing. Rows with one reference are one arrangement, which
 * is new, changed, unchanged or refused with all its rows. A draft of an earlier file may be changed by a later one; what is
 * under contract or on its way to one here is never changed from outside.
 * @param today calendar date in the Netherlands
 */
export function rehearseArrangements(
  { columns, rows }: ArrangementTable,
  { parties, known }: Register,
  today: CalendarDate,
): ArrangementRehearsal {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  const ofRows = { ...counts };
  const refusals: Refusal[] = [];
  const accepted: AcceptedArrangement[] = [];
  const { groups, astray } = groupsOf(columns, rows, parties, today);
  for (const [reference, group] of groups) {
    const before = known.get(reference) ?? null;
    const filed = arrangementOfRows(group, parties);
    const kind = filed === null ? 'refused' : judge(group, filed, before);
    counts[kind] += 1;
    ofRows[kind] += group.length;
    if (filed !== null && (kind === 'new' || kind === 'changed'))
      accepted.push({ reference, filed, known: before });
    for (const { cells } of group) refusals.push(...cells.refusals);
  }
  for (const { cells } of astray) refusals.push(...cells.refusals);
  ofRows.refused += astray.length;
  refusals.sort((one, other) => one.row - other.row);
  return { report: { rows: rows.length, ...ofRows, refusals, committed: false }, counts, accepted };
}

type Groups = {
  readonly groups: ReadonlyMap<string, readonly [ArrangementRow, ...ArrangementRow[]]>;
  /** Rows of which it is not known to which arrangement they belong. */
  readonly astray: readonly ArrangementRow[];
};

function groupsOf(
  columns: readonly ArrangementFileColumn[],
  rows: readonly TableRow[],
  parties: PartyFinder,
  today: CalendarDate,
): Groups {
  const indexes = indexesOf(columns);
  const groups = new Map<string, [ArrangementRow, ...ArrangementRow[]]>();
  const astray: ArrangementRow[] = [];
  for (const row of rows) {
    const cells = arrangementCells(row, columns, indexes);
    // After a separator too many or too few, what stands in which column is a guess.
    if (
      row.cells.length > columns.length &&
      row.cells.slice(columns.length).some((cell) => cell.trim() !== '')
    ) {
      const message = `De rij telt ${row.cells.length} cellen en de kop ${columns.length}. Zet tekst met een scheidingsteken tussen aanhalingstekens.`;
      cells.note('reference', refuse('CELL_COUNT_DIFFERS', message));
      astray.push({ number: row.number, cells, frame: null, amount: null });
      continue;
    }
    const reference = cells.required('reference', readReference);
    const frame = readFrame(cells, parties.region, today);
    const read = { number: row.number, cells, frame, amount: readQuarterCell(cells) };
    const group = reference === null ? undefined : groups.get(reference);
    if (reference === null) astray.push(read);
    else if (group) group.push(read);
    else groups.set(reference, [read]);
  }
  return { groups, astray };
}

const indexesOf = (columns: readonly ArrangementFileColumn[]): Map<ArrangementFileField, number> =>
  new Map(columns.flatMap(({ field }, index) => (field === null ? [] : [[field, index] as const])));

function judge(
  [first]: readonly [ArrangementRow, ...ArrangementRow[]],
  filed: FiledArrangement,
  known: KnownArrangement | null,
): keyof ArrangementOutcome['arrangements'] {
  if (known === null) return 'new';
  if (fingerprintOf(known.filed) === fingerprintOf(filed)) return 'unchanged';
  const refused = whyNotChanged(filed, known);
  if (refused === null) return 'changed';
  first.cells.note('reference', refused);
  return 'refused';
}

/** Why a file does not change what stands here; null: it does. */
function whyNotChanged({ frame }: FiledArrangement, known: KnownArrangement): RefusedCell | null {
  if (known.status !== 'DRAFT')
    return refuse(
      'ARRANGEMENT_STANDS',
      'Deze afspraak staat hier al en is geen concept meer. Wijzig haar hier; een bestand verandert haar niet.',
    );
  // A contract for what stands here as a draft would go round its approvals.
  if (frame.contractReference !== null)
    return refuse(
      'ARRANGEMENT_STANDS',
      'Deze afspraak staat hier als concept. Dien haar hier in; een bestand maakt er geen contract van.',
    );
  // C-1 · what one RHO answered and wrote is never another's to read.
  if (known.isRhoFixed && frame.rhoId !== known.filed.frame.rhoId)
    return refuse(
      'ARRANGEMENT_RHO_FIXED',
      'Deze afspraak is eerder aangeboden aan een andere RHO. Die blijft partij: maak voor een andere RHO een nieuwe afspraak.',
    );
  return null;
}

/** The references that occur in a file, for reading only those arrangements from the store. */
export function referencesIn({ columns, rows }: ArrangementTable): string[] {
  const index = columns.findIndex(({ field }) => field === 'reference');
  return [...new Set(rows.map(({ cells }) => tidy(cells[index] ?? '')))].filter((text) => text !== '');
}

/** The texts in the column of AGB codes, once each. */
export function agbTextsIn({ columns, rows }: ArrangementTable): string[] {
  const index = columns.findIndex(({ field }) => field === 'agbCode');
  return [...new Set(rows.map(({ cells }) => tidy(cells[index] ?? '')))];
}

/** What accepted arrangements come to, without their years. */
export function sumsOf(
  accepted: readonly AcceptedArrangement[],
  today: CalendarDate,
): Pick<ArrangementOutcome, 'statuses' | 'lines' | 'payments' | 'totalCents' | 'paidCents'> {
  const statuses = { DRAFT: 0, CONTRACTED: 0, ACTIVE: 0, ENDED: 0 };
  for (const { filed } of accepted) statuses[standingOf(filed.frame, today).status] += 1;
  const all = accepted.map(({ filed }) => filed);
  return {
    statuses,
    lines: all.reduce((sum, { lines }) => sum + lines.length, 0),
    payments: all.reduce((sum, { payments }) => sum + payments.length, 0),
    totalCents: sumCents(
      all.flatMap(({ lines }) => lines.flatMap(({ amounts }) => amounts.map(({ cents }) => cents))),
    ),
    paidCents: sumCents(all.flatMap(({ payments }) => payments.map(({ cents }) => cents))),
  };
}
