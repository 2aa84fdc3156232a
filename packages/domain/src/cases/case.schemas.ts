import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { discontinuityCauseSchema, signalReporterSchema } from './causes.ts';
import { riskPhaseSchema } from './phases.ts';
import { placementsSchema } from './placements.ts';

export const CASE_TEXT_MAX_LENGTH = 2_000;
const shortTextSchema = z.string().trim().min(1).max(200);
const reasonSchema = z.string().trim().min(1).max(500);

/** What happens next: something to do, who does it, by when. */
export const actionDraftSchema = z.object({
  title: shortTextSchema,
  ownerId: idSchema,
  dueOn: calendarDateSchema,
});

/**
 * D-1: six fields at most. Practice, primary cause and the next action are asked; who reported it, the
 * expected end date and the guarded text can follow. `requestKey` makes sending twice one signal.
 */
export const logSignalInputSchema = z.object({
  requestKey: idSchema,
  /** Who wrote it: a signal that waited on a device is never sent in the name of who signed in there later. */
  writtenBy: idSchema.optional(),
  practiceId: idSchema,
  primaryCause: discontinuityCauseSchema,
  reportedBy: signalReporterSchema.nullable().default(null),
  expectedEndOn: calendarDateSchema.nullable().default(null),
  guardedText: z.string().trim().max(CASE_TEXT_MAX_LENGTH).default(''),
  action: actionDraftSchema,
});
export type LogSignalInput = z.infer<typeof logSignalInputSchema>;

/** Whether the signal opened a case or joined the one that was open (D-5). */
export const logSignalResultSchema = z.object({
  caseId: z.string(),
  number: z.string(),
  joined: z.boolean(),
});

export const caseVersionSchema = z.object({ caseId: idSchema, version: seenVersionSchema });

/** D-2: a move asks for a reason, can be back-dated, and demands what its target phase demands. */
export const movePhaseInputSchema = caseVersionSchema.extend({
  to: riskPhaseSchema,
  reason: reasonSchema,
  effectiveOn: calendarDateSchema,
  expectedEndOn: calendarDateSchema.nullable().default(null),
  placements: placementsSchema.default([]),
});
export type MovePhaseInput = z.infer<typeof movePhaseInputSchema>;

export const caseInputSchema = z.object({ caseId: idSchema });
export const guardedTextInputSchema = z.object({ caseId: idSchema, textId: idSchema });
