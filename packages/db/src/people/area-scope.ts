import { and, eq, gte, inArray, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store/store.ts';

/**
 * The area within which an actor sees rows, as of a day: an RHO its working area, an insurer the regions
 * where it is preferent, the platform the whole country.
 */
export type AreaScope =
  | { readonly kind: 'everywhere'; readonly on: string }
  | { readonly kind: 'rho'; readonly organisationId: string; readonly on: string }
  | { readonly kind: 'insurer'; readonly organisationId: string; readonly on: string };

/** Whether a dated row holds on the day. */
export const holdsOn = (validFrom: AnySQLiteColumn, validTo: AnySQLiteColumn, day: string): SQL | undefined =>
  and(lte(validFrom, day), or(isNull(validTo), gte(validTo, day)));

/** C-6 · the condition under which a municipality lies in the area; undefined when everything does. */
export function inArea({ q, t }: Session, municipality: AnySQLiteColumn, scope: AreaScope): SQL | undefined {
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
