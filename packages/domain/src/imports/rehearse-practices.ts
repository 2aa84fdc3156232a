import { factsAsOf, type PracticeFacts, type PracticeStatement } from '../practices/practice-facts.ts';
import { shortened, tidy } from './cell.ts';
import { readDate } from './cell-date.ts';
import { readAgbCode } from './cell-text.ts';
import { type AcceptedRow, comparePractice, type RegisteredPractice } from './compare-practice.ts';
import { type Municipality, municipalityFinder } from './find-municipality.ts';
import type { ImportReport, Refusal } from './import.views.ts';
import { dutchHeadersOf, type MatchedColumn, type PracticeField } from './practice-columns.ts';
import { type PracticeRow, readPracticeRow } from './read-practice-row.ts';
import type { FixedTexts, TableRow } from './row-reader.ts';

/** A file of practices of which is known what every column means. */
export type PracticeTable = {
  readonly columns: readonly MatchedColumn[];
  readonly rows: readonly TableRow[];
  /** What is the same for every row and stands in no column. */
  readonly fixed?: FixedTexts;
};

export type RegisteredStatement = PracticeStatement & {
  readonly practiceId: string;
  readonly source: string;
};

/** What a file is compared with. */
export type Register = {
  /** At least those whose AGB codes occur in the file; see `agbCodesIn`. */
  readonly practices: readonly RegisteredPractice[];
  /** At least those of these practices with a reference date that occurs in the file; see `referenceDatesIn`. */
  readonly statements: readonly RegisteredStatement[];
  readonly municipalities: readonly Municipality[];
  /** Codes of the municipalities whose practices may be changed; null: every one. */
  readonly area: ReadonlySet<string> | null;
};

export type Rehearsal = { readonly report: ImportReport; readonly accepted: readonly AcceptedRow[] };

/**
 * P-2, P-3 · Judges every row of a file against the register and changes nothing: new, changed, unchanged or
 * refused, all refusals at once. A second row for an AGB code is refused, whatever became of the first.
 * @param today calendar date in the Netherlands
 */
export function rehearsePractices(table: PracticeTable, register: Register, today: string): Rehearsal {
  const { columns, rows, fixed = {} } = table;
  const findMunicipality = municipalityFinder(register.municipalities, today);
  const practices = new Map(register.practices.map((practice) => [practice.agbCode, practice]));
  const recorded = recordedFacts(register.statements);
  const firstRows = new Map<string, number>();
  const accepted: AcceptedRow[] = [];
  const refusals: Refusal[] = [];
  let refused = 0;
  for (const row of rows) {
    const read = readPracticeRow(row, { columns, findMunicipality, today, fixed });
    const practice = Array.isArray(read) ? undefined : practices.get(read.agbCode);
    const reasons = [
      ...(Array.isArray(read) ? read : refuseFor(read, practice, row, columns, register.area)),
      ...(isShifted(read) ? [] : refuseTwice(row, columns, firstRows)),
    ];
    if (Array.isArray(read) || reasons.length > 0) {
      refused += 1;
      for (const reason of reasons) refusals.push(reason);
      continue;
    }
    const change = comparePractice(read, practice, practice && recorded.get(statementKey(practice.id, read)));
    if (change) accepted.push(change);
  }
  const isNew = accepted.filter(({ kind }) => kind === 'new').length;
  const changed = accepted.length - isNew;
  const unchanged = rows.length - refused - accepted.length;
  const counts = { rows: rows.length, new: isNew, changed, unchanged, refused };
  return { report: { ...counts, refusals, committed: false }, accepted };
}

/** The AGB codes that occur in a file, for reading only those practices from the store. */
export function agbCodesIn({ columns, rows }: PracticeTable): string[] {
  const index = columns.findIndex(({ field }) => field === 'agbCode');
  const codes = rows.map(({ cells }) => readAgbCode(tidy(cells[index] ?? '')));
  return [...new Set(codes.flatMap((cell) => ('value' in cell ? [cell.value] : [])))];
}

/** The reference dates that occur in a file, for reading only those statements from the store. */
export function referenceDatesIn({ columns, rows, fixed }: PracticeTable): string[] {
  const index = columns.findIndex(({ field }) => field === 'referenceDate');
  const texts = new Set(rows.map(({ cells }) => tidy(cells[index] ?? fixed?.referenceDate ?? '')));
  const dates = [...texts].map(readDate).flatMap((cell) => ('value' in cell ? [cell.value] : []));
  return [...new Set(dates)];
}

const statementKey = (practiceId: string, of: { referenceDate: string; source: string }): string =>
  JSON.stringify([practiceId, of.referenceDate, of.source]);

/** What each source has stated of each practice for each reference date; the correction recorded last holds. */
function recordedFacts(statements: readonly RegisteredStatement[]): ReadonlyMap<string, PracticeFacts> {
  const groups = Map.groupBy(statements, (statement) => statementKey(statement.practiceId, statement));
  const facts = new Map<string, PracticeFacts>();
  for (const [key, group] of groups) facts.set(key, factsAsOf(group, group[0]?.referenceDate ?? ''));
  return facts;
}

/** Why a row that can be read may still not change this practice. What lies outside the area is told no more of. */
function refuseFor(
  read: PracticeRow,
  practice: RegisteredPractice | undefined,
  { cells }: TableRow,
  columns: readonly MatchedColumn[],
  area: ReadonlySet<string> | null,
): Refusal[] {
  const codes = [read.municipalityCode, practice?.municipalityCode ?? read.municipalityCode];
  if (area === null || codes.every((code) => area.has(code))) return refuseClosed(read, practice, columns);
  const column = headerOf(columns, 'municipality');
  const value = shortened(cells[columns.findIndex(({ field }) => field === 'municipality')] ?? '');
  const message = 'Deze praktijk ligt niet in uw werkgebied. Laat de rij weg.';
  return [{ row: read.row, column, value, code: 'OUTSIDE_AREA', message }];
}

function refuseClosed(
  { row, referenceDate }: PracticeRow,
  practice: RegisteredPractice | undefined,
  columns: readonly MatchedColumn[],
): Refusal[] {
  const closedOn = practice?.closedOn ?? null;
  if (closedOn === null || referenceDate <= closedOn) return [];
  const message = `De praktijk is gesloten op ${closedOn}; op ${referenceDate} was zij er niet meer. Laat de rij weg.`;
  const column = headerOf(columns, 'referenceDate');
  return [{ row, column, value: referenceDate, code: 'PRACTICE_CLOSED', message }];
}

/** Which cell of such a row holds its AGB code is a guess. */
const isShifted = (read: PracticeRow | Refusal[]): boolean =>
  Array.isArray(read) && read.some(({ code }) => code === 'CELL_COUNT_DIFFERS');

/** Remembers in which row an AGB code stood first, also when that row was refused. */
function refuseTwice(
  { number, cells }: TableRow,
  columns: readonly MatchedColumn[],
  firstRows: Map<string, number>,
): Refusal[] {
  const text = cells[columns.findIndex(({ field }) => field === 'agbCode')] ?? '';
  const agb = readAgbCode(tidy(text));
  if ('code' in agb) return [];
  const first = firstRows.get(agb.value);
  if (first === undefined) {
    firstRows.set(agb.value, number);
    return [];
  }
  const message = `AGB-code ${agb.value} staat al in rij ${first}. Laat één rij per praktijk staan.`;
  const column = headerOf(columns, 'agbCode');
  return [{ row: number, column, value: shortened(text), code: 'AGB_TWICE', message }];
}

const headerOf = (columns: readonly MatchedColumn[], field: PracticeField): string =>
  columns.find((column) => column.field === field)?.header ?? dutchHeadersOf([field]);
