import { appendEvent } from '@regiovast/db/audit/append-event';
import { may } from '@regiovast/domain/access/rights';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import type { Context } from '../trpc/deps.ts';
import { sealedSnapshot } from './quarter-view.ts';

/** C-7 · hands out a sealed quarter for download; who took what is an event. */
export async function takeQuarter(
  { deps, actor }: Context,
  quarter: string,
  revision: number,
): Promise<QuarterSnapshot> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, 'quarters.download')) throw new DomainError('NOT_ALLOWED');
  return deps.store.transaction(async (tx) => {
    const snapshot = await sealedSnapshot(tx, quarter, revision);
    await appendEvent(tx, {
      at: instantNow(deps.clock),
      actorId: actor.personId,
      organisationId: actor.organisationId,
      action: 'quarters.downloaded',
      subjectKind: 'quarter',
      subjectId: quarter,
      payload: { revision },
    });
    return snapshot;
  });
}
