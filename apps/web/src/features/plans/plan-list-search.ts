import { PLAN_SORTS, type PlanSort } from '@regiovast/domain/plans/plan-columns';
import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';
import { flagIn, isRegionCode, oneOf, wholeIn } from '../../lib/search-params.ts';

/** What the address of the list of plans holds; what is left out has its usual value. */
export type PlanListSearch = {
  regio?: string | undefined;
  status?: PlanStatus | undefined;
  jaar?: number | undefined;
  mijn?: true | undefined;
  sorteer?: PlanSort | undefined;
  oplopend?: true | undefined;
  pagina?: number | undefined;
};

const PAGE_SIZE = 25;
/** Every status once, in the order of its course, without the schema library that the domain's own list brings along. */
export const STATUS_CHOICES = Object.keys({
  DRAFT: 0,
  SUBMITTED: 0,
  UNDER_ASSESSMENT: 0,
  REVISION_ASKED: 0,
  POSITIVE: 0,
  NEGATIVE: 0,
  CONTRACTED: 0,
  IN_EXECUTION: 0,
  EVALUATED: 0,
  SUPERSEDED: 0,
} satisfies Record<PlanStatus, 0>) as readonly PlanStatus[];

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readPlanListSearch(raw: Readonly<Record<string, unknown>>): PlanListSearch {
  const { regio } = raw;
  const status = oneOf(STATUS_CHOICES, raw['status']);
  const jaar = wholeIn(raw['jaar'] ?? '', 2020, 2105);
  const mijn = flagIn(raw['mijn']);
  const sorteer = oneOf(PLAN_SORTS, raw['sorteer']);
  const oplopend = flagIn(raw['oplopend']);
  const pagina = wholeIn(raw['pagina'], 2, 100_000);
  return {
    ...(isRegionCode(regio) && { regio }),
    ...(status && { status }),
    ...(jaar !== undefined && { jaar }),
    ...(mijn && { mijn }),
    ...(sorteer && { sorteer }),
    ...(oplopend && { oplopend }),
    ...(pagina !== undefined && { pagina }),
  };
}

/** The question to the server that belongs to an address. */
export const planListInputOf = (search: PlanListSearch) => ({
  regionCode: search.regio,
  statuses: search.status ? [search.status] : [],
  year: search.jaar,
  mineOnly: search.mijn ?? false,
  sort: search.sorteer ?? ('statusSince' as const),
  descending: !search.oplopend,
  page: search.pagina ?? 1,
  pageSize: PAGE_SIZE,
});

/** Whether anything but the order was asked for. */
export const isPlanListFiltered = ({ regio, status, jaar, mijn }: PlanListSearch): boolean =>
  regio !== undefined || status !== undefined || jaar !== undefined || mijn === true;
