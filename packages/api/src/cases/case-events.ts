import type { HistoryAction } from '@regiovast/domain/audit/history-actions';
import { eventRecorder } from '../audit/event-recorder.ts';

/** S-2 · the one event of a change to a case; the payload never holds guarded text (C-5). */
export const recordCaseEvent = eventRecorder<HistoryAction & `cases.${string}`>('case');
