import { appendEvent } from '@regiovast/db/audit/append-event';
import { installationFact } from '@regiovast/db/audit/installation';
import { listCases } from '@regiovast/db/cases/read-cases';
import { may } from '@regiovast/domain/access/rights';
import { caseListInputSchema, type CaseRow } from '@regiovast/domain/cases/case.views';
import { type CaseState, caseAddress, caseFiltersOf, filtersSet } from '@regiovast/domain/cases/case-address';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Context } from '../trpc/deps.ts';
import { areaOf } from '../trpc/procedure.ts';
import { readerOf, toCaseRow } from './case-rows.ts';

type Download = { readonly state: CaseState; readonly format: 'csv' | 'xlsx' };
type TakenCases = {
  readonly rows: readonly CaseRow[];
  readonly referenceDate: string;
  readonly isDemo: boolean;
  readonly savedAt: string;
};

/**
 * C-7 · every case of the list as it is narrowed and sorted, not only the page that is shown, for a download; who took
 * how many is an event, without what they searched for.
 * @throws DomainError SESSION_MISSING, NOT_ALLOWED
 */
export async function takeCases({ deps, actor }: Context, { state, format }: Download): Promise<TakenCases> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, 'cases.download')) throw new DomainError('NOT_ALLOWED');
  const referenceDate = today(deps.clock);
  const reader = readerOf(actor, areaOf(actor, referenceDate));
  const filters = caseListInputSchema.parse({
    ...caseFiltersOf(state),
    sort: state.sort,
    descending: state.descending,
  });
  const savedAt = instantNow(deps.clock);
  return deps.store.transaction(async (tx) => {
    const { rows } = await listCases(tx, reader, filters, filters);
    await appendEvent(tx, {
      at: savedAt,
      actorId: actor.personId,
      organisationId: actor.organisationId,
      action: 'cases.listDownloaded',
      subjectKind: 'caseList',
      subjectId: actor.organisationId,
      payload: {
        format,
        rows: rows.length,
        columns: state.kolommen,
        filters: filtersSet(caseAddress(state)),
      },
    });
    const isDemo = (await installationFact(tx, 'demoSeed')) !== null;
    return { rows: rows.map((row) => toCaseRow(row, referenceDate)), referenceDate, isDemo, savedAt };
  });
}
