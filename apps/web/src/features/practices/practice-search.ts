import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import type { OwnershipForm, PatientStop } from '@regiovast/domain/practices/practice-facts';
import {
  PRACTICE_SORTS,
  PRACTICE_STATES,
  type PracticeSort,
  type PracticeState,
} from '@regiovast/domain/practices/practice-sorts';
import type { PracticeListInput } from '@regiovast/domain/practices/practice.views';
import { terms } from '../../i18n/nl/terms.ts';
import { dateIn, flagIn, isRegionCode, oneOf, textIn, wholeIn } from '../../lib/search-params.ts';

/** Every value by its word, so that a new one of the domain does not compile before it has a word here. */
export const PATIENT_STOPS = Object.keys(terms.patientStop) as readonly PatientStop[];
export const OWNERSHIP_FORMS = Object.keys(terms.ownershipForm) as readonly OwnershipForm[];

/** The state of the list as the address holds it; what is wrong in an address falls back to nothing. */
export type PracticeSearch = {
  zoek?: string | undefined;
  regio?: string | undefined;
  stop?: PatientStop | undefined;
  vorm?: OwnershipForm | undefined;
  status?: Exclude<PracticeState, 'open'> | undefined;
  keten?: string | undefined;
  /** Months within which the lease ends. */
  huur?: number | undefined;
  /** Nothing stated of this day or later. */
  sinds?: string | undefined;
  peildatum?: string | undefined;
  op?: PracticeSort | undefined;
  aflopend?: boolean | undefined;
  pagina?: number | undefined;
};

export const readPracticeSearch = (raw: Record<string, unknown>): PracticeSearch => ({
  zoek: textIn(raw['zoek'], 100),
  regio: isRegionCode(raw['regio']) ? raw['regio'] : undefined,
  stop: oneOf(PATIENT_STOPS, raw['stop']),
  vorm: oneOf(OWNERSHIP_FORMS, raw['vorm']),
  status: oneOf(['closed', 'all'], raw['status']),
  keten: textIn(raw['keten'], 200),
  huur: wholeIn(raw['huur'], 1, 120),
  sinds: dateIn(raw['sinds']),
  peildatum: dateIn(raw['peildatum']),
  op: oneOf(PRACTICE_SORTS, raw['op']),
  aflopend: flagIn(raw['aflopend']),
  pagina: wholeIn(raw['pagina'], 1, 100_000),
});

export const stateIn = (value: string): PracticeSearch['status'] =>
  oneOf(
    PRACTICE_STATES.filter((state) => state !== 'open'),
    value,
  );

/** The question to the server that an address stands for. */
export const listInputOf = (search: PracticeSearch): PracticeListInput => ({
  search: search.zoek ?? '',
  regionCode: search.regio,
  patientStop: search.stop,
  ownershipForm: search.vorm,
  state: search.status ?? 'open',
  chain: search.keten,
  leaseWithinMonths: search.huur,
  nothingSince: search.sinds,
  asOf: search.peildatum,
  sort: search.op ?? 'name',
  descending: search.aflopend ?? false,
  page: search.pagina ?? 1,
  pageSize: PAGE_SIZE,
});
