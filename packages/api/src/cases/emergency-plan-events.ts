import type { HistoryAction } from '@regiovast/domain/audit/history-actions';
import { eventRecorder } from '../audit/event-recorder.ts';

/**
 * S-2 · the one event of a change to an emergency plan, under a kind of its own: who sees a case sees its events, and
 * a plan is seen by fewer. The payload never holds what an answer says.
 */
export const recordPlanEvent = eventRecorder<HistoryAction & `cases.plan${string}`>('emergencyPlan');
