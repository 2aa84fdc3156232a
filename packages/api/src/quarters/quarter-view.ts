import { findSnapshot } from '@regiovast/db/quarters/quarter-snapshots';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import {
  quarterRevisionInputSchema,
  type QuarterView,
  quarterViewSchema,
} from '@regiovast/domain/quarters/quarter.views';
import { type QuarterSnapshot, quarterSnapshotSchema } from '@regiovast/domain/quarters/snapshot';
import { procedure } from '../trpc/procedure.ts';

/** The sealed snapshot itself, for making its files; NOT_FOUND when the quarter was not closed. */
export async function sealedSnapshot(
  session: Session,
  quarter: string,
  revision?: number,
): Promise<QuarterSnapshot> {
  const found = await findSnapshot(session, quarter, revision);
  if (!found) throw notFound();
  return quarterSnapshotSchema.parse(JSON.parse(found.snapshot.payload));
}

/** A sealed quarter as the screen shows it: the same values as its files. */
export async function quarterView(
  session: Session,
  quarter: string,
  revision?: number,
): Promise<QuarterView> {
  const found = await findSnapshot(session, quarter, revision);
  if (!found) throw notFound();
  const snapshot = quarterSnapshotSchema.parse(JSON.parse(found.snapshot.payload));
  return {
    quarter,
    revision: snapshot.revision,
    closedAt: snapshot.closedAt,
    closedBy: found.closedBy ?? '',
    referenceDate: snapshot.referenceDate,
    snapshotSha256: found.snapshot.sha256,
    minimumCount: snapshot.minimumCount,
    regions: snapshot.regions,
    definitions: snapshot.definitions,
    values: snapshot.values,
    downloadPath: `/files/quarters/${quarter}/${snapshot.revision}`,
  };
}

export const get = procedure('quarters.get')
  .input(quarterRevisionInputSchema)
  .output(quarterViewSchema)
  .query(({ ctx: { deps }, input }) => quarterView(deps.store.read, input.quarter, input.revision));
