import type { CaseRow } from './case.views.ts';
import type { CaseColumn } from './case-columns.ts';

/** What a column holds, one by one: in a file each has a column of its own. */
export type CaseField =
  | Exclude<CaseColumn, 'term' | 'nextAction'>
  | 'termKind'
  | 'termOn'
  | 'termStanding'
  | 'nextActionTitle'
  | 'nextDueOn';

const FIELDS: Readonly<Partial<Record<CaseColumn, readonly CaseField[]>>> = {
  practice: ['number', 'practice'],
  term: ['termKind', 'termOn', 'termStanding'],
  nextAction: ['nextActionTitle', 'nextDueOn'],
};

/** The fields of the columns, each once. */
export const caseFields = (columns: readonly CaseColumn[]): readonly CaseField[] => [
  ...new Set(columns.flatMap((column) => FIELDS[column] ?? [column as CaseField])),
];

/** What of a case is told by a code, which each language has its words for. */
type Codes = Pick<CaseRow, 'phase' | 'primaryCause' | 'sharing' | 'lead'> & {
  termKind: NonNullable<CaseRow['term']>['kind'];
  termStanding: NonNullable<CaseRow['term']>['standing'];
};
type CodeCell = { [Of in keyof Codes]: { readonly kind: 'code'; readonly of: Of; readonly code: Codes[Of] } };

/** A cell before it is put in words: on the screen and in a file it says the same. */
export type CaseCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'count'; readonly count: number }
  | CodeCell[keyof Codes]
  /** R-1 · there is such a thing, but nobody stated it. */
  | { readonly kind: 'unknown' }
  /** There is none. */
  | { readonly kind: 'none' };

const UNKNOWN: CaseCell = { kind: 'unknown' };
const NONE: CaseCell = { kind: 'none' };
const textOr = (text: string | null, otherwise: CaseCell): CaseCell =>
  text === null ? otherwise : { kind: 'text', text };
const dateOr = (date: string | null, otherwise: CaseCell): CaseCell =>
  date === null ? otherwise : { kind: 'date', date };
const countOr = (count: number | null, otherwise: CaseCell): CaseCell =>
  count === null ? otherwise : { kind: 'count', count };
const coded = <Of extends keyof Codes>(of: Of, code: Codes[Of]): CaseCell =>
  ({ kind: 'code', of, code }) as CaseCell;

/** One cell of the table of cases; the page and the download both show what this answers. */
export function caseCell(row: CaseRow, field: CaseField): CaseCell {
  switch (field) {
    case 'number':
      return { kind: 'text', text: row.number };
    case 'practice':
      return { kind: 'text', text: row.practiceName };
    case 'municipality':
      return { kind: 'text', text: row.municipalityName };
    case 'region':
      return textOr(row.regionName, UNKNOWN);
    case 'phase':
      return coded('phase', row.phase);
    case 'phaseSince':
      return { kind: 'date', date: row.phaseSince };
    case 'termKind':
      return row.term ? coded('termKind', row.term.kind) : NONE;
    case 'termOn':
      return dateOr(row.term?.on ?? null, NONE);
    case 'termStanding':
      return row.term ? coded('termStanding', row.term.standing) : NONE;
    case 'nextActionTitle':
      return textOr(row.nextAction?.title ?? null, NONE);
    case 'nextDueOn':
      return dateOr(row.nextAction?.dueOn ?? null, NONE);
    case 'overdue':
      return { kind: 'count', count: row.overdueActions };
    case 'cause':
      return coded('primaryCause', row.primaryCause);
    case 'enrolledPatients':
      return countOr(row.enrolledPatients, UNKNOWN);
    case 'affectedPatients':
      return countOr(row.affectedPatients ?? row.enrolledPatients, UNKNOWN);
    case 'expectedEndOn':
      return dateOr(row.expectedEndOn, UNKNOWN);
    case 'sharing':
      return coded('sharing', row.sharing);
    case 'lead':
      return coded('lead', row.lead);
    case 'owner':
      return { kind: 'text', text: row.ownerName };
    case 'chain':
      return textOr(row.chain?.name ?? null, NONE);
    case 'accepted':
      return dateOr(row.acceptedUntil, NONE);
    case 'openedOn':
      return { kind: 'date', date: row.openedOn };
    default:
      return field satisfies never;
  }
}
