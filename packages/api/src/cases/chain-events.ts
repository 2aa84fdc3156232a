import type { HistoryAction } from '@regiovast/domain/audit/history-actions';
import { eventRecorder } from '../audit/event-recorder.ts';

/**
 * S-2 · the one event of a change to the failure of a chain. `caseIds` in its payload names the cases it changed or
 * touched, so that their history finds it; who may see which of those is asked when it is read.
 */
export const recordChainEvent = eventRecorder<HistoryAction & `cases.chain${string}`>('chainCase');
