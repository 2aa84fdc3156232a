import type { NamedKind } from '@regiovast/domain/audit/history-fields';
import type { InstantSpan } from '@regiovast/domain/kernel/instant-span';
import { and, desc, eq, gte, inArray, like, ne, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, inArea } from '../people/area-scope.ts';
import { READING } from '../cases/guarded-texts.ts';
import type { Session } from '../store/store.ts';
import { amongIds } from '../store/among.ts';
import { isOutside } from '../store/is-outside.ts';

/** Which events belong to a record: its own, and those of other records that changed it too. */
export type HistoryOf = {
  readonly subjectKind: string;
  readonly subjectId: string;
  /** D-5 · the failure of a chain of which the case is a location: its events that name the case. */
  readonly chainCaseId?: string | null;
  /** C-7 · the insurer that asks: of readings it gets those of the RHO and its own, as `findReadings` has it. */
  readonly readingsFor?: string;
  /** C-6 · actions that would tell this reader of what it does not see. */
  readonly without?: readonly string[];
  /** C-2 · the instant before which nothing is this reader's; absent or null: all of it is. */
  readonly since?: string | null;
  /** C-1 · when the record was not this reader's: of what happened then it sees what its own organisation did. */
  readonly closed?: { readonly organisationId: string; readonly spans: readonly InstantSpan[] };
  /** C-2 · actions of which this reader sees what its own organisation did. */
  readonly ownOnly?: { readonly organisationId: string; readonly actions: readonly string[] };
  /** P-2 · whether the files that changed the practice belong to it. */
  readonly withImports?: boolean;
};

export type EventPart = {
  /** The actions that the reader may see. */
  readonly actions: readonly string[];
  readonly limit: number;
  readonly offset: number;
};

const IMPORT_ACTIONS = ['imports.committed', 'imports.undone'];

/** Only read from a row, so none is none. */
const totalRows = sql<number>`count(*) over ()`.mapWith(Number);

/** W-5 · a page of the events of a record, newest first, with who did each and how many there are. */
export async function findHistory(s: Session, of: HistoryOf, part: EventPart) {
  const { q, t } = s;
  const { auditEvents: events, persons, organisations } = t;
  const rows = await q
    .select({
      at: events.at,
      action: events.action,
      subjectKind: events.subjectKind,
      payload: events.payload,
      personName: persons.name,
      organisationId: events.organisationId,
      organisationName: organisations.name,
      total: totalRows,
    })
    .from(events)
    .leftJoin(persons, eq(persons.id, events.actorId))
    .leftJoin(organisations, eq(organisations.id, events.organisationId))
    .where(
      and(
        belongsTo(s, of),
        inArray(events.action, [...part.actions]),
        readingIsShown(s, of),
        of.since ? gte(events.at, of.since) : undefined,
        closedIsShown(s, of),
        ownIsShown(s, of),
      ),
    )
    .orderBy(desc(events.seq))
    .limit(part.limit)
    .offset(part.offset);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** For queries that join the organisation of the event. */
const readingIsShown = ({ t: { auditEvents, organisations } }: Session, { readingsFor }: HistoryOf) =>
  readingsFor === undefined
    ? undefined
    : or(
        ne(auditEvents.action, READING),
        ne(organisations.kind, 'insurer'),
        eq(organisations.id, readingsFor),
      );

const closedIsShown = ({ t: { auditEvents } }: Session, { closed }: HistoryOf) =>
  closed && closed.spans.length > 0
    ? or(eq(auditEvents.organisationId, closed.organisationId), isOutside(auditEvents.at, closed.spans))
    : undefined;

const ownIsShown = ({ t: { auditEvents } }: Session, { ownOnly }: HistoryOf) =>
  ownOnly === undefined
    ? undefined
    : or(
        notInArray(auditEvents.action, [...ownOnly.actions]),
        eq(auditEvents.organisationId, ownOnly.organisationId),
      );

function belongsTo({ q, t }: Session, of: HistoryOf): SQL | undefined {
  const { auditEvents: events, importTraces } = t;
  const about = (kind: string, condition: SQL | undefined) => and(eq(events.subjectKind, kind), condition);
  const own = about(of.subjectKind, eq(events.subjectId, of.subjectId));
  const ofChain = of.chainCaseId
    ? about(
        'chainCase',
        and(eq(events.subjectId, of.chainCaseId), like(events.payload, `%"${of.subjectId}"%`)),
      )
    : undefined;
  const ofFiles = of.withImports
    ? about(
        'import',
        and(
          inArray(events.action, IMPORT_ACTIONS),
          inArray(
            events.subjectId,
            q
              .select({ id: importTraces.importId })
              .from(importTraces)
              .where(eq(importTraces.practiceId, of.subjectId)),
          ),
        ),
      )
    : undefined;
  return or(own, ofChain, ofFiles);
}

export type Wanted = Readonly<Record<NamedKind, readonly string[]>>;

/**
 * The names of records by kind and id, in one query; a practice outside the area has none (C-6).
 * @returns names by `kind id`
 */
export async function findNames(s: Session, scope: AreaScope, wanted: Wanted): Promise<Map<string, string>> {
  const { q, t } = s;
  const { persons, organisations, municipalities, practices } = t;
  if (Object.values(wanted).every((ids) => ids.length === 0)) return new Map();
  const kind = (name: NamedKind) => sql<string>`cast(${name} as text)`.as('kind');
  const rows = await q
    .select({ kind: kind('person'), id: persons.id, name: persons.name })
    .from(persons)
    .where(amongIds(s, persons.id, wanted.person))
    .unionAll(
      q
        .select({ kind: kind('organisation'), id: organisations.id, name: organisations.name })
        .from(organisations)
        .where(amongIds(s, organisations.id, wanted.organisation)),
    )
    .unionAll(
      q
        .select({ kind: kind('municipality'), id: municipalities.code, name: municipalities.name })
        .from(municipalities)
        .where(amongIds(s, municipalities.code, wanted.municipality)),
    )
    .unionAll(
      q
        .select({ kind: kind('practice'), id: practices.id, name: practices.name })
        .from(practices)
        .where(and(amongIds(s, practices.id, wanted.practice), inArea(s, practices.municipalityCode, scope))),
    );
  return new Map(rows.map((row) => [`${row.kind} ${row.id}`, row.name]));
}
