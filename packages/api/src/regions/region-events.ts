import type { HistoryAction } from '@regiovast/domain/audit/history-actions';
import { eventRecorder } from '../audit/event-recorder.ts';

/**
 * S-2 · the one event of a change to a region. A reason in the payload is about the division of the country; the
 * screen asks to leave people out of it.
 */
export const recordRegionEvent = eventRecorder<HistoryAction & `regions.${string}`>('region');
