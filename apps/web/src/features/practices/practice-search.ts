import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import type { OwnershipForm, PatientStop } from '@regiovast/domain/practices/practice-facts';
import type { PracticeListInput } from '@regiovast/domain/practices/practice.views';
import { nl } from '../../i18n/nl/index.ts';
import { flagIn, oneOf, textIn, wholeIn } from '../../lib/search-params.ts';

/** Every value by its word, so that a new one of the domain does not compile before it has a word here. */
export const PATIENT_STOPS = Object.keys(nl.terms.patientStop) as readonly PatientStop[];
export const OWNERSHIP_FORMS = Object.keys(nl.terms.ownershipForm) as readonly OwnershipForm[];
export const PRACTICE_SORTS = [
  'name',
  'municipality',
  'enrolledPatients',
  'gpFte',
  'owners60Plus',
] as const satisfies readonly PracticeListInput['sort'][];

/** The state of the list as the address holds it; what is wrong in an address falls back to nothing. */
export type PracticeSearch = {
  zoek?: string | undefined;
  regio?: string | undefined;
  stop?: PatientStop | undefined;
  vorm?: OwnershipForm | undefined;
  op?: PracticeListInput['sort'] | undefined;
  aflopend?: boolean | undefined;
  pagina?: number | undefined;
};

export const readPracticeSearch = (raw: Record<string, unknown>): PracticeSearch => ({
  zoek: textIn(raw['zoek'], 100),
  regio: textIn(raw['regio'], 20),
  stop: oneOf(PATIENT_STOPS, raw['stop']),
  vorm: oneOf(OWNERSHIP_FORMS, raw['vorm']),
  op: oneOf(PRACTICE_SORTS, raw['op']),
  aflopend: flagIn(raw['aflopend']),
  pagina: wholeIn(raw['pagina'], 1, 100_000),
});

/** The question to the server that an address stands for. */
export const listInputOf = (search: PracticeSearch): PracticeListInput => ({
  search: search.zoek ?? '',
  regionCode: search.regio,
  patientStop: search.stop,
  ownershipForm: search.vorm,
  sort: search.op ?? 'name',
  descending: search.aflopend ?? false,
  page: search.pagina ?? 1,
  pageSize: PAGE_SIZE,
});
