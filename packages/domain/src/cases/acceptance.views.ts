import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { idSchema } from '../kernel/ids.ts';
import { ACCEPTANCE_ENDERS } from './acceptance.rules.ts';
import { acceptanceStateSchema } from './acceptance-states.ts';
import { caseVersionSchema } from './case.schemas.ts';

const reasonSchema = z.string().trim().min(1).max(1_000);

/** D-7 · doing nothing until a day, with the reason why. */
export const proposeAcceptanceInputSchema = caseVersionSchema.extend({
  reason: reasonSchema,
  expiresOn: calendarDateSchema,
});

/** C-8 · a decision on what somebody else proposed, over the version of the case that was looked at. */
export const decideAcceptanceInputSchema = caseVersionSchema.extend({
  acceptanceId: idSchema,
  accept: z.boolean(),
  reason: reasonSchema,
});

export const withdrawAcceptanceInputSchema = caseVersionSchema.extend({ acceptanceId: idSchema });

export const acceptancesViewSchema = z.object({
  /** Newest first. */
  acceptances: z.array(
    z.object({
      id: z.string(),
      state: acceptanceStateSchema,
      reason: z.string(),
      expiresOn: z.string(),
      proposedAt: z.string(),
      proposedBy: z.string(),
      decidedAt: z.string().nullable(),
      decidedBy: z.string().nullable(),
      decisionReason: z.string().nullable(),
      /** C-8 · SHA-256 of the state of the case that was decided upon. */
      stateSha256: z.string().nullable(),
      endedAt: z.string().nullable(),
      endedBy: z.enum(ACCEPTANCE_ENDERS).nullable(),
      can: z.object({ decide: capabilitySchema, withdraw: capabilitySchema }),
    }),
  ),
  /** Who can decide on a proposal of the reader: managers of the RHO other than the reader. */
  deciders: z.array(z.string()),
  can: z.object({ propose: capabilitySchema }),
});
export type AcceptancesView = z.infer<typeof acceptancesViewSchema>;
export type AcceptanceView = AcceptancesView['acceptances'][number];
