import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { amountSchema } from './amounts.ts';

/** · what an insurer itself lays down for its arrangements: dated versions, its own and nobody else's (C-1). */
export const purchaseTermsSchema = z.object({
  /** Months (1-12) on whose first day an arrangement may begin (dossier 4: quarter starts). */
  startMonths: z.array(z.int().min(1).max(12)).min(1).max(12),
  /** Calendar days between submission and start (dossier 4: 4 weeks, 2 weeks). */
  noticeDays: z.int().min(0).max(365),
  /** Mandate table: from this total on one manager is not enough; null: one manager always is. */
  secondApprovalFromCents: amountSchema.nullable(),
  /** Days after the end of a quarter by which its payment is expected. */
  paymentDueDays: z.int().min(1).max(365),
  /** The insurer's own share of the national framework, in hundredths of a per cent, as it defines it; null: not set. */
  frameShare: z
    .object({
      basisPoints: z.int().min(0).max(10_000),
      definition: z.string().trim().min(1).max(500),
    })
    .nullable(),
});
export type PurchaseTerms = z.infer<typeof purchaseTermsSchema>;

export const recordedTermsSchema = purchaseTermsSchema.extend({
  version: z.int().positive(),
  validFrom: calendarDateSchema,
  source: z.string(),
  reason: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
});
export type RecordedTerms = z.infer<typeof recordedTermsSchema>;

/** A-3 · how many managers must approve a total. */
export const approvalsNeeded = (
  { secondApprovalFromCents }: Pick<PurchaseTerms, 'secondApprovalFromCents'>,
  totalCents: number,
): 1 | 2 => (secondApprovalFromCents !== null && totalCents >= secondApprovalFromCents ? 2 : 1);
