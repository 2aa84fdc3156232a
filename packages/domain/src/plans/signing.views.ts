import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { partnerKindSchema, WITHDRAWAL_REASONS } from './plan-codes.ts';

/** C-8 · who signed which state when; one that was withdrawn stays, with when and why. */
export const planSignatureSchema = z.object({
  id: z.string(),
  partnerId: z.string(),
  /** As the partner was called then. */
  partnerName: z.string(),
  versionNumber: z.int(),
  contentSha256: z.string(),
  signedOn: z.string(),
  /** Who signed in the application, or recorded a signature on paper. */
  recordedBy: z.string(),
  /** For a signature on paper: who signed, and where it is kept. */
  signatory: z.string().nullable(),
  evidence: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  withdrawnReason: z.enum(WITHDRAWAL_REASONS).nullable(),
});
export type PlanSignature = z.infer<typeof planSignatureSchema>;

export const planPartnerSchema = z.object({
  id: z.string(),
  kind: partnerKindSchema,
  name: z.string(),
  /** What it takes on. */
  task: z.string(),
  /** The RHO that keeps the plan. */
  isKeeper: z.boolean(),
  /** The organisation by which it works with Regiovast; null: it signs on paper. */
  organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** S-3 · null for who reads a released version. */
  version: z.int().nullable(),
  /** The signature that stands under the version that is offered, or under the one that was submitted. */
  signature: planSignatureSchema.nullable(),
  can: z.object({
    sign: capabilitySchema,
    recordSignature: capabilitySchema,
    takeBack: capabilitySchema,
    set: capabilitySchema,
    remove: capabilitySchema,
  }),
});
export type PlanPartnerView = z.infer<typeof planPartnerSchema>;

/** L-4 · the partners of a plan and their sign-off. */
export const planPartnersViewSchema = z.object({
  /** The version that is signed: offered for signing, or submitted; null: none. */
  version: z.object({ id: z.string(), number: z.int(), contentSha256: z.string() }).nullable(),
  partners: z.array(planPartnerSchema),
  /** Signatures that stand no longer or stand under an earlier version, newest first; for the RHO and partners only. */
  past: z.array(planSignatureSchema),
});
export type PlanPartnersView = z.infer<typeof planPartnersViewSchema>;

export const partnerOrganisationSchema = z.object({ id: z.string(), name: z.string() });
