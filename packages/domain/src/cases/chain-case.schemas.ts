import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { pageInputSchema } from '../kernel/page.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { CASE_TEXT_MAX_LENGTH } from './case.schemas.ts';
import { discontinuityCauseSchema } from './causes.ts';
import { CHAIN_LOCATIONS_MAX } from './chain-case.ts';
import { communicationStateSchema, recordTransferStateSchema } from './record-fields.ts';

/**
 * D-5 · opens the failure of a chain with a case per location, in one step. Without `practiceIds`: every open location
 * in the RHO's area. `requestKey` makes sending twice one failure.
 */
export const openChainInputSchema = z.object({
  requestKey: idSchema,
  chainKey: z.string().min(1).max(200),
  primaryCause: discontinuityCauseSchema.default('CHAIN_FAILURE'),
  expectedEndOn: calendarDateSchema.nullable().default(null),
  practiceIds: z.array(idSchema).min(1).max(CHAIN_LOCATIONS_MAX).optional(),
  action: z.object({
    title: z.string().trim().min(1).max(200),
    ownerId: idSchema,
    dueOn: calendarDateSchema,
  }),
  guardedText: z.string().trim().max(CASE_TEXT_MAX_LENGTH).default(''),
});
export type OpenChainInput = z.infer<typeof openChainInputSchema>;

/** Whether it opened a failure or added its locations to the one that was open for the chain (D-5). */
export const openChainResultSchema = z.object({
  id: z.string(),
  number: z.string(),
  joined: z.boolean(),
});

export const chainCaseInputSchema = z.object({ id: idSchema });
export const chainCaseVersionSchema = chainCaseInputSchema.extend({ version: seenVersionSchema });

/** D-5, D-7 · what is the same for every location of the chain. */
export const chainFieldsSchema = z.object({
  expectedEndOn: calendarDateSchema.nullable(),
  recordTransferState: recordTransferStateSchema.nullable(),
  supervisorInformedOn: calendarDateSchema.nullable(),
  communicationState: communicationStateSchema.nullable(),
});
export type ChainFields = z.infer<typeof chainFieldsSchema>;
export const setChainInputSchema = chainCaseVersionSchema.extend(chainFieldsSchema.shape);

export const chainCasesInputSchema = pageInputSchema.extend({
  includeClosed: z.boolean().default(false),
  chainKey: z.string().min(1).max(200).optional(),
});
export type ChainCasesInput = z.infer<typeof chainCasesInputSchema>;
