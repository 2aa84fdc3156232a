import { z } from 'zod';
import { DOMAIN_ERROR_CODES } from '../kernel/errors.ts';
import { idSchema } from '../kernel/ids.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { CASE_URGENCIES } from './escalate.rules.ts';
import { riskPhaseSchema } from './phases.ts';
import { caseLeadSchema } from './record-fields.ts';

/** D-4 · hands the lead to the other side; the reason is read by everybody who sees the case. */
export const handOverLeadInputSchema = z.object({
  caseId: idSchema,
  version: seenVersionSchema,
  to: caseLeadSchema,
  reason: z.string().trim().min(1).max(500),
});

/** D-4 · the other insurers that are told of a case. */
export const informInsurersInputSchema = z.object({
  caseId: idSchema,
  organisationIds: z.array(idSchema).min(1).max(30),
});

/** D-4 · who leads, since when, and what cannot wait. */
export const caseLeadViewSchema = z.object({
  by: caseLeadSchema,
  /** The organisation that leads; null: the RHO of the area is not known here. */
  name: z.string().nullable(),
  /** Null: since the case was opened. */
  since: z.string().nullable(),
  urgency: z.enum(CASE_URGENCIES).nullable(),
});

/** D-4, D-7 · which other insurers were told, and whom the reader could tell still. */
export const informedViewSchema = z.object({
  informed: z.array(
    z.object({
      organisationName: z.string(),
      phase: riskPhaseSchema,
      informedAt: z.string(),
      informedBy: z.string(),
    }),
  ),
  others: z.array(z.object({ id: z.string(), name: z.string() })),
  can: z.object({ can: z.boolean(), because: z.array(z.enum(DOMAIN_ERROR_CODES)) }),
});
export type InformedView = z.infer<typeof informedViewSchema>;
