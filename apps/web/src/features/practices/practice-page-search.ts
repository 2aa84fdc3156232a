import type { FactName } from '@regiovast/domain/practices/fact-history';
import { dateIn, oneOf } from '../../lib/search-params.ts';

export const PRACTICE_TABS = ['feiten', 'historie', 'omgeving', 'noodplan', 'gegevens'] as const;
export type PracticeTab = (typeof PRACTICE_TABS)[number];

/** Every fact by its key, so that a new one of the domain does not compile before it is here. */
const IS_FACT = {
  enrolledPatients: true,
  gpFte: true,
  owners: true,
  owners60Plus: true,
  patientStop: true,
  placesAvailable: true,
  leaseEndOn: true,
} as const satisfies Record<FactName, true>;
const FACT_KEYS = Object.keys(IS_FACT) as readonly FactName[];

/** The state of the page of one practice as the address holds it. */
export type PracticePageSearch = {
  peildatum?: string | undefined;
  tab?: PracticeTab | undefined;
  feit?: FactName | undefined;
};

export const readPracticePageSearch = (raw: Record<string, unknown>): PracticePageSearch => ({
  peildatum: dateIn(raw['peildatum']),
  tab: oneOf(PRACTICE_TABS, raw['tab']),
  feit: oneOf(FACT_KEYS, raw['feit']),
});
