import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { LARGEST_WEEKLY_CAP, MAIL_LANGUAGES } from './notice-defaults.ts';
import { deliverySchema, noticeKindSchema } from './notice-kinds.ts';
import { subjectKindSchema } from './subject-kinds.ts';

export const noticesInputSchema = pageInputSchema.extend({ unreadOnly: z.boolean().default(false) });
export type NoticesInput = z.infer<typeof noticesInputSchema>;

/** W-2 · what somebody is told, with where it leads; the words are the screen's. */
export const noticeSchema = z.object({
  id: z.string(),
  kind: noticeKindSchema,
  /** What it is about; null: something its reader is told of and may not open. */
  subject: z
    .object({ kind: subjectKindSchema, id: z.string(), label: z.string(), name: z.string().nullable() })
    .nullable(),
  regionName: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  createdAt: z.string(),
  readAt: z.string().nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;
export const noticePageSchema = pageOf(noticeSchema).extend({ unread: z.int().nonnegative() });

/** Which notices are read: those named, or all of them. */
export const readNoticesSchema = z.object({
  ids: z.union([z.literal('all'), z.array(idSchema).min(1).max(200)]),
});

const weeklyCapSchema = z.int().min(0).max(LARGEST_WEEKLY_CAP);
const mailLanguageSchema = z.enum(MAIL_LANGUAGES);

export const setNoticeSettingsSchema = z.object({
  deliveries: z.partialRecord(noticeKindSchema, deliverySchema),
  weeklyCap: weeklyCapSchema,
  language: mailLanguageSchema,
});

export const noticeSettingsSchema = z.object({
  /** Every kind the reader can be told of, with how it reaches them now. */
  deliveries: z.array(
    z.object({ kind: noticeKindSchema, delivery: deliverySchema, byDefault: deliverySchema }),
  ),
  weeklyCap: z.int(),
  language: mailLanguageSchema,
  mailsThisWeek: z.int().nonnegative(),
  /** False: this installation has no mail server, and nothing is mailed. */
  isMailOn: z.boolean(),
  /** Where mail goes. */
  email: z.string(),
});
export type NoticeSettings = z.infer<typeof noticeSettingsSchema>;
