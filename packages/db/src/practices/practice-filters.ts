import { searchKey } from '@regiovast/domain/kernel/search-key';
import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { PATIENT_STOPS } from '@regiovast/domain/practices/practice-facts';
import type { PracticeState } from '@regiovast/domain/practices/practice-sorts';
import { and, eq, inArray, not, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { caseIsShown, isOpenOn } from '../cases/case-scope.ts';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

type Text = string | Placeholder;

/** D-5 · joins the one open case that the reader may see. */
export const openCaseOf = (s: Session, scope: AreaScope<Text>): SQL | undefined =>
  and(
    eq(s.t.cases.practiceId, s.t.practices.id),
    inArray(s.t.cases.phase, [...OPEN_PHASES]),
    caseIsShown(s, scope),
  );

/** The key of a text, its wildcards ordinary signs. */
const escaped = (text: string): string => searchKey(text).replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Whether the text can be the start of an AGB code, so that codes are searched too. */
export const isCodeStart = (text: string): boolean => /^\d+$/.test(searchKey(text));

export const searchValues = (text: string): Record<'anywhere' | 'codeStart', string> => ({
  anywhere: `%${escaped(text)}%`,
  codeStart: `${searchKey(text)}%`,
});

/** The text anywhere in the name or place or, when it can be one, at the start of the AGB code. */
export const matches = (
  { t }: Session,
  { anywhere, codeStart }: { readonly anywhere: Text; readonly codeStart: Text | null },
): SQL | undefined =>
  or(
    sql`${t.practices.searchKey} like ${anywhere} escape '\\'`,
    codeStart === null ? undefined : sql`${t.practices.agbCode} like ${codeStart}`,
  );

export const inRegion = ({ q, t }: Session, regionCode: Text, on: Text): SQL =>
  inArray(
    t.practices.municipalityCode,
    q
      .select({ code: t.regionMemberships.municipalityCode })
      .from(t.regionMemberships)
      .where(
        and(
          eq(t.regionMemberships.regionCode, regionCode),
          holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, on),
        ),
      ),
  );

const positionIn = (value: SQL | AnySQLiteColumn, codes: readonly string[]): SQL =>
  sql.join([
    sql`case ${value}`,
    ...codes.map((code, index) => sql.raw(` when '${code}' then ${index}`)),
    sql` end`,
  ]);

/** From no stop to a full one; unknown is null and comes last. */
export const stopOrder = (stop: SQL | AnySQLiteColumn): SQL =>
  positionIn(
    stop,
    PATIENT_STOPS.filter((code) => code !== 'unknown'),
  );

/** From a signal to acute and beyond, in the course of a case. */
export const phaseOrder = (phase: SQL | AnySQLiteColumn): SQL => positionIn(phase, OPEN_PHASES);

/** R-4 · open on the day, closed on it, or either. */
export function inState(s: Session, state: PracticeState, day: Text): SQL | undefined {
  if (state === 'all') return undefined;
  const isOpen = isOpenOn(s, day);
  return state === 'open' || !isOpen ? isOpen : not(isOpen);
}
