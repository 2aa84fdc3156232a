import { type OwnershipForm, PRACTICE_LIMITS, type PracticeFacts } from '../practices/practice-facts.ts';
import { type CellReader, refuse } from './cell.ts';
import { dateUpTo, readDate } from './cell-date.ts';
import { decimalUpTo, wholeUpTo } from './cell-number.ts';
import { readAgbCode, readPostcode, textUpTo } from './cell-text.ts';
import { readOwnershipForm, readPatientStop } from './cell-word.ts';
import type { Refusal } from './import.views.ts';
import type { MatchedColumn } from './practice-columns.ts';
import { type Coordinates, readCoordinates } from './read-coordinates.ts';
import { type FixedTexts, type RowReader, rowReader, type TableRow } from './row-reader.ts';

/** Most characters of the texts of a practice. */
const TEXT_LIMITS = { name: 200, address: 200, place: 100, owner: 200, source: 200 } as const;

/** What a row states of a practice; null: not stated, which is not the same as empty or 0. */
export type PracticeRow = {
  readonly row: number;
  readonly agbCode: string;
  readonly name: string;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly place: string | null;
  readonly municipalityCode: string;
  readonly coordinates: Coordinates | null;
  readonly ownershipForm: OwnershipForm;
  readonly ownerOrganisation: string | null;
  readonly facts: PracticeFacts;
  readonly referenceDate: string;
  readonly source: string;
};

export type RowContext = {
  /** What every column means, in the order of the cells. */
  readonly columns: readonly MatchedColumn[];
  readonly findMunicipality: CellReader<string>;
  /** What stands in no column because it holds for every row. */
  readonly fixed?: FixedTexts;
  /** Calendar date in the Netherlands. */
  readonly today: string;
};

/** P-2 · Reads a row: what it states, or every reason to refuse it at once. */
export function readPracticeRow(row: TableRow, context: RowContext): PracticeRow | Refusal[] {
  const shifted = refuseShifted(row, context.columns.length);
  if (shifted) return [shifted];
  const reader = rowReader(row, context.columns, context.fixed);
  const { required, stated } = reader;
  const agbCode = required('agbCode', readAgbCode);
  const name = required('name', textUpTo(TEXT_LIMITS.name));
  const address = stated('address', textUpTo(TEXT_LIMITS.address));
  const postcode = stated('postcode', readPostcode);
  const place = stated('place', textUpTo(TEXT_LIMITS.place));
  const municipalityCode = required('municipality', context.findMunicipality);
  const ownershipForm = required('ownershipForm', readOwnershipForm);
  const ownerOrganisation = stated('owner', textUpTo(TEXT_LIMITS.owner));
  const coordinates = readCoordinates(reader);
  const facts = readFacts(reader);
  const referenceDate = required('referenceDate', dateUpTo(context.today));
  const source = required('source', textUpTo(TEXT_LIMITS.source));
  if (reader.refusals.length > 0) return [...reader.refusals];
  const read = { agbCode, name, municipalityCode, ownershipForm, referenceDate, source };
  if (!isComplete(read)) return [...reader.refusals];
  return { row: row.number, ...read, address, postcode, place, ownerOrganisation, coordinates, facts };
}

function readFacts({ stated, note }: RowReader): PracticeFacts {
  const facts: PracticeFacts = {
    enrolledPatients: stated('enrolledPatients', wholeUpTo(PRACTICE_LIMITS.enrolledPatients)),
    gpFte: stated('gpFte', decimalUpTo(PRACTICE_LIMITS.gpFte)),
    owners: stated('owners', wholeUpTo(PRACTICE_LIMITS.owners)),
    owners60Plus: stated('owners60Plus', wholeUpTo(PRACTICE_LIMITS.owners)),
    patientStop: stated('patientStop', readPatientStop),
    placesAvailable: stated('placesAvailable', wholeUpTo(PRACTICE_LIMITS.placesAvailable)),
    leaseEndOn: stated('leaseEndOn', readDate),
  };
  const { owners, owners60Plus } = facts;
  if (owners !== null && owners60Plus !== null && owners60Plus > owners) {
    const message = `${owners60Plus} praktijkhouders van 60 of ouder is meer dan de ${owners} praktijkhouders in deze rij. Herstel een van beide.`;
    note('owners60Plus', refuse('OWNERS_60_PLUS_ABOVE_OWNERS', message));
  }
  return facts;
}

/** A row with a cell too many or too few: what stands in which column is then a guess, so nothing else is judged. */
function refuseShifted({ number, cells }: TableRow, expected: number): Refusal | null {
  // A spreadsheet may end every line with separators.
  const hasExcess = cells.slice(expected).some((cell) => cell.trim() !== '');
  if (cells.length >= expected && !hasExcess) return null;
  const message = `De rij heeft ${cells.length} cellen en de kop ${expected}. Kijk of er een scheidingsteken te veel of te weinig staat.`;
  return { row: number, column: '', value: String(cells.length), code: 'CELL_COUNT_DIFFERS', message };
}

type Complete<T> = { [K in keyof T]: NonNullable<T[K]> };

const isComplete = <T extends Record<string, unknown>>(read: T): read is T & Complete<T> =>
  Object.values(read).every((value) => value !== null);
