import type { Action } from '@regiovast/domain/access/rights';
import { and, eq, notExists, or, type SQL, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** Somebody of an insurer, to whom the arrangements they own come back. */
export type ArrangementKeeper = {
  readonly personId: string;
  readonly insurerId: string;
  /** A manager also minds what nobody at the insurer owns any more. */
  readonly mindsUnowned: boolean;
};

/** The keeper that a worker is by their rights: only a manager ends an arrangement. */
export const arrangementKeeper = (
  personId: string,
  insurerId: string,
  mayTake: (step: Action) => boolean,
): ArrangementKeeper => ({ personId, insurerId, mindsUnowned: mayTake('arrangements.endEarly') });

/** W-1, C-1 · which arrangements are theirs to see through: their own, and those whose owner left the insurer. */
export function isKeptBy(
  { q, t }: Session,
  { personId, insurerId, mindsUnowned }: ArrangementKeeper,
): SQL | undefined {
  const { arrangements, persons } = t;
  const stillThere = q
    .select({ one: sql`1` })
    .from(persons)
    .where(and(eq(persons.id, arrangements.ownerId), eq(persons.organisationId, arrangements.insurerId)));
  const isOwn = eq(arrangements.ownerId, personId);
  return and(eq(arrangements.insurerId, insurerId), mindsUnowned ? or(isOwn, notExists(stillThere)) : isOwn);
}
