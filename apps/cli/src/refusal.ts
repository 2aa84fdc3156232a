import type { ErrorDetails } from '@regiovast/domain/kernel/errors';

/** What only the command line refuses, because it has to do with files and names on this machine. */
export type RefusalCode =
  | 'FILE_UNREADABLE'
  | 'FILE_UNWRITABLE'
  | 'IMPORT_MAPPING_INCOMPLETE'
  | 'MAPPING_UNREADABLE'
  | 'EXPORT_WOULD_OVERWRITE'
  | 'JOB_RUNNING'
  | 'ORGANISATION_UNKNOWN'
  | 'AUDIT_CHAIN_BROKEN'
  | 'BUNDLE_INVALID';

/** Refused with a reason in words: exit status 1. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: ErrorDetails;
  constructor(code: RefusalCode, words: string, details: ErrorDetails = {}) {
    super(words);
    this.code = code;
    this.details = details;
  }
}
