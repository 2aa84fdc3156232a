import type { ChainRow } from '@regiovast/domain/practices/chain.views';
import { dateIn, flagIn, oneOf } from '../../lib/search-params.ts';

export const CHAIN_SORTS = [
  'name',
  'practices',
  'regions',
  'enrolled',
  'fte',
  'stops',
  'cases',
  'lease',
] as const;
export type ChainSort = (typeof CHAIN_SORTS)[number];

export type ChainSearch = {
  peildatum?: string | undefined;
  op?: ChainSort | undefined;
  aflopend?: boolean | undefined;
};

export const readChainSearch = (raw: Record<string, unknown>): ChainSearch => ({
  peildatum: dateIn(raw['peildatum']),
  op: oneOf(CHAIN_SORTS, raw['op']),
  aflopend: flagIn(raw['aflopend']),
});

const VALUES: Record<ChainSort, (row: ChainRow) => string | number | null> = {
  name: (row) => row.key,
  practices: (row) => row.practices,
  regions: (row) => row.regions,
  enrolled: (row) => row.enrolledPatients,
  fte: (row) => row.gpFte,
  stops: (row) => row.fullStops,
  cases: (row) => row.openCases,
  lease: (row) => row.nextLeaseEndOn,
};

/** Owners in order; the unknown last whichever way, equal ones by name. A bounded list, so the screen sorts it. */
export function sortChains(rows: readonly ChainRow[], sort: ChainSort, descending: boolean): ChainRow[] {
  const value = VALUES[sort];
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left !== right) {
      if (left === null) return 1;
      if (right === null) return -1;
      return left < right ? -direction : direction;
    }
    return a.key < b.key ? -1 : 1;
  });
}
