import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import type { RunningTerm } from '@regiovast/domain/cases/case-terms';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { caseIsVisible } from './case-scope.ts';

/** Patients that the last move of the case at hand placed somewhere. */
function placedNow({ q, t }: Session): SQL<number> {
  const lastMove = sql`(select last_move.id from ${t.caseMoves} as last_move
    where last_move.case_id = ${t.cases.id}
    order by last_move.entered_at desc, last_move.id desc limit 1)`;
  return sql<number>`(${q
    .select({ placed: sql`coalesce(sum(${t.casePlacements.patients}), 0)` })
    .from(t.casePlacements)
    .where(eq(t.casePlacements.moveId, lastMove))})`.mapWith(Number);
}

/**
 * D-5 · the locations of these chain failures that the reader sees, each with its case; a case it may not see is in no
 * row and no sum (C-6).
 */
export function findChainLocations(s: Session, scope: AreaScope, chainCaseIds: readonly string[]) {
  const { q, t } = s;
  const { cases, practices, municipalities, persons } = t;
  return q
    .select({
      chainCaseId: cases.chainCaseId,
      caseId: cases.id,
      number: cases.number,
      version: cases.version,
      practiceId: practices.id,
      practiceName: practices.name,
      municipalityCode: practices.municipalityCode,
      municipalityName: municipalities.name,
      phase: cases.phase,
      expectedEndOn: cases.expectedEndOn,
      termKind: cases.termKind,
      termOn: cases.termOn,
      holdUntil: cases.holdUntil,
      ownerName: persons.name,
      insurerId: cases.insurerId,
      sharedOn: cases.sharedOn,
      acknowledgedOn: cases.acknowledgedOn,
      patients: sql<number | null>`coalesce(${cases.affectedPatients}, ${practices.enrolledPatients})`,
      placed: placedNow(s),
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .innerJoin(persons, eq(persons.id, cases.ownerId))
    .where(and(inArray(cases.chainCaseId, [...chainCaseIds]), caseIsVisible(s, scope)))
    .orderBy(asc(practices.searchKey), asc(cases.number));
}
export type ChainLocation = Awaited<ReturnType<typeof findChainLocations>>[number];

/** The working region of municipalities with its preferent insurer, on the day; one query for all of them. */
export async function findRegionsOf({ q, t }: Session, municipalityCodes: readonly string[], on: string) {
  const { regions, regionMemberships: members, preferentInsurers: preferent } = t;
  const rows = await q
    .select({
      municipalityCode: members.municipalityCode,
      code: regions.code,
      name: regions.name,
      insurerId: preferent.organisationId,
      insurerName: preferent.insurerName,
    })
    .from(members)
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, WORKING_REGION_TYPE)))
    .leftJoin(
      preferent,
      and(eq(preferent.regionCode, regions.code), holdsOn(preferent.validFrom, preferent.validTo, on)),
    )
    .where(
      and(
        inArray(members.municipalityCode, [...new Set(municipalityCodes)]),
        holdsOn(members.validFrom, members.validTo, on),
      ),
    );
  return new Map(rows.map(({ municipalityCode, ...region }) => [municipalityCode, region]));
}

/** The open cases of these practices, in whichever chain; for who opens the failure of their chain. */
export const findOpenCasesOf = ({ q, t }: Session, practiceIds: readonly string[]) =>
  q
    .select()
    .from(t.cases)
    .where(and(inArray(t.cases.practiceId, [...practiceIds]), inArray(t.cases.phase, [...OPEN_PHASES])));

/** What of the open locations of a chain decides their term. */
export function findOpenLocationStates(s: Session, scope: AreaScope, chainCaseId: string) {
  const { q, t } = s;
  const { cases, practices } = t;
  return q
    .select({
      id: cases.id,
      practiceId: cases.practiceId,
      phase: cases.phase,
      phaseSince: cases.phaseSince,
      reviewedOn: cases.reviewedOn,
      expectedEndOn: cases.expectedEndOn,
      solutionSecuredOn: cases.solutionSecuredOn,
      holdUntil: cases.holdUntil,
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .where(
      and(
        eq(cases.chainCaseId, chainCaseId),
        inArray(cases.phase, [...OPEN_PHASES]),
        caseIsVisible(s, scope),
      ),
    );
}

type CaseRow = Session['t']['cases']['$inferInsert'];

/** Changes one case in a change of its chain: its version goes up, as with any change (S-3). */
export async function changeLocation(
  { q, t }: Session,
  caseId: string,
  change: Partial<CaseRow>,
  term: RunningTerm | null,
): Promise<void> {
  await q
    .update(t.cases)
    .set({
      ...change,
      termKind: term?.kind ?? null,
      termOn: term?.on ?? null,
      version: sql`${t.cases.version} + 1`,
    })
    .where(eq(t.cases.id, caseId));
}

/** Writes the cases of new locations with their first move. */
export async function insertLocations(
  { q, t }: Session,
  rows: { cases: CaseRow[]; moves: Session['t']['caseMoves']['$inferInsert'][] },
): Promise<void> {
  if (rows.cases.length === 0) return;
  await q.insert(t.cases).values(rows.cases);
  await q.insert(t.caseMoves).values(rows.moves);
}

/** Writes what every location gets: its action, the cause that came to it, the guarded text. */
export async function insertLocationParts(
  { q, t }: Session,
  parts: {
    actions: Session['t']['caseActions']['$inferInsert'][];
    causes: Session['t']['caseCauses']['$inferInsert'][];
    guardedTexts: Session['t']['guardedTexts']['$inferInsert'][];
  },
): Promise<void> {
  if (parts.actions.length > 0) await q.insert(t.caseActions).values(parts.actions);
  if (parts.causes.length > 0) await q.insert(t.caseCauses).values(parts.causes).onConflictDoNothing();
  if (parts.guardedTexts.length > 0) await q.insert(t.guardedTexts).values(parts.guardedTexts);
}
