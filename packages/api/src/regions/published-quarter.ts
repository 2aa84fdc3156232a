import { listClosedQuarters, findSnapshot } from '@regiovast/db/quarters/quarter-snapshots';
import type { Session } from '@regiovast/db/store/store';
import { lastDayOf } from '@regiovast/domain/kernel/quarter';
import {
  NATION,
  type QuarterSnapshot,
  type QuarterValue,
  quarterSnapshotSchema,
} from '@regiovast/domain/quarters/snapshot';

/** Closed quarters shown in a trend. */
const TREND_QUARTERS = 12;
/** Snapshots never change, so what was read once is kept by its hash. */
const READ_SNAPSHOTS = new Map<string, QuarterSnapshot>();
const SNAPSHOTS_KEPT = 64;

/**
 * The sealed snapshots that a trend shows, oldest first; each the latest revision of its quarter.
 * @param on F-4: only quarters that had ended by that day
 */
export async function publishedSnapshots(session: Session, on?: string): Promise<QuarterSnapshot[]> {
  const ended = (await listClosedQuarters(session)).filter(
    ({ quarter }) => on === undefined || lastDayOf(quarter) <= on,
  );
  const closed = ended.slice(-TREND_QUARTERS);
  return Promise.all(
    closed.map(({ quarter, revision, sha256 }) => readOnce(session, quarter, revision, sha256)),
  );
}

async function readOnce(
  session: Session,
  quarter: string,
  revision: number,
  sha256: string,
): Promise<QuarterSnapshot> {
  const known = READ_SNAPSHOTS.get(sha256);
  if (known) return known;
  const found = await findSnapshot(session, quarter, revision);
  if (!found) throw new Error(`snapshot ${quarter} revision ${revision} has gone`);
  const snapshot = quarterSnapshotSchema.parse(JSON.parse(found.snapshot.payload));
  if (READ_SNAPSHOTS.size >= SNAPSHOTS_KEPT) READ_SNAPSHOTS.clear();
  READ_SNAPSHOTS.set(sha256, snapshot);
  return snapshot;
}

/** The values of one area by indicator. */
export const valuesOf = (snapshot: QuarterSnapshot, areaCode: string): Map<string, QuarterValue> =>
  new Map(
    snapshot.values
      .filter((value) => value.regionCode === areaCode)
      .map((value) => [value.indicatorCode, value]),
  );

export const nationalValuesOf = (snapshot: QuarterSnapshot): Map<string, QuarterValue> =>
  valuesOf(snapshot, NATION);
