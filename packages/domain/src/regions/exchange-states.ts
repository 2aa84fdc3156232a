import { z } from 'zod';

/** R-5 · how far the enrolment exchange (ruil- en inschrijfsysteem, AZWA D3.1) is in a region. */
export const EXCHANGE_STATES = ['none', 'planned', 'pilot', 'running', 'stopped'] as const;
export const exchangeStateSchema = z.enum(EXCHANGE_STATES);
export type ExchangeState = z.infer<typeof exchangeStateSchema>;
