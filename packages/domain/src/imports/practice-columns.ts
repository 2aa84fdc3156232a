import { searchKey } from '../kernel/search-key.ts';

/** The columns of a file of practices, with their Dutch header and its English twin (spec section 13). */
export const PRACTICE_COLUMNS = [
  { field: 'agbCode', nl: 'agb_code', en: 'agb_code', isRequired: true },
  { field: 'name', nl: 'naam', en: 'name', isRequired: true },
  { field: 'address', nl: 'adres', en: 'address', isRequired: false },
  { field: 'postcode', nl: 'postcode', en: 'postcode', isRequired: false },
  { field: 'place', nl: 'plaats', en: 'place', isRequired: false },
  { field: 'municipality', nl: 'gemeente', en: 'municipality', isRequired: true },
  { field: 'ownershipForm', nl: 'praktijkvorm', en: 'ownership_form', isRequired: true },
  { field: 'owner', nl: 'eigenaar', en: 'owner', isRequired: false },
  { field: 'enrolledPatients', nl: 'ingeschreven_patienten', en: 'enrolled_patients', isRequired: false },
  { field: 'gpFte', nl: 'fte_huisartsen', en: 'gp_fte', isRequired: false },
  { field: 'owners', nl: 'praktijkhouders', en: 'owners', isRequired: false },
  { field: 'owners60Plus', nl: 'praktijkhouders_60_plus', en: 'owners_60_plus', isRequired: false },
  { field: 'patientStop', nl: 'patientenstop', en: 'patient_stop', isRequired: false },
  { field: 'placesAvailable', nl: 'plaatsen_beschikbaar', en: 'places_available', isRequired: false },
  { field: 'leaseEndOn', nl: 'huur_einddatum', en: 'lease_end_date', isRequired: false },
  { field: 'referenceDate', nl: 'peildatum', en: 'reference_date', isRequired: true },
  { field: 'source', nl: 'bron', en: 'source', isRequired: true },
  { field: 'latitude', nl: 'breedtegraad', en: 'latitude', isRequired: false },
  { field: 'longitude', nl: 'lengtegraad', en: 'longitude', isRequired: false },
] as const;
export type PracticeColumn = (typeof PRACTICE_COLUMNS)[number];
export type PracticeField = PracticeColumn['field'];
export const PRACTICE_FIELDS = PRACTICE_COLUMNS.map(({ field }) => field) as [
  PracticeField,
  ...PracticeField[],
];

/** A header as it stands in the file and what it means; null: not known, its cells are not read. */
export type MatchedColumn = { readonly header: string; readonly field: PracticeField | null };

export type MatchedHeaders = {
  readonly columns: readonly MatchedColumn[];
  /** Required fields without a column. */
  readonly missing: readonly PracticeField[];
  /** Fields with more than one column. */
  readonly twice: readonly PracticeField[];
};

const FIELD_BY_KEY: ReadonlyMap<string, PracticeField> = new Map(
  PRACTICE_COLUMNS.flatMap(({ field, nl, en }) =>
    [nl, en].map((header) => [headerKey(header), field] as const),
  ),
);

/** P-2 · Which column means what: case, accents, spaces, underscores, hyphens and a BOM make no difference. */
export function matchHeaders(headers: readonly string[]): MatchedHeaders {
  return withGaps(
    headers.map((header) => ({
      header: header.replace(/\s+/g, ' ').trim(),
      field: FIELD_BY_KEY.get(headerKey(header)) ?? null,
    })),
  );
}

/**
 * Which required fields are without a column and which have several.
 * @param fixed fields that are the same in every row and need no column
 */
export function withGaps(
  columns: readonly MatchedColumn[],
  fixed: readonly PracticeField[] = [],
): MatchedHeaders {
  const countOf = (field: PracticeField) => columns.filter((column) => column.field === field).length;
  const fieldsWith = (isMeant: (column: PracticeColumn) => boolean) =>
    PRACTICE_COLUMNS.filter(isMeant).map((column) => column.field);
  return {
    columns,
    missing: fieldsWith(
      ({ field, isRequired }) => isRequired && countOf(field) === 0 && !fixed.includes(field),
    ),
    twice: fieldsWith(({ field }) => countOf(field) > 1),
  };
}

/** The Dutch headers of fields, for naming them to a person. */
export const dutchHeadersOf = (fields: readonly PracticeField[]): string =>
  PRACTICE_COLUMNS.filter(({ field }) => fields.includes(field))
    .map(({ nl }) => nl)
    .join(', ');

/** How many of the headers are known: tells which separator and which sheet it was. */
export const countKnownHeaders = (headers: readonly string[]): number =>
  headers.filter((header) => FIELD_BY_KEY.has(headerKey(header))).length;

function headerKey(header: string): string {
  return searchKey(header)
    .replaceAll('+', 'plus')
    .replace(/[\s_\-\u2010-\u2014]+/g, '');
}
