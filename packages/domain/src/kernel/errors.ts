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
  'IMPORT_TOO_LARGE',
  'IMPORT_NOT_TEXT',
  'IMPORT_WITHOUT_ROWS',
  'IMPORT_COLUMN_MISSING',
  'IMPORT_COLUMN_TWICE',
  'IMPORT_NOTHING_ACCEPTED',
  'IMPORT_ALREADY_COMMITTED',
  'QUARTER_NOT_ENDED',
  'QUARTER_ALREADY_CLOSED',
  'QUARTER_NOT_CLOSED',
  'QUARTER_TOTALS_DIFFER',
  'INVITATION_INVALID',
  'PERSON_ALREADY_KNOWN',
  'ORGANISATION_ALREADY_KNOWN',
  'ROLE_NOT_OF_ORGANISATION',
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
