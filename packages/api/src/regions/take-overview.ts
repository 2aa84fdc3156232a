import { appendEvent } from '@regiovast/db/audit/append-event';
import { installationFact } from '@regiovast/db/audit/installation';
import { findDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { regionTable } from '@regiovast/domain/regions/region-table';
import type { RegionTableState } from '@regiovast/domain/regions/region-table-query';
import type { IndicatorDefinition } from '@regiovast/domain/quarters/snapshot';
import type { OverviewView } from '@regiovast/domain/regions/region.views';
import { TRPCError } from '@trpc/server';
import { createCaller } from '../router.ts';
import type { Context } from '../trpc/deps.ts';

type Download = { readonly state: RegionTableState; readonly format: 'csv' | 'xlsx' };
type TakenOverview = {
  readonly view: OverviewView;
  readonly definitions: IndicatorDefinition[];
  readonly isDemo: boolean;
  readonly savedAt: string;
};

/**
 * C-7 · the region overview for a download: by the procedure of the screen, so that the rights and the figures
 * are the same; who took what is an event, without what they searched for.
 * @throws DomainError as the procedure does
 */
export async function takeOverview(context: Context, { state, format }: Download): Promise<TakenOverview> {
  const { deps, actor } = context;
  if (!actor) throw new DomainError('SESSION_MISSING');
  const { indeling: regionType, peildatum: asOf } = state;
  const view = await createCaller(context)
    .regions.overview({ regionType, asOf })
    .catch((error: unknown) => {
      // Outside tRPC a refusal is known by itself, not by its envelope.
      throw error instanceof TRPCError && error.cause instanceof DomainError ? error.cause : error;
    });
  const savedAt = instantNow(deps.clock);
  await deps.store.transaction((tx) =>
    appendEvent(tx, {
      at: savedAt,
      actorId: actor.personId,
      organisationId: actor.organisationId,
      action: 'regions.overviewDownloaded',
      subjectKind: 'regionType',
      subjectId: regionType,
      payload: {
        format,
        referenceDate: view.referenceDate,
        rows: regionTable(view, state).rows.length,
        columns: state.kolommen,
      },
    }),
  );
  const { read } = deps.store;
  const [definitions, demoSeed] = await Promise.all([
    findDefinitions(read, view.referenceDate),
    installationFact(read, 'demoSeed'),
  ]);
  return { view, definitions, isDemo: demoSeed !== null, savedAt };
}
