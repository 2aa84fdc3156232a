import { and, asc, eq } from 'drizzle-orm';
import { arrangementIsVisible } from '../arrangements/arrangement-scope.ts';
import { caseIsVisible } from '../cases/case-scope.ts';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

type Linked = { readonly id: string; readonly number: string };

/** The discontinuity case, with the practice it is of, when the reader sees it; null when absent or hidden (C-6). */
export async function findCaseOfHousing(
  s: Session,
  scope: AreaScope,
  caseId: string,
): Promise<(Linked & { readonly practiceId: string }) | null> {
  const { q, t } = s;
  const [row] = await q
    .select({ id: t.cases.id, number: t.cases.number, practiceId: t.cases.practiceId })
    .from(t.cases)
    .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
    .where(and(eq(t.cases.id, caseId), caseIsVisible(s, scope)));
  return row ?? null;
}

/** C-1 · the arrangements that contribute to a housing case, of those that the reader sees. */
export async function findArrangementsOfHousing(
  s: Session,
  scope: AreaScope,
  housingCaseId: string,
): Promise<Linked[]> {
  const { arrangements } = s.t;
  return s.q
    .select({ id: arrangements.id, number: arrangements.number })
    .from(arrangements)
    .where(and(eq(arrangements.housingCaseId, housingCaseId), arrangementIsVisible(s, scope)))
    .orderBy(asc(arrangements.number));
}
