import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { idSchema } from '../kernel/ids.ts';
import { seenOrNoneSchema } from '../kernel/seen-version.ts';
import { situationFigureSchema } from './plan-situation.ts';
import { FIGURE_CHANGES } from './situation-diff.ts';

export const situationInputSchema = z.object({ planId: idSchema });

/** L-1, S-3 · freezes the figures of today over the freeze that was seen; 0 when there was none. */
export const freezeSituationInputSchema = z.object({
  planId: idSchema,
  seenNumber: seenOrNoneSchema,
});

/** R-1 · a figure as it is shown: whether it has outlived the term of its definition on the day it was frozen. */
export const shownSituationFigureSchema = situationFigureSchema.extend({ isExpired: z.boolean() });
export type ShownSituationFigure = z.infer<typeof shownSituationFigureSchema>;

/** The freeze that the reader sees: the plan's own, or that of the last released version. */
const frozenSchema = z.object({
  frozenOn: calendarDateSchema,
  figures: z.array(shownSituationFigureSchema),
});

/** L-1 · the frozen situation of a plan. */
export const situationViewSchema = z.object({
  planId: z.string(),
  /** The municipalities that the figures are about. */
  municipalities: z.array(z.string()),
  regionName: z.string(),
  minimumCount: z.int(),
  /** Number of the freeze, to refresh over; 0: there is none yet; null for who reads a released version. */
  number: z.int().nullable(),
  frozenAt: z.string().nullable(),
  frozenBy: z.string().nullable(),
  sha256: z.string().nullable(),
  situation: frozenSchema.nullable(),
  can: z.object({ freeze: capabilitySchema }),
});
export type SituationView = z.infer<typeof situationViewSchema>;

const differenceSchema = z.object({
  change: z.enum(FIGURE_CHANGES),
  before: situationFigureSchema.nullable(),
  after: shownSituationFigureSchema.nullable(),
});

/** L-1 · the figures of today beside the frozen ones; nothing of it is stored. */
export const situationPreviewSchema = z.object({
  planId: z.string(),
  /** The freeze it was compared with; 0: none. */
  number: z.int(),
  frozenOn: calendarDateSchema.nullable(),
  on: calendarDateSchema,
  differences: z.array(differenceSchema),
});
export type ShownDifference = z.infer<typeof differenceSchema>;
