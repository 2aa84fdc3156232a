import { searchKey } from '../kernel/search-key.ts';

/** The columns of a file of existing arrangements, with their Dutch header and its English twin. */
export const ARRANGEMENT_FILE_COLUMNS = [
  { field: 'reference', nl: 'kenmerk', en: 'reference', isRequired: true },
  { field: 'title', nl: 'titel', en: 'title', isRequired: true },
  { field: 'type', nl: 'soort', en: 'type', isRequired: true },
  { field: 'nature', nl: 'aard', en: 'nature', isRequired: true },
  { field: 'structuralReason', nl: 'reden_structureel', en: 'structural_reason', isRequired: false },
  { field: 'region', nl: 'regio', en: 'region', isRequired: true },
  { field: 'beneficiaryKind', nl: 'begunstigde_soort', en: 'beneficiary_kind', isRequired: true },
  { field: 'agbCode', nl: 'agb_code', en: 'agb_code', isRequired: false },
  { field: 'startingPractice', nl: 'startende_praktijk', en: 'starting_practice', isRequired: false },
  { field: 'rho', nl: 'rho', en: 'rho', isRequired: false },
  { field: 'course', nl: 'maatregel', en: 'measure', isRequired: true },
  { field: 'resultObligation', nl: 'resultaatverplichting', en: 'result_obligation', isRequired: true },
  { field: 'periodFrom', nl: 'van', en: 'from', isRequired: true },
  { field: 'periodTo', nl: 'tot', en: 'to', isRequired: true },
  { field: 'reviewOn', nl: 'evaluatie_op', en: 'review_on', isRequired: false },
  { field: 'expectedPlaces', nl: 'verwachte_plaatsen', en: 'expected_places', isRequired: false },
  { field: 'line', nl: 'regel', en: 'line', isRequired: true },
  { field: 'lineKind', nl: 'regel_soort', en: 'line_kind', isRequired: true },
  { field: 'unitPrice', nl: 'prijs', en: 'price', isRequired: false },
  { field: 'breakEven', nl: 'omslagpunt', en: 'break_even', isRequired: false },
  { field: 'quarter', nl: 'kwartaal', en: 'quarter', isRequired: true },
  { field: 'quantity', nl: 'aantal', en: 'quantity', isRequired: false },
  { field: 'amount', nl: 'bedrag', en: 'amount', isRequired: true },
  { field: 'contractReference', nl: 'contract_kenmerk', en: 'contract_reference', isRequired: false },
  { field: 'contractedOn', nl: 'contractdatum', en: 'contract_date', isRequired: false },
  { field: 'paid', nl: 'betaald', en: 'paid', isRequired: false },
] as const;
export type ArrangementFileField = (typeof ARRANGEMENT_FILE_COLUMNS)[number]['field'];

/** What stands in a row more than once per arrangement: it must be the same in every row of one. */
export const FRAME_FIELDS = [
  'title',
  'type',
  'nature',
  'structuralReason',
  'region',
  'beneficiaryKind',
  'agbCode',
  'startingPractice',
  'rho',
  'course',
  'resultObligation',
  'periodFrom',
  'periodTo',
  'reviewOn',
  'expectedPlaces',
  'contractReference',
  'contractedOn',
] as const satisfies ArrangementFileField[];

/** A header as it stands in the file and what it means; null: not known, its cells are not read. */
export type ArrangementFileColumn = { readonly header: string; readonly field: ArrangementFileField | null };

export type ArrangementHeaders = {
  readonly columns: readonly ArrangementFileColumn[];
  /** Dutch headers of required columns that are not there, and of those that are there twice; empty when none. */
  readonly missing: string;
  readonly twice: string;
};

const keyOf = (header: string): string => searchKey(header).replace(/[\s_\-\u2010-\u2014]+/g, '');

const FIELD_BY_KEY: ReadonlyMap<string, ArrangementFileField> = new Map(
  ARRANGEMENT_FILE_COLUMNS.flatMap(({ field, nl, en }) =>
    [nl, en].map((header) => [keyOf(header), field] as const),
  ),
);

/** P-2 · Which column means what: case, accents, spaces, underscores and hyphens make no difference. */
export function matchArrangementHeaders(headers: readonly string[]): ArrangementHeaders {
  const columns = headers.map((header) => ({
    header: header.replace(/\s+/g, ' ').trim(),
    field: FIELD_BY_KEY.get(keyOf(header)) ?? null,
  }));
  const named = (isMeant: (count: number, isRequired: boolean) => boolean): string =>
    ARRANGEMENT_FILE_COLUMNS.filter(({ field, isRequired }) =>
      isMeant(columns.filter((column) => column.field === field).length, isRequired),
    )
      .map(({ nl }) => nl)
      .join(', ');
  return {
    columns,
    missing: named((count, isRequired) => isRequired && count === 0),
    twice: named((count) => count > 1),
  };
}

/** How many of the headers are known: tells which separator and which sheet it was. */
export const countKnownArrangementHeaders = (headers: readonly string[]): number =>
  headers.filter((header) => FIELD_BY_KEY.has(keyOf(header))).length;

/** The Dutch header of a field, for naming it to a person. */
export const arrangementHeaderOf = (field: ArrangementFileField): string =>
  ARRANGEMENT_FILE_COLUMNS.find((column) => column.field === field)?.nl ?? field;
