import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, inArea, type Text } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/**
 * C-2, C-6 · which housing cases somebody sees: an RHO those in its working area, an insurer those in regions where it is
 * preferent that were shared with it, the platform none.
 */
export function housingIsVisible(s: Session, scope: AreaScope<Text>): SQL | undefined {
  const { housingCases } = s.t;
  switch (scope.kind) {
    case 'everywhere':
      return sql`1 = 0`;
    case 'rho':
      return inArea(s, housingCases.municipalityCode, scope);
    case 'insurer':
      return and(
        inArea(s, housingCases.municipalityCode, scope),
        eq(housingCases.insurerId, scope.organisationId),
      );
    default:
      return scope satisfies never;
  }
}
