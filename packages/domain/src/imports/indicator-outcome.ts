import { z } from 'zod';

/** What a file of figures makes, beside the counts of its rows. */
export const indicatorOutcomeSchema = z.object({
  /** Figures with a value that the file states. */
  figures: z.int(),
  figuresNew: z.int(),
  figuresChanged: z.int(),
  /** Figures of which the value is not known: they are not recorded and take nothing away. */
  figuresUnknown: z.int(),
  unknownCells: z.int(),
  /** Rows that a filter left out; they count as unchanged. */
  rowsSkipped: z.int(),
  /** Definitions that come along with the file. */
  definitions: z.array(
    z.object({ code: z.string(), labelNl: z.string(), labelEn: z.string(), unit: z.string() }),
  ),
  /** Rows that name no area, with what they would have added. */
  withoutArea: z.array(
    z.object({ row: z.int(), amounts: z.array(z.object({ column: z.string(), value: z.number() })) }),
  ),
  /** Refusals beyond those listed. */
  refusalsNotListed: z.int(),
});
export type IndicatorOutcome = z.infer<typeof indicatorOutcomeSchema>;
