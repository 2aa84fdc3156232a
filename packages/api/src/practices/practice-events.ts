import type { HistoryAction } from '@regiovast/domain/audit/history-actions';
import { eventRecorder } from '../audit/event-recorder.ts';

/** S-2 · the one event of a change to a practice; reasons are free text and stay out of it. */
export const recordPracticeEvent = eventRecorder<HistoryAction & `practices.${string}`>('practice');
