import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { actionDraftSchema } from './case.schemas.ts';

/** Absent: on the last working day before it is due; null: only when it is late. */
const remindOnSchema = calendarDateSchema.nullable();

const actionIdSchema = z.object({ caseId: idSchema, actionId: idSchema });

/** Something more to do on a case. */
export const addActionInputSchema = actionDraftSchema.extend({
  caseId: idSchema,
  remindOn: remindOnSchema.optional(),
});

/** An action as it becomes, and as the writer saw it: who was first is not overwritten (S-3). */
export const changeActionInputSchema = actionDraftSchema.extend({
  ...actionIdSchema.shape,
  remindOn: remindOnSchema,
  seen: z.object({
    title: z.string(),
    ownerId: z.string(),
    dueOn: z.string(),
    remindOn: z.string().nullable(),
  }),
});

export const completeActionInputSchema = actionIdSchema;
export const reopenActionInputSchema = actionIdSchema;

/** Who can own an action; of a case also the other side that sees it. */
export const caseOwnersInputSchema = z.object({ caseId: idSchema.optional() }).optional();
