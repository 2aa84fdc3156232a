import { z } from 'zod';
import { riskPhaseSchema } from '../cases/phases.ts';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { exchangeStateSchema } from './exchange-states.ts';
import { regionCodeSchema } from './region-types.ts';

export const timelineInputSchema = pageInputSchema.extend({
  code: regionCodeSchema,
  /** Every source reads as far as the page, so a timeline ends somewhere. */
  page: z.int().min(1).max(200).default(1),
  pageSize: z.int().min(1).max(50).default(10),
  /** F-4 · events up to and including the day; left out: today. */
  asOf: calendarDateSchema.optional(),
});

/** `on`: the day it happened or holds from; `key` tells two events of a day apart, the higher the later. */
const event = <Kind extends string, Fields extends z.ZodRawShape>(kind: Kind, fields: Fields) =>
  z.object({ kind: z.literal(kind), on: z.string(), key: z.string(), ...fields });

/** One thing that happened in a region. Never a free text: those stay where their own rights are. */
export const timelineEventSchema = z.discriminatedUnion('kind', [
  event('caseMoved', {
    caseId: z.string(),
    number: z.string(),
    practiceName: z.string(),
    from: riskPhaseSchema.nullable(),
    to: riskPhaseSchema,
  }),
  event('practiceClosed', { practiceId: z.string(), practiceName: z.string() }),
  event('practiceReopened', { practiceId: z.string(), practiceName: z.string() }),
  event('quarterSealed', { quarter: z.string(), revision: z.int() }),
  event('preferentBegan', { insurerName: z.string(), isVerified: z.boolean(), source: z.string() }),
  event('preferentEnded', { insurerName: z.string() }),
  event('municipalitiesJoined', { names: z.array(z.string()), source: z.string() }),
  event('municipalitiesLeft', { names: z.array(z.string()) }),
  event('exchangeStated', {
    state: exchangeStateSchema,
    placedPatients: z.int().nullable(),
    isPlacedSuppressed: z.boolean(),
    source: z.string(),
  }),
  event('imported', { importId: z.string(), practices: z.int(), canOpen: z.boolean() }),
  event('importUndone', { importId: z.string(), practices: z.int(), canOpen: z.boolean() }),
  event('scoreWeightsSet', { version: z.int() }),
]);
export type TimelineEvent = z.infer<typeof timelineEventSchema>;
export type TimelineKind = TimelineEvent['kind'];

export const timelinePageSchema = pageOf(timelineEventSchema);
