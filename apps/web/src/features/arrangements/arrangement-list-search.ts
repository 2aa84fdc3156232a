import { ARRANGEMENT_SORTS, type ArrangementSort } from '@regiovast/domain/arrangements/arrangement-columns';
import type { ArrangementType } from '@regiovast/domain/arrangements/arrangement-codes';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import { flagIn, isRegionCode, oneOf, textIn, wholeIn } from '../../lib/search-params.ts';
import { COURSE_CHOICES, STATUS_CHOICES, TYPE_CHOICES } from './arrangement-choices.ts';

/** What the address of the list of arrangements holds; what is left out has its usual value. */
export type ArrangementListSearch = {
  zoek?: string | undefined;
  regio?: string | undefined;
  status?: ArrangementStatus | undefined;
  soort?: ArrangementType | undefined;
  handeling?: CourseOfAction | undefined;
  jaar?: number | undefined;
  mijn?: true | undefined;
  sorteer?: ArrangementSort | undefined;
  oplopend?: true | undefined;
  pagina?: number | undefined;
};

const PAGE_SIZE = 25;
const LONGEST_SEARCH = 100;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readArrangementListSearch(raw: Readonly<Record<string, unknown>>): ArrangementListSearch {
  const { regio } = raw;
  const zoek = textIn(raw['zoek'], LONGEST_SEARCH);
  const status = oneOf(STATUS_CHOICES, raw['status']);
  const soort = oneOf(TYPE_CHOICES, raw['soort']);
  const handeling = oneOf(COURSE_CHOICES, raw['handeling']);
  const jaar = wholeIn(raw['jaar'] ?? '', 2020, 2105);
  const mijn = flagIn(raw['mijn']);
  const sorteer = oneOf(ARRANGEMENT_SORTS, raw['sorteer']);
  const oplopend = flagIn(raw['oplopend']);
  const pagina = wholeIn(raw['pagina'], 2, 100_000);
  return {
    ...(zoek !== undefined && { zoek }),
    ...(isRegionCode(regio) && { regio }),
    ...(status && { status }),
    ...(soort && { soort }),
    ...(handeling && { handeling }),
    ...(jaar !== undefined && { jaar }),
    ...(mijn && { mijn }),
    ...(sorteer && { sorteer }),
    ...(oplopend && { oplopend }),
    ...(pagina !== undefined && { pagina }),
  };
}

/** The question to the server that belongs to an address. */
export const arrangementListInputOf = (search: ArrangementListSearch) => ({
  search: search.zoek ?? '',
  regionCode: search.regio,
  statuses: search.status ? [search.status] : [],
  types: search.soort ? [search.soort] : [],
  course: search.handeling,
  year: search.jaar,
  mineOnly: search.mijn ?? false,
  sort: search.sorteer ?? ('statusSince' as const),
  descending: !search.oplopend,
  page: search.pagina ?? 1,
  pageSize: PAGE_SIZE,
});

/** Whether anything but the order was asked for. */
export function isArrangementListFiltered(search: ArrangementListSearch): boolean {
  const { sorteer: _sort, oplopend: _order, pagina: _page, ...asked } = search;
  return Object.values(asked).some((value) => value !== undefined);
}
