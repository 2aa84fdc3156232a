import type { HistoryAction } from '@regiovast/domain/audit/history-actions';
import { eventRecorder } from '../audit/event-recorder.ts';

/**
 * S-2 · the one event of a change to an arrangement. The payload holds codes, ids, dates and counts; never an amount, a
 * price, or what a text says (C-1: the platform keeps the chain and sees no amounts).
 */
export const recordArrangementEvent = eventRecorder<HistoryAction & `arrangements.${string}`>('arrangement');
