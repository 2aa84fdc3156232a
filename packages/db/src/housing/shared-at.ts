import { and, eq, max, type SQL, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

const SHARED = 'housing.shared';

/**
 * C-2 · since when a housing case is its insurer's to read: the instant at which it was shared last, for a query on housing
 * cases; null while it is the RHO's own. Where the trail knows no instant, the end of the day on which it was shared: what was
 * said before on that day was not meant for the insurer.
 */
export function housingSharedAt({ q, t }: Session): SQL<string | null> {
  const { housingCases, auditEvents: events } = t;
  const last = q
    .select({ at: max(events.at) })
    .from(events)
    .where(
      and(
        eq(events.subjectKind, 'housingCase'),
        eq(events.subjectId, housingCases.id),
        eq(events.action, SHARED),
      ),
    );
  return sql<string | null>`case when ${housingCases.sharedOn} is null then null
    else coalesce((${last}), ${housingCases.sharedOn} || 'T24:00:00.000Z') end`;
}

/** C-2 · since when the insurer reads along; null: it is the RHO's own. */
export async function findHousingSharedAt(s: Session, housingCaseId: string): Promise<string | null> {
  const { housingCases } = s.t;
  const [row] = await s.q
    .select({ sharedAt: housingSharedAt(s) })
    .from(housingCases)
    .where(eq(housingCases.id, housingCaseId));
  return row?.sharedAt ?? null;
}
