import type { FollowState } from '@regiovast/domain/arrangements/arrangement-codes';
import { flagIn, isId, oneOf, wholeIn } from '../../lib/search-params.ts';

// Written out here: the schema library must not come with an address.
export const STATE_CHOICES = [
  'UNKNOWN',
  'INFORMED',
  'FOLLOWS',
  'DOES_NOT_FOLLOW',
] as const satisfies FollowState[];
const SORT_CHOICES = ['sentAt', 'state'] as const;

/** What the address of the follow requests holds; what is left out has its usual value. */
export type FollowSearch = {
  antwoord?: FollowState | undefined;
  sorteer?: (typeof SORT_CHOICES)[number] | undefined;
  oplopend?: true | undefined;
  pagina?: number | undefined;
  /** The request that is open beside the list; work, notices and mails lead to it. */
  verzoek?: string | undefined;
};

const PAGE_SIZE = 25;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readFollowSearch(raw: Readonly<Record<string, unknown>>): FollowSearch {
  const antwoord = oneOf(STATE_CHOICES, raw['antwoord']);
  const sorteer = oneOf(SORT_CHOICES, raw['sorteer']);
  const oplopend = flagIn(raw['oplopend']);
  const pagina = wholeIn(raw['pagina'], 2, 100_000);
  const { verzoek } = raw;
  return {
    ...(antwoord && { antwoord }),
    ...(sorteer && { sorteer }),
    ...(oplopend && { oplopend }),
    ...(pagina !== undefined && { pagina }),
    ...(isId(verzoek) && { verzoek }),
  };
}

/** The question to the server that belongs to an address. */
export const followInputOf = (search: FollowSearch) => ({
  state: search.antwoord,
  sort: search.sorteer ?? ('sentAt' as const),
  descending: !search.oplopend,
  page: search.pagina ?? 1,
  pageSize: PAGE_SIZE,
});

/** A sort of the list by the id of its column; undefined where a column sorts nothing. */
export const followSortOf = (id: string): FollowSearch['sorteer'] => oneOf(SORT_CHOICES, id);
