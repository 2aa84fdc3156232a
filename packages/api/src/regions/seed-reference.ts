import { appendEvent } from '@regiovast/db/audit/append-event';
import { seedIndicatorDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { seedRegions } from '@regiovast/db/regions/seed-regions';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';

/** Writes the reference data that comes with the product into a new store; does nothing to a known one. */
export const seedReference = ({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<void> =>
  store.transaction(async (tx) => {
    if (!(await seedRegions(tx))) return;
    await seedIndicatorDefinitions(tx);
    await appendEvent(tx, {
      at: instantNow(clock),
      actorId: null,
      organisationId: null,
      action: 'reference.seeded',
      subjectKind: 'reference',
      subjectId: 'regions',
      payload: {},
    });
  });
