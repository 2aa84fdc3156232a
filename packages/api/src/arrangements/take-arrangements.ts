import { listArrangements } from '@regiovast/db/arrangements/list-arrangements';
import { appendEvent } from '@regiovast/db/audit/append-event';
import { installationFact } from '@regiovast/db/audit/installation';
import { may } from '@regiovast/domain/access/rights';
import {
  ARRANGEMENTS_IN_FILE,
  type ArrangementFilters,
  type ArrangementListRow,
  type ArrangementOrder,
} from '@regiovast/domain/arrangements/arrangement-list.views';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Context } from '../trpc/deps.ts';
import { areaOf } from '../trpc/procedure.ts';

type Download = {
  readonly asked: ArrangementFilters & ArrangementOrder;
  readonly format: 'csv' | 'xlsx';
};
export type TakenArrangements = {
  readonly rows: readonly ArrangementListRow[];
  readonly totalCents: number;
  readonly referenceDate: string;
  readonly isDemo: boolean;
  readonly savedAt: string;
};

/**
 * C-1, C-7 · every arrangement of the list as it is narrowed and sorted, not only the page that is shown, for a download;
 * who took how many is an event, without what they searched for and without amounts.
 * @throws DomainError SESSION_MISSING, NOT_ALLOWED
 */
export async function takeArrangements(
  { deps, actor }: Context,
  { asked, format }: Download,
): Promise<TakenArrangements> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, 'arrangements.download')) throw new DomainError('NOT_ALLOWED');
  const referenceDate = today(deps.clock);
  const reader = { scope: areaOf(actor, referenceDate), personId: actor.personId };
  const savedAt = instantNow(deps.clock);
  return deps.store.transaction(async (tx) => {
    const all = { page: 1, pageSize: ARRANGEMENTS_IN_FILE };
    const { rows, totalCents } = await listArrangements(tx, reader, asked, asked, all);
    await appendEvent(tx, {
      at: savedAt,
      actorId: actor.personId,
      organisationId: actor.organisationId,
      action: 'arrangements.listDownloaded',
      subjectKind: 'arrangementList',
      subjectId: actor.organisationId,
      payload: { format, rows: rows.length },
    });
    const isDemo = (await installationFact(tx, 'demoSeed')) !== null;
    return { rows, totalCents, referenceDate, isDemo, savedAt };
  });
}
