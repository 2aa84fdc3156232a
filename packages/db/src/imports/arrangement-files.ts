import { and, desc, eq, gt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

const FILES_LISTED = 20;

/**
 * C-1 · a file of arrangements of an insurer: by the insurer it was handed in for, never by where the person who did works by
 * now.
 */
export function isFileOfInsurer({ t: { imports }, engine }: Session, insurerId: string): SQL | undefined {
  const filedFor =
    engine === 'sqlite'
      ? sql`${imports.mapping} ->> 'insurerId'`
      : sql`${imports.mapping}::json ->> 'insurerId'`;
  return and(eq(imports.kind, 'arrangements'), eq(filedFor, insurerId));
}

/** C-1 · the newest files of arrangements of an insurer, without their contents. */
export function listArrangementFiles(s: Session, insurerId: string) {
  const { imports, persons } = s.t;
  return s.q
    .select({
      id: imports.id,
      fileName: imports.fileName,
      bytes: imports.bytes,
      state: imports.state,
      uploadedAt: imports.uploadedAt,
      uploadedBy: persons.name,
    })
    .from(imports)
    .leftJoin(persons, eq(persons.id, imports.uploadedBy))
    .where(isFileOfInsurer(s, insurerId))
    .orderBy(desc(imports.uploadedAt), desc(imports.id))
    .limit(FILES_LISTED);
}

/**
 * C-8 · files of arrangements of an insurer that somebody can take over as far as four eyes go: of drafts the person's own, with
 * contracts those that another handed in.
 * @param mayDecide whether the person decides on arrangements
 */
export function isFileToTakeOver(
  s: Session,
  { personId, insurerId, mayDecide }: { personId: string; insurerId: string; mayDecide: boolean },
): SQL | undefined {
  const { imports } = s.t;
  const contracts = sql<number>`(${statusCount(s, 'CONTRACTED')} + ${statusCount(s, 'ACTIVE')} + ${statusCount(s, 'ENDED')})`;
  const ownDrafts = and(eq(imports.uploadedBy, personId), eq(contracts, 0));
  const contractsOfAnother = and(ne(imports.uploadedBy, personId), gt(contracts, 0));
  return and(isFileOfInsurer(s, insurerId), mayDecide ? or(ownDrafts, contractsOfAnother) : ownDrafts);
}

/** How many new arrangements of a file stand so, by its rehearsal; the status is one of ours, never of the input. */
const statusCount = ({ t: { imports }, engine }: Session, status: 'CONTRACTED' | 'ACTIVE' | 'ENDED'): SQL =>
  engine === 'sqlite'
    ? sql`cast(json_extract(${imports.impact}, ${sql.raw(`'$.statuses.${status}'`)}) as integer)`
    : sql`cast(${imports.impact}::json #>> ${sql.raw(`'{statuses,${status}}'`)} as integer)`;
