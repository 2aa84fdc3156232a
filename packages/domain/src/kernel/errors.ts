/**
 * The closed union of everything that can be refused. One code, one HTTP class (api/error-map), one text
 * per language (web/i18n): a new code fails the type check until both know it.
 */
export const DOMAIN_ERROR_CODES = [
  'SESSION_MISSING',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'STALE_VERSION',
  'CASE_ALREADY_OPEN',
  'CASE_STEP_NOT_ALLOWED',
  'CASE_REASON_MISSING',
  'CASE_END_DATE_MISSING',
  'CASE_BRIDGING_INCOMPLETE',
  'CASE_PLACEMENT_INCOMPLETE',
  'CASE_NOT_SHARED',
  'CASE_ALREADY_SHARED',
  'CASE_ALREADY_ACKNOWLEDGED',
  'CASE_CLOSED',
  'DATE_IN_FUTURE',
  'DATE_BEFORE_PREVIOUS_STEP',
  'ACTION_ALREADY_DONE',
  'OWNER_NOT_IN_REACH',
  'NO_PREFERENT_INSURER',
  'PRACTICE_CLOSED',
  'PRACTICE_NOT_CLOSED',
  'PRACTICE_HAS_OPEN_CASE',
  'AGB_ALREADY_KNOWN',
  'OWNERS_60_PLUS_ABOVE_OWNERS',
  'IMPORT_TOO_LARGE',
  'IMPORT_NOT_TEXT',
  'IMPORT_WITHOUT_ROWS',
  'IMPORT_COLUMN_MISSING',
  'IMPORT_COLUMN_TWICE',
  'IMPORT_NOTHING_ACCEPTED',
  'IMPORT_ALREADY_COMMITTED',
  'IMPORT_STATE_DIFFERS',
  'IMPORT_BUILT_UPON',
  'IMPORT_MAPPING_INCOMPLETE',
  'BOUNDARIES_NOT_GEOJSON',
  'BOUNDARIES_CRS_UNKNOWN',
  'BOUNDARIES_TOO_DETAILED',
  'BOUNDARIES_DIVISION_UNCLEAR',
  'BOUNDARIES_REFUSED',
  'QUARTER_NOT_ENDED',
  'QUARTER_ALREADY_CLOSED',
  'QUARTER_NOT_CLOSED',
  'QUARTER_TOTALS_DIFFER',
  'INVITATION_INVALID',
  'PERSON_ALREADY_KNOWN',
  'ORGANISATION_ALREADY_KNOWN',
  'ROLE_NOT_OF_ORGANISATION',
  'VIEW_NAME_TAKEN',
  'VIEW_LIMIT_REACHED',
  'REGION_CODE_TAKEN',
  'REGION_NAME_TAKEN',
  'REGION_TYPE_WRONG',
  'REGION_MUNICIPALITY_UNKNOWN',
  'REGION_MEMBER_ALREADY',
  'REGION_MEMBER_ELSEWHERE',
  'REGION_MEMBER_LATER',
  'REGION_MEMBER_NOT',
  'SEALED_REASON_MISSING',
  'PREFERENT_LATER_KNOWN',
  'PREFERENT_NONE',
  'PREFERENT_UNCHANGED',
  'PREFERENT_SAME_DAY',
  'ORGANISATION_KIND_WRONG',
  'AREA_TAKEN',
  'EXCHANGE_NOT_STARTED',
  'EXCHANGE_PLACED_FALLS',
  'WEIGHTS_IN_PAST',
  'DATABASE_NOT_EMPTY',
] as const;
export type DomainErrorCode = (typeof DOMAIN_ERROR_CODES)[number];

/** Facts that the text of a refusal needs: dates, counts, codes; never personal data or amounts. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** A refusal that a use-case throws; everything else that is thrown is a fault of ours. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly details: ErrorDetails;
  constructor(code: DomainErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

/** What one may not see answers exactly like what does not exist (C-6): one error, no kind, no id. */
export const notFound = (): DomainError => new DomainError('NOT_FOUND');
