import { z } from 'zod';

/**
 * D-7, C-8 · states of accepting a risk (doing nothing for now): proposed by one, decided by another; an accepted
 * one ends at its expiry, or when what was approved changed.
 */
export const ACCEPTANCE_STATES = ['PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'] as const;
export const acceptanceStateSchema = z.enum(ACCEPTANCE_STATES);
export type AcceptanceState = z.infer<typeof acceptanceStateSchema>;
