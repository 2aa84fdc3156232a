import type { PurchaseTerms } from '@regiovast/domain/arrangements/purchase-terms';
import type { DEMO_INSURERS } from './insurers.ts';

type InsurerName = (typeof DEMO_INSURERS)[number]['name'];

const QUARTER_STARTS = [1, 4, 7, 10];
const DEFINITION = 'Aandeel in de ingeschreven verzekerden, fictief.';
const share = (basisPoints: number): PurchaseTerms['frameShare'] => ({ basisPoints, definition: DEFINITION });

/** A-3 · what the fictitious insurers lay down; notice of four and of two weeks both occur (dossier 4). */
export const DEMO_TERMS: Readonly<Record<InsurerName, PurchaseTerms>> = {
  Noorderzorg: {
    startMonths: QUARTER_STARTS,
    noticeDays: 28,
    secondApprovalFromCents: 25_000_000,
    paymentDueDays: 30,
    frameShare: share(2_150),
  },
  Zuiderzorg: {
    startMonths: QUARTER_STARTS,
    noticeDays: 14,
    secondApprovalFromCents: 20_000_000,
    paymentDueDays: 45,
    frameShare: share(2_200),
  },
  Westerzorg: {
    startMonths: QUARTER_STARTS,
    noticeDays: 28,
    secondApprovalFromCents: 30_000_000,
    paymentDueDays: 30,
    frameShare: share(3_350),
  },
  Oosterzorg: {
    startMonths: QUARTER_STARTS,
    noticeDays: 14,
    secondApprovalFromCents: 25_000_000,
    paymentDueDays: 30,
    frameShare: share(2_300),
  },
};
