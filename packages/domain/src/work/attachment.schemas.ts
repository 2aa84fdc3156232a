import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { pageOf } from '../kernel/page.ts';
import { audienceSchema } from './audience.ts';
import { subjectKindSchema } from './subject-kinds.ts';

/** Where a file goes and who reads it; its content and name come beside this. */
export const uploadAttachmentSchema = z.object({
  subjectKind: subjectKindSchema,
  subjectId: idSchema,
  audience: audienceSchema.default('organisation'),
});
export type UploadAttachment = z.infer<typeof uploadAttachmentSchema>;

export const removeAttachmentSchema = z.object({ id: idSchema });

const attachmentSchema = z.object({
  id: z.string(),
  /** Empty when it was removed. */
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  audience: audienceSchema,
  uploadedAt: z.string(),
  uploadedBy: z.string(),
  organisationName: z.string(),
  isRemoved: z.boolean(),
  canRemove: z.boolean(),
});
export type AttachmentView = z.infer<typeof attachmentSchema>;

/** W-4 · a page of files, the newest first, and whether the reader may add one. */
export const attachmentPageSchema = pageOf(attachmentSchema).extend({ canAdd: z.boolean() });
