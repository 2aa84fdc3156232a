import { eventRecorder } from '../audit/event-recorder.ts';

/**
 * S-2 · the one event of a change to what an insurer lays down for itself. The payload names what changed and holds no
 * amount (C-1: the platform keeps the chain).
 */
export const recordTermsEvent = eventRecorder<'arrangements.termsSet' | 'arrangements.ceilingSet'>(
  'purchaseTerms',
);
