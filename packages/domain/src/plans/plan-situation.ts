import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { planSectionSchema } from './plan-sections.ts';

const wordsSchema = z.object({ nl: z.string(), en: z.string() });

/** C-4, R-1 · known, unknown (never 0), or shielded because it is a count of 1 to 4 or protects one. */
const FIGURE_STANDINGS = ['known', 'unknown', 'suppressed'] as const;

/** A figure of the situation as it was frozen: with its definition, source and date, so that it can stand alone. */
export const situationFigureSchema = z.object({
  section: planSectionSchema,
  /** The same figure in another freeze has the same key, for instance `indicator:INHABITANTS`. */
  key: z.string(),
  label: wordsSchema,
  definition: wordsSchema,
  definitionVersion: z.int().nullable(),
  value: z.number().nullable(),
  standing: z.enum(FIGURE_STANDINGS),
  unit: z.string(),
  /** Digits behind the decimal sign. */
  digits: z.int().min(0).max(4),
  referenceDate: calendarDateSchema.nullable(),
  source: z.string(),
});
export type SituationFigure = z.infer<typeof situationFigureSchema>;

/** L-1 · what is known of the plan's part of the country on a day, aggregates only. */
export const situationSchema = z.object({
  frozenOn: calendarDateSchema,
  figures: z.array(situationFigureSchema),
});
export type Situation = z.infer<typeof situationSchema>;
