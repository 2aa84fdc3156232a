import { ARRANGEMENT_DRAFTING_ACTIONS } from '@regiovast/domain/arrangements/four-eyes.rules';
import { and, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** Handing in a file and taking it over is drafting what is in it. */
const IMPORTING_ACTIONS = ['imports.uploaded', 'imports.committed'];

/** The arrangement, the one it was copied from, and so on: a copy is as much drafted by who drafted those. */
function lineageOf({ t }: Session, arrangementId: string): SQL {
  const { arrangements } = t;
  return sql`(with recursive lineage(id) as (
    select ${arrangements.id} from ${arrangements} where ${arrangements.id} = ${arrangementId}
    union
    select ${arrangements.copiedFromId} from ${arrangements} join lineage on ${arrangements.id} = lineage.id
    where ${arrangements.copiedFromId} is not null
  ) select id from lineage)`;
}

/**
 * C-8 · everybody who drafted or submitted any of an arrangement, in whatever organisation and role they did: also of what
 * it was copied from, and who handed in or took over the file that it came with or one that changed it. One query.
 */
export async function findHandsIn(s: Session, arrangementId: string): Promise<ReadonlySet<string>> {
  const { q, t, engine } = s;
  const { arrangements, auditEvents: events } = t;
  const isOfLineage = inArray(arrangements.id, lineageOf(s, arrangementId));
  const cameWith = q
    .select({ id: arrangements.importId })
    .from(arrangements)
    .where(and(isOfLineage, isNotNull(arrangements.importId)));
  const fileOfChange =
    engine === 'sqlite' ? sql`${events.payload} ->> 'importId'` : sql`${events.payload}::json ->> 'importId'`;
  const changedBy = q
    .select({ id: fileOfChange })
    .from(events)
    .where(
      and(
        eq(events.subjectKind, 'arrangement'),
        inArray(events.subjectId, lineageOf(s, arrangementId)),
        eq(events.action, 'arrangements.frameSet'),
        isNotNull(fileOfChange),
      ),
    );
  const rows = await q
    .select({ personId: events.actorId })
    .from(events)
    .where(
      or(
        and(
          eq(events.subjectKind, 'arrangement'),
          inArray(events.subjectId, lineageOf(s, arrangementId)),
          inArray(events.action, [...ARRANGEMENT_DRAFTING_ACTIONS]),
        ),
        and(
          eq(events.subjectKind, 'import'),
          or(inArray(events.subjectId, cameWith), inArray(events.subjectId, changedBy)),
          inArray(events.action, IMPORTING_ACTIONS),
        ),
      ),
    )
    .union(q.select({ personId: arrangements.createdBy }).from(arrangements).where(isOfLineage));
  return new Set(rows.flatMap(({ personId }) => personId ?? []));
}

/** C-8 · whether a person drafted or submitted any of an arrangement, in whatever organisation and role they did. */
export const hadHandInArrangement = async (
  s: Session,
  personId: string,
  arrangementId: string,
): Promise<boolean> => (await findHandsIn(s, arrangementId)).has(personId);
