import type { CaseListInput } from '@regiovast/domain/cases/case.views';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import { terms } from '../../i18n/nl/terms.ts';
import { isRegionCode, oneOf } from '../../lib/search-params.ts';

type CaseSort = CaseListInput['sort'];

/** What the address of the list holds; what is left out has its usual value, so addresses stay short. */
export type CaseSearch = {
  zoek?: string;
  fase?: RiskPhase;
  regio?: string;
  afgesloten?: true;
  telaat?: true;
  sort?: CaseSort;
  oplopend?: true;
  pagina?: number;
};

const isOn = (value: unknown): boolean => value === true || value === 1;
const SORTS = [
  'openedOn',
  'phase',
  'practice',
  'expectedEndOn',
  'enrolledPatients',
  'nextDueOn',
] as const satisfies readonly CaseSort[];
const PHASES = Object.keys(terms.phase) as readonly RiskPhase[];

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readCaseSearch(raw: Record<string, unknown>): CaseSearch {
  const words = raw['zoek'];
  const search = (typeof words === 'string' || typeof words === 'number' ? String(words) : '')
    .trim()
    .slice(0, 100);
  const phase = oneOf(PHASES, raw['fase']);
  const sort = oneOf(SORTS, raw['sort']);
  const page = Number(raw['pagina']);
  return {
    ...(search && { zoek: search }),
    ...(phase && { fase: phase }),
    ...(isRegionCode(raw['regio']) && { regio: raw['regio'] }),
    ...(isOn(raw['afgesloten']) && { afgesloten: true }),
    ...(isOn(raw['telaat']) && { telaat: true }),
    ...(sort && { sort }),
    ...(isOn(raw['oplopend']) && { oplopend: true }),
    ...(Number.isSafeInteger(page) && page > 1 && page <= 100_000 && { pagina: page }),
  };
}

/** The question to the server that belongs to an address. */
export const listInputOf = (search: CaseSearch): CaseListInput => ({
  search: search.zoek ?? '',
  ...(search.fase && { phase: search.fase }),
  ...(search.regio && { regionCode: search.regio }),
  includeEnded: search.afgesloten ?? false,
  overdueOnly: search.telaat ?? false,
  sort: search.sort ?? 'openedOn',
  descending: !search.oplopend,
  page: search.pagina ?? 1,
  pageSize: PAGE_SIZE,
});

/** Whether anything but the order was asked for. */
export const isFiltered = (search: CaseSearch): boolean =>
  Boolean(search.zoek ?? search.fase ?? search.regio ?? search.telaat);
