import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { searchKey } from '../kernel/search-key.ts';
import { areaKindSchema, figureBoundSchema } from './area-kinds.ts';

/** R-1 · a figure of an area as its source gives it; unknown is the absence of a figure, never a 0. */
export const publishedFigureSchema = z.object({
  indicatorCode: z.string(),
  definitionVersion: z.int().positive(),
  areaKind: areaKindSchema,
  areaCode: z.string(),
  /** The name in the source, where Regiovast does not hold the area itself. */
  areaName: z.string().nullable(),
  /** Last day of what the figure is about. */
  referenceDate: calendarDateSchema,
  /** The period in the words of the source. */
  periodLabel: z.string().nullable(),
  value: z.number(),
  bound: figureBoundSchema,
  source: z.string(),
  note: z.string().nullable(),
});
export type PublishedFigure = z.infer<typeof publishedFigureSchema>;

/** R-1 · a figure as it goes to a screen: it says whether it has outlived the term of its definition. */
export const shownFigureSchema = publishedFigureSchema.extend({ isExpired: z.boolean() });
export type ShownFigure = z.infer<typeof shownFigureSchema>;

/** The code of an area of a division that Regiovast does not hold: its name, in a form that can be an address. */
export const otherAreaCode = (name: string): string =>
  `X-${searchKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
