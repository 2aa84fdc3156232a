import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { VIEW_PAGES } from './view-pages.ts';

/** Views one person may keep, over all pages together; more cannot be found back in a list. */
export const MOST_VIEWS = 50;

const viewPageSchema = z.enum(VIEW_PAGES);
const viewNameSchema = z.string().trim().min(1).max(60);
/** The query of an address without its question mark: what `?` starts, nothing that leads to another page. */
const viewSearchSchema = z
  .string()
  .max(2_000)
  .regex(/^[^?#\s]*$/);

export const viewsInputSchema = z.object({ page: viewPageSchema });

/**
 * A view to keep. With an `id` that view is renamed or changed; without one a view is made, and where the name
 * is taken the other view is only replaced when `replace` says so.
 */
export const saveViewSchema = z.object({
  id: idSchema.optional(),
  page: viewPageSchema,
  name: viewNameSchema,
  search: viewSearchSchema,
  replace: z.boolean().default(false),
});
export type SaveViewInput = z.infer<typeof saveViewSchema>;

export const removeViewSchema = z.object({ id: idSchema });

export const savedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  search: z.string(),
  savedAt: z.string(),
});
export type SavedView = z.infer<typeof savedViewSchema>;
