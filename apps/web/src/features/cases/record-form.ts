import type { RecordFields } from '@regiovast/domain/cases/case-record.schemas';

/** The record while it is being typed: numbers as text, and nothing chosen as an empty text. */
export type RecordDraft = { readonly [Name in keyof RecordFields]: string };
export type RecordProblem = 'affectedPatients' | 'staffFte' | 'supervisorInformedOn';

const NUMBERS_MOST = { affectedPatients: 100_000, staffFte: 200 } as const;

/** What stands in the record, as it is typed in the reader's language. */
export function recordDraftOf(fields: RecordFields, decimalSign: ',' | '.'): RecordDraft {
  return {
    reportedBy: fields.reportedBy ?? '',
    affectedPatients: fields.affectedPatients === null ? '' : String(fields.affectedPatients),
    staffFte: fields.staffFte === null ? '' : String(fields.staffFte).replace('.', decimalSign),
    bridgingKind: fields.bridgingKind ?? '',
    recordTransferState: fields.recordTransferState ?? '',
    supervisorInformedOn: fields.supervisorInformedOn ?? '',
    communicationState: fields.communicationState ?? '',
  };
}

const WHOLE = /^\d{1,6}$/;
const DECIMAL = /^\d{1,3}(?:[.,]\d{1,2})?$/;

/** A whole number, null for nothing, undefined for what is no such number. */
export function wholeOf(text: string, most: number): number | null | undefined {
  const typed = text.trim().replace(/[.\s](?=\d{3}$)/, '');
  if (typed === '') return null;
  return WHOLE.test(typed) && Number(typed) <= most ? Number(typed) : undefined;
}

function decimalOf(text: string, most: number): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const value = Number(typed.replace(',', '.'));
  return DECIMAL.test(typed) && value <= most ? value : undefined;
}

/** The fields that differ from what one looked at, and which of them make no sense. */
export function readRecordDraft(seen: RecordFields, draft: RecordDraft, today: string) {
  const affectedPatients = wholeOf(draft.affectedPatients, NUMBERS_MOST.affectedPatients);
  const staffFte = decimalOf(draft.staffFte, NUMBERS_MOST.staffFte);
  const problems: RecordProblem[] = [];
  if (affectedPatients === undefined) problems.push('affectedPatients');
  if (staffFte === undefined) problems.push('staffFte');
  if (draft.supervisorInformedOn > today) problems.push('supervisorInformedOn');
  const typed = {
    ...Object.fromEntries(Object.entries(draft).map(([name, text]) => [name, text === '' ? null : text])),
    affectedPatients: affectedPatients ?? null,
    staffFte: staffFte ?? null,
  } as RecordFields;
  const names = Object.keys(seen) as (keyof RecordFields)[];
  const changed = names.filter((name) => typed[name] !== seen[name]);
  return { problems, typed, changed };
}

/** The part of the fields with these names. */
export const pickFields = (
  fields: RecordFields,
  names: readonly (keyof RecordFields)[],
): Partial<RecordFields> => Object.fromEntries(names.map((name) => [name, fields[name]]));

/** S-3 · fields that both changed: what one typed and what somebody else made of it. */
export const contested = (
  seen: RecordFields,
  now: RecordFields,
  typed: RecordFields,
  changed: readonly (keyof RecordFields)[],
): (keyof RecordFields)[] => changed.filter((name) => now[name] !== seen[name] && now[name] !== typed[name]);
