import { z } from 'zod';
import { indicatorDefinitionSchema } from '../quarters/snapshot.ts';
import { AGGREGATIONS, INDICATOR_KINDS, INDICATOR_PERIODS, WORSE_DIRECTIONS } from './area-kinds.ts';

/**
 * · one version of the definition of an indicator, in full: what it means, in which unit, from which
 * source and period, with what it may be compared, and how long a figure under it holds.
 */
export const definitionSchema = indicatorDefinitionSchema.extend({
  kind: z.enum(INDICATOR_KINDS),
  /** What the indicator is about: see `topicOf`. */
  topic: z.string(),
  /** Figures of different groups are never compared and never share a line. */
  comparabilityGroup: z.string(),
  period: z.enum(INDICATOR_PERIODS),
  aggregation: z.enum(AGGREGATIONS),
  /** Which way is worse for access to care; null: neither. */
  worse: z.enum(WORSE_DIRECTIONS).nullable(),
  /** Months after its reference date for which a figure holds; null: it does not expire. */
  staleAfterMonths: z.int().positive().nullable(),
});
export type Definition = z.infer<typeof definitionSchema>;

/** The form of an indicator code, as the taxonomy writes them: PATIENT_STOP_SHARE. */
export const indicatorCodeSchema = z.string().regex(/^[A-Z][A-Z0-9_]{1,59}$/);
