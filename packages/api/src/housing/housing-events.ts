import type { HistoryAction } from '@regiovast/domain/audit/history-actions';
import { eventRecorder } from '../audit/event-recorder.ts';

/**
 * S-2 · the one event of a change to a housing case. The payload holds codes, ids, dates and counts; never an amount, a mail
 * address, or what a text says.
 */
export const recordHousingEvent = eventRecorder<HistoryAction & `housing.${string}`>('housingCase');
