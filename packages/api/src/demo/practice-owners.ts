import type { OwnershipForm } from '@regiovast/domain/practices/practice-facts';
import { ASSUMPTIONS, NATIONAL_SIZE } from './calibration.ts';
import type { DemoPractice } from './make-practices.ts';
import type { Prng } from './prng.ts';

/** Owners of a practice per quarter, and how many of them are 60 or older. */
export type PracticeOwners = { readonly owners: number; readonly owners60Plus: number };

/** Owners by ownership form; a chain and an RHO employ their GPs. Assumed. */
const OWNERS: Readonly<Record<OwnershipForm, readonly (readonly [number, number])[]>> = {
  solo: [[1, 1]],
  duo: [[2, 1]],
  group: [
    [3, 0.75],
    [4, 0.2],
    [5, 0.05],
  ],
  chain: [[0, 1]],
  rhoRun: [[0, 1]],
  other: [[1, 1]],
};
/** Practices with several owners of which one leaves in the course of the quarters; assumed. */
const SHARE_LOSING_OWNER = 0.06;

/** Owners grow older: each has a place in the ranks of age, and the share of 60 or older rises. */
export function practiceOwners({ identity, municipality }: DemoPractice, prng: Prng): PracticeOwners[] {
  const count = prng.weighted(OWNERS[identity.ownershipForm]);
  const ageRanks = Array.from({ length: count }, () => prng.next());
  const quarters = NATIONAL_SIZE.quarters;
  const leavesIn = count > 1 && prng.chance(SHARE_LOSING_OWNER) ? 1 + prng.below(quarters - 1) : quarters;
  const older = ASSUMPTIONS.olderOwners[municipality.provinceCode] ?? 1;
  const { first, last } = ASSUMPTIONS.shareOwners60Plus;
  return Array.from({ length: quarters }, (_, at) => {
    const present = at < leavesIn ? ageRanks : ageRanks.slice(1);
    const share = (first + ((last - first) * at) / (quarters - 1)) * older;
    return { owners: present.length, owners60Plus: present.filter((rank) => rank < share).length };
  });
}
