import type { CaseFilters } from '@regiovast/domain/cases/case-filters';
import { DUE_DAYS } from '@regiovast/domain/cases/case-terms';
import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { searchKey } from '@regiovast/domain/kernel/search-key';
import {
  and,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { caseIsVisible, insurerIsPreferent, insurerLeads } from './case-scope.ts';

/** Who asks: the scope of what exists for them, and the person whose cases are "mine". */
export type CaseReader = { readonly scope: AreaScope; readonly personId: string };

/**
 * C-6 · the condition under which a case is seen by the reader and passes the filters, for queries that join `cases`
 * with `practices`: the same for the table, the board, the calendar, the map and the download.
 */
export function passesFilters(s: Session, reader: CaseReader, filters: CaseFilters): SQL | undefined {
  const { cases, practices } = s.t;
  const { scope } = reader;
  const { phases, openedFrom, openedTo, endFrom, endTo } = filters;
  return and(
    caseIsVisible(s, scope),
    phases.length > 0 ? inArray(cases.phase, phases) : undefined,
    phases.length > 0 || filters.includeEnded ? undefined : inArray(cases.phase, [...OPEN_PHASES]),
    matchesSearch(s, filters.search),
    filters.regionCode ? isInRegion(s, filters.regionCode, scope.on) : undefined,
    filters.municipalityCode ? eq(practices.municipalityCode, filters.municipalityCode) : undefined,
    filters.cause ? hasCause(s, filters.cause, filters.anyCause) : undefined,
    filters.sharing ? isSharedAs(s, filters.sharing, scope.on) : undefined,
    filters.lead ? isLedBy(s, filters.lead, scope.on) : undefined,
    filters.mineOnly ? eq(cases.ownerId, reader.personId) : undefined,
    filters.chainCaseId ? eq(cases.chainCaseId, filters.chainCaseId) : undefined,
    filters.termStanding ? hasStanding(s, filters.termStanding, scope.on) : undefined,
    filters.acceptance ? hasAcceptance(s, filters.acceptance, scope) : undefined,
    filters.overdueOnly ? hasOverdueAction(s, scope.on) : undefined,
    openedFrom ? gte(cases.openedOn, openedFrom) : undefined,
    openedTo ? lte(cases.openedOn, openedTo) : undefined,
    endFrom ? gte(cases.expectedEndOn, endFrom) : undefined,
    endTo ? lte(cases.expectedEndOn, endTo) : undefined,
  );
}

function matchesSearch({ t }: Session, search: string): SQL | undefined {
  const key = searchKey(search).replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return key === ''
    ? undefined
    : or(
        sql`${t.practices.searchKey} like ${`%${key}%`} escape '\\'`,
        sql`lower(${t.cases.number}) like ${`%${key}%`} escape '\\'`,
      );
}

const isInRegion = ({ q, t: { practices, regionMemberships } }: Session, code: string, on: string): SQL =>
  inArray(
    practices.municipalityCode,
    q
      .select({ code: regionMemberships.municipalityCode })
      .from(regionMemberships)
      .where(
        and(
          eq(regionMemberships.regionCode, code),
          holdsOn(regionMemberships.validFrom, regionMemberships.validTo, on),
        ),
      ),
  );

function hasCause(
  { q, t: { cases, caseCauses } }: Session,
  cause: NonNullable<CaseFilters['cause']>,
  any: boolean,
): SQL | undefined {
  const isPrimary = eq(cases.primaryCause, cause);
  if (!any) return isPrimary;
  const secondary = q.select({ id: caseCauses.caseId }).from(caseCauses).where(eq(caseCauses.cause, cause));
  return or(isPrimary, inArray(cases.id, secondary));
}

/** D-4 · a case shared with an insurer that is preferent no longer is not shared. */
export const isShared = (s: Session, on: string): SQL | undefined =>
  and(isNotNull(s.t.cases.insurerId), insurerIsPreferent(s, on));

function isSharedAs(s: Session, state: NonNullable<CaseFilters['sharing']>, on: string): SQL | undefined {
  const { acknowledgedOn, insurerId } = s.t.cases;
  switch (state) {
    case 'notShared':
      return or(isNull(insurerId), not(insurerIsPreferent(s, on)));
    case 'shared':
      return and(isShared(s, on), isNull(acknowledgedOn));
    case 'acknowledged':
      return and(isShared(s, on), isNotNull(acknowledgedOn));
    default:
      return state satisfies never;
  }
}

function isLedBy(s: Session, lead: NonNullable<CaseFilters['lead']>, on: string): SQL | undefined {
  const { lead: stored, acknowledgedOn } = s.t.cases;
  return lead === 'insurer'
    ? insurerLeads(s, on)
    : or(eq(stored, 'rho'), isNull(acknowledgedOn), not(insurerIsPreferent(s, on)));
}

/** D-3 · as `termStandingOn` of the domain has it. */
function hasStanding(
  { t }: Session,
  standing: NonNullable<CaseFilters['termStanding']>,
  today: string,
): SQL | undefined {
  const { termOn, holdUntil } = t.cases;
  if (standing === 'onHold') return and(isNotNull(termOn), gte(holdUntil, today));
  const runs = or(isNull(holdUntil), lt(holdUntil, today));
  const lastDue = addDays(today, DUE_DAYS);
  switch (standing) {
    case 'late':
      return and(runs, lt(termOn, today));
    case 'due':
      return and(runs, gte(termOn, today), lte(termOn, lastDue));
    case 'running':
      return and(runs, gt(termOn, lastDue));
    default:
      return standing satisfies never;
  }
}

/** D-7 · what is proposed between people of the RHO is not there for an insurer; what was accepted is. */
function hasAcceptance(
  { q, t: { cases, riskAcceptances } }: Session,
  state: NonNullable<CaseFilters['acceptance']>,
  scope: AreaScope,
): SQL {
  if (state === 'PROPOSED' && scope.kind !== 'rho') return sql`1 = 0`;
  return inArray(
    cases.id,
    q
      .select({ id: riskAcceptances.caseId })
      .from(riskAcceptances)
      .where(
        and(
          eq(riskAcceptances.state, state),
          state === 'ACCEPTED' ? gte(riskAcceptances.expiresOn, scope.on) : undefined,
        ),
      ),
  );
}

const hasOverdueAction = ({ q, t: { cases, caseActions } }: Session, on: string): SQL =>
  exists(
    q
      .select({ one: sql`1` })
      .from(caseActions)
      .where(and(eq(caseActions.caseId, cases.id), isNull(caseActions.doneOn), lt(caseActions.dueOn, on))),
  );
