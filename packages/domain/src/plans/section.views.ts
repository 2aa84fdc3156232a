import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { idSchema } from '../kernel/ids.ts';
import { seenOrNoneSchema, seenVersionSchema } from '../kernel/seen-version.ts';
import { assessmentOutcomeSchema, textOriginSchema } from './plan-codes.ts';
import { planSectionSchema } from './plan-sections.ts';
import { richTextSchema } from './rich-text.ts';

const wordsSchema = z.object({ label: z.string(), text: z.string() });
/** The version of a text; 0 stands for a section that was never written. */
const textVersionSchema = seenOrNoneSchema;

/** Who is at a section now; of seconds ago, so nothing that is kept. */
const presentPersonSchema = z.object({ name: z.string(), code: planSectionSchema.nullable() });
export type PresentPerson = z.infer<typeof presentPersonSchema>;

export const sectionInputSchema = z.object({ planId: idSchema, code: planSectionSchema });

/** L-1 · one section of a plan as its reader has it: what the template asks, and what stands there. */
export const sectionViewSchema = z.object({
  code: planSectionSchema,
  nl: wordsSchema,
  en: wordsSchema,
  isRequired: z.boolean(),
  isProposal: z.boolean(),
  source: z.string(),
  document: richTextSchema,
  textVersion: textVersionSchema,
  words: z.int().nonnegative(),
  /** Null when never written, and for who reads a released version. */
  updatedAt: z.string().nullable(),
  updatedBy: z.string().nullable(),
  /** Whether this is the plan as it is now, and not as it was last released. */
  isLive: z.boolean(),
  /** L-4 · what the insurer asked to mend here, in its last decision. */
  message: z.object({ text: z.string(), outcome: assessmentOutcomeSchema, decidedAt: z.string() }).nullable(),
  /** Others who are at this section now; nobody for who reads a released version. */
  present: z.array(presentPersonSchema),
  can: z.object({ save: capabilitySchema, importSections: capabilitySchema, readEarlier: capabilitySchema }),
});
export type SectionView = z.infer<typeof sectionViewSchema>;

export const saveSectionInputSchema = z.object({
  planId: idSchema,
  code: planSectionSchema,
  /** S-3 · the version that was on the screen when it was written. */
  seenTextVersion: textVersionSchema,
  document: richTextSchema,
  /** The earlier version that is put back, when that is what this is. */
  restoredFrom: seenVersionSchema.optional(),
});
export type SaveSectionInput = z.infer<typeof saveSectionInputSchema>;

export const savedSectionSchema = z.object({
  textVersion: textVersionSchema,
  words: z.int().nonnegative(),
  /** Null when nothing was ever written and nothing is. */
  updatedAt: z.string().nullable(),
});
export type SavedSection = z.infer<typeof savedSectionSchema>;

export const EARLIER_TEXTS_PAGE_SIZE = 20;
export const sectionTextsInputSchema = sectionInputSchema.extend({
  page: z.int().positive().max(10_000).default(1),
  /** Which text to give whole; none without it. */
  textVersion: seenVersionSchema.optional(),
});
/** L-1 · the texts that a section had, newest first, and one of them whole when it was asked. */
export const sectionTextsSchema = z.object({
  versions: z.array(
    z.object({
      textVersion: z.int().positive(),
      savedAt: z.string(),
      savedBy: z.string(),
      words: z.int().nonnegative(),
      origin: textOriginSchema,
    }),
  ),
  total: z.int().nonnegative(),
  text: z.object({ textVersion: z.int().positive(), document: richTextSchema }).nullable(),
});
export type SectionTexts = z.infer<typeof sectionTextsSchema>;

export const attendInputSchema = z.object({ planId: idSchema, code: planSectionSchema.nullable() });
export const attendanceSchema = z.object({
  /** Others who have the sections of this plan before them. */
  present: z.array(presentPersonSchema),
  /** The version at which the section stands now, so that the screen sees that somebody else saved it. */
  textVersion: textVersionSchema.nullable(),
});

/** How long somebody counts as present after the last sign, in milliseconds; a sign is given every 15 seconds. */
export const PRESENCE_MS = 40_000;
export const ATTEND_EVERY_MS = 15_000;

export const importSectionsInputSchema = z.object({
  planId: idSchema,
  parts: z
    .array(
      z.object({ code: planSectionSchema, seenTextVersion: textVersionSchema, document: richTextSchema }),
    )
    .min(1)
    .max(14)
    .refine((parts) => new Set(parts.map(({ code }) => code)).size === parts.length, {
      error: 'SECTION_TWICE',
    }),
});
export const importedSectionsSchema = z.object({
  sections: z.array(planSectionSchema),
  words: z.int().nonnegative(),
});
