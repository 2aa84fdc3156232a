import {
  type CaseAddress,
  type CaseState,
  caseAddress,
  caseFiltersOf,
  filtersSet,
  readCaseState,
} from '@regiovast/domain/cases/case-address';
import { PAGE_SIZE } from '@regiovast/domain/kernel/page';

/** What the address of the cases holds; what is left out has its usual value, so addresses stay short. */
export type CaseSearch = CaseAddress;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readCaseSearch = (raw: Readonly<Record<string, unknown>>): CaseSearch =>
  caseAddress(readCaseState(raw));

/** The question to the server that belongs to an address, for the table. */
export function listInputOf(search: CaseSearch) {
  const state = readCaseState(search);
  const { sort, descending, pagina: page } = state;
  return { ...caseFiltersOf(state), sort, descending, page, pageSize: PAGE_SIZE };
}

/** The month that the calendar shows. */
export const monthOf = ({ maand }: CaseState, today: string): string => maand ?? today.slice(0, 7);

/** Whether anything but the order was asked for. */
export const isFiltered = (search: CaseSearch): boolean =>
  filtersSet(search).some((name) => name !== 'afgesloten');
