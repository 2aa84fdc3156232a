import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { DOMAIN_ERROR_CODES } from '../kernel/errors.ts';
import { exchangeStateSchema } from './exchange-states.ts';
import { regionCodeSchema } from './region-types.ts';

/** People; far above the population of any region. */
const MOST_PLACED = 2_000_000;

export const exchangeInputSchema = z.object({
  code: regionCodeSchema,
  /** F-4 · left out: today. */
  asOf: calendarDateSchema.optional(),
});

/** S-3 · `knownId` is the latest statement the editor saw; null: they saw none. */
export const setExchangeInputSchema = z.object({
  code: regionCodeSchema,
  knownId: z.string().max(60).nullable(),
  state: exchangeStateSchema,
  from: calendarDateSchema,
  /** People placed since the exchange started; null: unknown. */
  placedPatients: z.int().min(0).max(MOST_PLACED).nullable(),
  note: z.string().trim().max(300).nullable().default(null),
  source: z.string().trim().min(3).max(300),
});

const exchangeStatementSchema = z.object({
  id: z.string(),
  state: exchangeStateSchema,
  validFrom: z.string(),
  placedPatients: z.int().nullable(),
  /** C-4 · the number is known and too small for who does not see the region in full. */
  isPlacedSuppressed: z.boolean(),
  note: z.string().nullable(),
  source: z.string(),
  recordedAt: z.string(),
});

/**
 * R-5 · supply of places in the reader's own area today: practices that said how many places they have. Null
 * elsewhere (C-4: never a single practice) and for a day that has passed.
 */
const supplySchema = z.object({
  referenceDate: z.string(),
  practices: z.int(),
  /** Practices that stated their places, also when it was none. */
  practicesStating: z.int(),
  practicesWithRoom: z.int(),
  places: z.int(),
  /** Oldest of the reference dates of what was stated. */
  oldestStatement: z.string().nullable(),
});

/** The enrolment exchange of a region; `current` null is unknown: nothing was stated as of the day. */
export const exchangeViewSchema = z.object({
  code: z.string(),
  asOf: z.string(),
  current: exchangeStatementSchema.nullable(),
  /** Since when it is in this state, over all statements that say the same. */
  since: z.string().nullable(),
  /** Newest first, up to the day. */
  history: z.array(exchangeStatementSchema),
  supply: supplySchema.nullable(),
  set: z.object({ can: z.boolean(), because: z.array(z.enum(DOMAIN_ERROR_CODES)) }),
});
export type ExchangeView = z.infer<typeof exchangeViewSchema>;
