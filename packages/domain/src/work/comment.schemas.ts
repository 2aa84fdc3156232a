import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { audienceSchema } from './audience.ts';
import { subjectKindSchema } from './subject-kinds.ts';

export const COMMENT_MAX_LENGTH = 2_000;
/** People one comment calls upon; more is a mailing. */
const MOST_MENTIONS = 20;

const aboutSchema = z.object({ subjectKind: subjectKindSchema, subjectId: idSchema });

export const talkInputSchema = pageInputSchema.extend(aboutSchema.shape);
export type About = z.infer<typeof aboutSchema>;

export const mentionableInputSchema = aboutSchema.extend({ audience: audienceSchema });

export const addCommentSchema = aboutSchema.extend({
  text: z.string().trim().min(1).max(COMMENT_MAX_LENGTH),
  audience: audienceSchema.default('organisation'),
  mentions: z.array(idSchema).max(MOST_MENTIONS).default([]),
});

export const removeCommentSchema = z.object({ id: idSchema });

export const commentSchema = z.object({
  id: z.string(),
  /** Empty when it was taken back. */
  text: z.string(),
  audience: audienceSchema,
  writtenAt: z.string(),
  writtenBy: z.string(),
  organisationName: z.string(),
  mentions: z.array(z.object({ name: z.string(), isSelf: z.boolean() })),
  isRemoved: z.boolean(),
  canRemove: z.boolean(),
});
export type CommentView = z.infer<typeof commentSchema>;

/** W-4 · a page of comments, the newest first, and whether the reader may add one. */
export const commentPageSchema = pageOf(commentSchema).extend({ canAdd: z.boolean() });

/** W-4 · who reads what is written for an audience, and who of them can be mentioned. */
export const mentionableSchema = z.object({
  /** Names of the organisations that read it, the reader's own first. */
  organisations: z.array(z.string()),
  people: z.array(
    z.object({ id: z.string(), name: z.string(), organisationName: z.string(), isOwn: z.boolean() }),
  ),
});
export type Mentionable = z.infer<typeof mentionableSchema>;
