import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { quarterSchema } from '../kernel/quarter.ts';
import { LARGEST_AMOUNT_CENTS, amountSchema } from './amounts.ts';
import { LONGEST_PERIOD_QUARTERS } from './arrangement-period.ts';
import { ARRANGEMENT_LIMITS, seenArrangementSchema } from './arrangement.schemas.ts';

/** Longest request that is looked at; the rule on the number of lines is stricter and says so. */
const MOST_LINES_ASKED = 5 * ARRANGEMENT_LIMITS.lines;

/**
 * What is typed in a cell: cents of a fixed line, patients, or hundredths of hours. What patients and hours cost is never
 * sent: the server computes it.
 */
const cellValueSchema = z.int().min(0).max(LARGEST_AMOUNT_CENTS);

const labelSchema = z.string().trim().min(1).max(ARRANGEMENT_LIMITS.lineLabel);
const patientsSchema = z.int().min(1).max(ARRANGEMENT_LIMITS.places);

/** A-1 · how a line is paid: a fixed line has no price, a line per patient has a price and, to be submitted, a break-even count. */
const linePriceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('FIXED'), unitCents: z.null(), breakEvenPatients: z.null() }),
  z.object({
    kind: z.literal('PER_PATIENT'),
    unitCents: amountSchema,
    breakEvenPatients: patientsSchema.nullable(),
  }),
  z.object({ kind: z.literal('PER_HOUR'), unitCents: amountSchema, breakEvenPatients: z.null() }),
]);

const plannedCellSchema = z.object({ quarter: quarterSchema, value: cellValueSchema });

const gridLineSchema = z.intersection(
  z.object({
    /** Null: a new line. */
    id: idSchema.nullable(),
    label: labelSchema,
    cells: z.array(plannedCellSchema).max(4 * LONGEST_PERIOD_QUARTERS),
  }),
  linePriceSchema,
);
export type GridLineInput = z.infer<typeof gridLineSchema>;

const isOnce = (names: readonly string[]): boolean => new Set(names).size === names.length;
const areLinesOnce = (lines: readonly GridLineInput[]): boolean =>
  isOnce(lines.flatMap(({ id }) => id ?? []));
const areQuartersOnce = (lines: readonly GridLineInput[]): boolean =>
  lines.every(({ cells }) => isOnce(cells.map(({ quarter }) => quarter)));

/** A-1 · the whole planned grid, lines in order; a cell that is left out is empty. */
export const saveGridInputSchema = seenArrangementSchema.extend({
  lines: z
    .array(gridLineSchema)
    .max(MOST_LINES_ASKED)
    .refine(areLinesOnce, { error: 'LINE_TWICE' })
    .refine(areQuartersOnce, { error: 'QUARTER_TWICE' }),
});

const realisedCellSchema = z.object({
  lineId: idSchema,
  quarter: quarterSchema,
  /** Null: nothing is stated any more; 0: nothing was delivered. */
  value: cellValueSchema.nullable(),
});
export type RealisedCellInput = z.infer<typeof realisedCellSchema>;

/** A-5 · what was delivered, by cell; a cell that is left out stays as it was. */
export const saveRealisedInputSchema = seenArrangementSchema.extend({
  cells: z
    .array(realisedCellSchema)
    .min(1)
    .max(ARRANGEMENT_LIMITS.lines * LONGEST_PERIOD_QUARTERS)
    .refine((cells) => isOnce(cells.map(({ lineId, quarter }) => `${lineId} ${quarter}`)), {
      error: 'CELL_TWICE',
    }),
});
