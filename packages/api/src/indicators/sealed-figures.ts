import type { Session } from '@regiovast/db/store/store';
import type { PublishedFigure } from '@regiovast/domain/indicators/published-figure';
import { NATION, type QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { publishedSnapshots } from '../regions/published-quarter.ts';

/** The name of what a closed quarter says, as a source. */
const sourceOf = ({ quarter, revision }: QuarterSnapshot): string =>
  `Regiovast, gesloten kwartaal ${quarter}, revisie ${revision}`;

/**
 * Q-2 · the national figures that closed quarters froze, oldest quarter first, in the form of published figures: so the
 * register's own indicators stand beside those of others. What was suppressed or unknown is no figure (C-4, R-1).
 */
export async function sealedNationalFigures(session: Session, on: string): Promise<PublishedFigure[]> {
  const snapshots = await publishedSnapshots(session);
  return snapshots
    .filter(({ referenceDate }) => referenceDate <= on)
    .flatMap((snapshot) =>
      snapshot.values.flatMap(({ regionCode, indicatorCode, definitionVersion, referenceDate, value }) =>
        regionCode === NATION && value !== null
          ? {
              indicatorCode,
              definitionVersion,
              areaKind: 'nation' as const,
              areaCode: NATION,
              areaName: null,
              referenceDate,
              periodLabel: snapshot.quarter,
              value,
              bound: 'exact' as const,
              source: sourceOf(snapshot),
              note: null,
            }
          : [],
      ),
    );
}
