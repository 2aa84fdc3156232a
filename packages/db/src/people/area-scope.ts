import { and, eq, gte, inArray, isNull, lte, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store/store.ts';

/**
 * The area within which an actor sees rows, as of a day: an RHO its working area, an insurer the regions
 * where it is preferent, the platform the whole country.
 */
export type AreaScope<Text = string> =
  | { readonly kind: 'everywhere'; readonly on: Text }
  | { readonly kind: 'rho'; readonly organisationId: Text; readonly on: Text }
  | { readonly kind: 'insurer'; readonly organisationId: Text; readonly on: Text };

/** What a condition compares with: a value, or the place of one in a prepared query. */
export type Text = string | Placeholder;

/** The scope of a prepared query: of a kind, its values to be filled in with `scopeValues`. */
export function lateScope(kind: AreaScope['kind']): AreaScope<Placeholder> {
  const on = sql.placeholder('scopeOn');
  return kind === 'everywhere'
    ? { kind, on }
    : { kind, on, organisationId: sql.placeholder('scopeOrganisation') };
}

export const scopeValues = (scope: AreaScope): Record<'scopeOn' | 'scopeOrganisation', string> => ({
  scopeOn: scope.on,
  scopeOrganisation: scope.kind === 'everywhere' ? '' : scope.organisationId,
});

/** Whether a dated row holds on the day. */
export const holdsOn = (validFrom: AnySQLiteColumn, validTo: AnySQLiteColumn, day: Text): SQL | undefined =>
  and(lte(validFrom, day), or(isNull(validTo), gte(validTo, day)));

/** C-6 · the condition under which a municipality lies in the area; undefined when everything does. */
export function inArea(
  { q, t }: Session,
  municipality: AnySQLiteColumn,
  scope: AreaScope<Text>,
): SQL | undefined {
  const membership = holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, scope.on);
  const members = q.select({ code: t.regionMemberships.municipalityCode }).from(t.regionMemberships);
  switch (scope.kind) {
    case 'everywhere':
      return undefined;
    case 'rho':
      return inArray(
        municipality,
        members
          .innerJoin(t.organisations, eq(t.organisations.areaCode, t.regionMemberships.regionCode))
          .where(and(membership, eq(t.organisations.id, scope.organisationId))),
      );
    case 'insurer':
      return inArray(
        municipality,
        members
          .innerJoin(t.preferentInsurers, eq(t.preferentInsurers.regionCode, t.regionMemberships.regionCode))
          .where(
            and(
              membership,
              eq(t.preferentInsurers.organisationId, scope.organisationId),
              holdsOn(t.preferentInsurers.validFrom, t.preferentInsurers.validTo, scope.on),
            ),
          ),
      );
    default:
      return scope satisfies never;
  }
}
