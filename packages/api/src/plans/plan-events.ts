import type { HistoryAction } from '@regiovast/domain/audit/history-actions';
import { eventRecorder } from '../audit/event-recorder.ts';

/**
 * S-2 · the one event of a change to a plan. The payload holds codes, ids, dates and counts; never what a section, a
 * criterion or a message says, and never an amount.
 */
export const recordPlanEvent = eventRecorder<HistoryAction & `plans.${string}`>('plan');
