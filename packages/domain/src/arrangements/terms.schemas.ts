import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { ARRANGEMENT_LIMITS } from './arrangement.schemas.ts';
import { purchaseTermsSchema, recordedTermsSchema } from './purchase-terms.ts';

const wordsSchema = z.string().trim().min(1).max(ARRANGEMENT_LIMITS.reason);

/** A-3, S-3 · the next version of an insurer's own terms, with where it comes from and why. */
export const setTermsInputSchema = purchaseTermsSchema.extend({
  /** Months in order, each once. */
  startMonths: purchaseTermsSchema.shape.startMonths.transform((months) =>
    [...new Set(months)].sort((one, other) => one - other),
  ),
  validFrom: calendarDateSchema,
  source: wordsSchema,
  reason: wordsSchema,
  /** The version that was entered last when the form was opened; 0 when there was none. */
  latest: z.int().min(0),
});

/** What can differ between two versions. */
export const TERM_FIELDS = [
  'startMonths',
  'noticeDays',
  'secondApprovalFromCents',
  'paymentDueDays',
  'frameShare',
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** A-3, C-1 · all versions of an insurer's terms, newest first; for itself alone. */
export const termsViewSchema = z.object({
  insurerName: z.string(),
  today: z.string(),
  /** The version that holds today; null: none does yet. */
  current: z.int().nullable(),
  /** The version entered last, 0 for none: the one that a new version follows. */
  latest: z.int(),
  /** The earliest day from which a new version can hold. */
  earliestFrom: z.string(),
  versions: z.array(
    recordedTermsSchema.extend({
      /** The day before the next one; null for the last. */
      validTo: z.string().nullable(),
      /** Of two versions from the same day the newer replaces the older. */
      isReplaced: z.boolean(),
      /** What it changed against the version before it; null for the first. */
      changed: z.array(z.enum(TERM_FIELDS)).nullable(),
    }),
  ),
  can: z.object({ set: capabilitySchema }),
});
export type TermsView = z.infer<typeof termsViewSchema>;
