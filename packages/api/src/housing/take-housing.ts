import { appendEvent } from '@regiovast/db/audit/append-event';
import { installationFact } from '@regiovast/db/audit/installation';
import { listHousing } from '@regiovast/db/housing/list-housing';
import { may } from '@regiovast/domain/access/rights';
import {
  HOUSING_IN_FILE,
  type HousingFilters,
  type HousingListRow,
  type HousingOrder,
} from '@regiovast/domain/housing/housing-list.views';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Context } from '../trpc/deps.ts';
import { areaOf } from '../trpc/procedure.ts';
import { toHousingRow } from './housing-rows.ts';

type Download = {
  readonly asked: HousingFilters & HousingOrder;
  readonly format: 'csv' | 'xlsx';
};
export type TakenHousing = {
  readonly rows: readonly HousingListRow[];
  readonly referenceDate: string;
  readonly isDemo: boolean;
  readonly savedAt: string;
};

/**
 * C-7 · every housing case of the list as it is narrowed and sorted, not only the page that is shown, for a download; who
 * took how many is an event, without what they searched for.
 * @throws DomainError SESSION_MISSING, NOT_ALLOWED
 */
export async function takeHousing(
  { deps, actor }: Context,
  { asked, format }: Download,
): Promise<TakenHousing> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, 'housing.download')) throw new DomainError('NOT_ALLOWED');
  const referenceDate = today(deps.clock);
  const reader = { scope: areaOf(actor, referenceDate), personId: actor.personId };
  const savedAt = instantNow(deps.clock);
  return deps.store.transaction(async (tx) => {
    const all = { page: 1, pageSize: HOUSING_IN_FILE };
    const { rows } = await listHousing(tx, reader, asked, asked, all);
    await appendEvent(tx, {
      at: savedAt,
      actorId: actor.personId,
      organisationId: actor.organisationId,
      action: 'housing.listDownloaded',
      subjectKind: 'housingList',
      subjectId: actor.organisationId,
      payload: { format, rows: rows.length },
    });
    const isDemo = (await installationFact(tx, 'demoSeed')) !== null;
    return { rows: rows.map((row) => toHousingRow(row, referenceDate)), referenceDate, isDemo, savedAt };
  });
}
