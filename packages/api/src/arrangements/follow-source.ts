import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import { type FollowSource } from '@regiovast/domain/arrangements/follow-payload';

/** C-1 · what a follow request is made from, and the names it must not tell. */
export const followSource = ({
  arrangement: row,
  insurerName,
  regionName,
  practiceName,
  rhoName,
}: Omit<FoundArrangement, 'ownerName' | 'totalCents'>): FollowSource => ({
  number: row.number,
  insurerName,
  type: row.type,
  nature: row.nature,
  region: { code: row.regionCode, name: regionName },
  periodFrom: row.periodFrom,
  periodTo: row.periodTo,
  resultObligation: row.resultObligation,
  beneficiaryNames: [
    practiceName,
    row.startingPracticeName,
    row.beneficiaryKind === 'RHO' ? rhoName : null,
  ].filter((name) => name !== null),
});
