import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { partnerKindSchema } from './plan-codes.ts';
import { isPlanPeriod } from './plan-quarters.ts';

/** Longest texts of the frame of a plan, in characters, and how many partners it can have. */
export const PLAN_LIMITS = {
  title: 160,
  partnerName: 160,
  task: 1_000,
  signatory: 160,
  evidence: 500,
  municipalities: 400,
  partners: 40,
} as const;
/** First and last year in which a plan can begin or end. */
const YEARS = { first: 2020, last: 2100 } as const;

export const planInputSchema = z.object({ planId: idSchema });

const municipalityCodesSchema = z
  .array(z.string().regex(/^GM\d{4}$/))
  .min(1)
  .max(PLAN_LIMITS.municipalities)
  .transform((codes) => [...new Set(codes)].sort());
/** A calendar year in which a plan can begin or end. */
export const yearSchema = z.int().min(YEARS.first).max(YEARS.last);
export const titleSchema = z.string().trim().min(3).max(PLAN_LIMITS.title);
const PERIOD_ERROR = { error: 'PERIOD_ORDER', path: ['periodTo'] };

/** L-1 · begins a plan; without municipalities it is for all of the region that lies in the RHO's area. */
export const startPlanSchema = z
  .object({
    regionCode: regionCodeSchema,
    title: titleSchema,
    periodFrom: yearSchema,
    periodTo: yearSchema,
    municipalityCodes: municipalityCodesSchema.optional(),
  })
  .refine(isPlanPeriod, PERIOD_ERROR);

export const setFrameSchema = planInputSchema
  .extend({
    version: seenVersionSchema,
    title: titleSchema,
    ownerId: idSchema,
    periodFrom: yearSchema,
    periodTo: yearSchema,
    municipalityCodes: municipalityCodesSchema,
  })
  .refine(isPlanPeriod, PERIOD_ERROR);

/** Adds a partner, or changes the one that was seen in this version. */
export const setPartnerSchema = planInputSchema.extend({
  partner: z.object({ id: idSchema, version: seenVersionSchema }).nullable(),
  kind: partnerKindSchema,
  name: z.string().trim().min(1).max(PLAN_LIMITS.partnerName),
  organisationId: idSchema.nullable(),
  task: z.string().trim().max(PLAN_LIMITS.task),
});
export type SetPartner = z.infer<typeof setPartnerSchema>;
export const partnerInputSchema = planInputSchema.extend({ partnerId: idSchema });
export const removePartnerSchema = partnerInputSchema.extend({ version: seenVersionSchema });

const contentSha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
/** C-8 · a signature names the exact state that was looked at. */
export const signSchema = partnerInputSchema.extend({ contentSha256: contentSha256Schema });
export const recordSignatureSchema = signSchema.extend({
  signatory: z.string().trim().min(1).max(PLAN_LIMITS.signatory),
  signedOn: calendarDateSchema,
  evidence: z.string().trim().min(1).max(PLAN_LIMITS.evidence),
});
/** C-8 · what is released or submitted is what was looked at: the revision of the content that the page showed. */
export const offerSchema = planInputSchema.extend({ contentRevision: seenVersionSchema });
export const submitSchema = planInputSchema.extend({ contentSha256: contentSha256Schema });
