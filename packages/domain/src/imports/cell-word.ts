import { searchKey } from '../kernel/search-key.ts';
import type { OwnershipForm, PatientStop } from '../practices/practice-facts.ts';
import { accept, type CellReader, refuse, shortened } from './cell.ts';

const OWNERSHIP_FORMS_BY_WORD = byWord<OwnershipForm>({
  solo: ['solo', 'solopraktijk'],
  duo: ['duo', 'duopraktijk'],
  group: ['groep', 'groepspraktijk', 'group'],
  chain: ['keten', 'chain'],
  rhoRun: ['rho', 'rhorun'],
  other: ['anders', 'overig', 'other'],
});

/** Without 'ja': that there is a stop says nothing of whether it is partial or full. */
const PATIENT_STOPS_BY_WORD = byWord<PatientStop>({
  none: ['geen', 'nee', 'none', 'no'],
  partial: ['gedeeltelijk', 'partial'],
  full: ['volledig', 'full'],
  unknown: ['onbekend', 'unknown'],
});

/** Ownership form by its Dutch or English word. */
export const readOwnershipForm: CellReader<OwnershipForm> = (text) => {
  const form = OWNERSHIP_FORMS_BY_WORD.get(wordKey(text));
  if (form) return accept(form);
  return refuse(
    'OWNERSHIP_FORM_UNKNOWN',
    `"${shortened(text)}" is geen bekende praktijkvorm. Kies solo, duo, groep, keten, rho of anders.`,
  );
};

/** Patient stop by its Dutch or English word. */
export const readPatientStop: CellReader<PatientStop> = (text) => {
  const stop = PATIENT_STOPS_BY_WORD.get(wordKey(text));
  if (stop) return accept(stop);
  return refuse(
    'PATIENT_STOP_UNKNOWN',
    `"${shortened(text)}" zegt niet welke patiëntenstop geldt. Kies geen, gedeeltelijk, volledig of onbekend.`,
  );
};

function wordKey(text: string): string {
  return searchKey(text).replace(/[ _-]/g, '');
}

function byWord<T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  const entries = Object.entries(words) as [T, readonly string[]][];
  return new Map(entries.flatMap(([value, its]) => its.map((word) => [word, value] as const)));
}
