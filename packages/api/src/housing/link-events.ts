import { appendEvent } from '@regiovast/db/audit/append-event';
import type { LinkRow } from '@regiovast/db/housing/links';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { HistoryAction } from '@regiovast/domain/audit/history-actions';
import type { Deps } from '../trpc/deps.ts';

type OutsideAction = HistoryAction & `housing.${'link' | 'evidence'}${string}`;

/**
 * S-2, H-6 · the one event of what an outside party did: nobody of the product, known by its link. It holds no address, no
 * name and nothing that was written.
 */
export const recordOutsideEvent = (
  tx: Session,
  { clock }: Pick<Deps, 'clock'>,
  { id: linkId, housingCaseId, cell }: Pick<LinkRow, 'id' | 'housingCaseId' | 'cell'>,
  action: OutsideAction,
  payload: Readonly<Record<string, string | number>> = {},
): Promise<void> =>
  appendEvent(tx, {
    at: instantNow(clock),
    actorId: null,
    organisationId: null,
    action,
    subjectKind: 'housingCase',
    subjectId: housingCaseId,
    payload: { linkId, cell, ...payload },
  });
