import { findPlannedCosts } from '@regiovast/db/arrangements/costs-per-place';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import { findCase } from '@regiovast/db/cases/read-case';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { centsPerPlaceOf, costComparison } from '@regiovast/domain/arrangements/cost-per-place';
import type { PriorityFigures } from '@regiovast/domain/arrangements/priority-figures';
import { impactView } from '../cases/impact-view.ts';
import { regionPressure } from '../outlook/region-pressure.ts';

/**
 * A-2, C-1 · the figures of the priority test of an arrangement, as its insurer has them on a day: for that insurer alone,
 * since they compare with its other arrangements. A fixed number of queries; within a transaction they see what that wrote.
 * @param found from the query that applied the reader's scope
 * @param asOf today: the day of the figures and of what the insurer may see
 */
export async function priorityFigures(
  s: Session,
  { arrangement, totalCents }: FoundArrangement,
  asOf: string,
): Promise<PriorityFigures> {
  const { id, insurerId, regionCode, type, caseId, expectedPlaces } = arrangement;
  const scope: AreaScope = { kind: 'insurer', organisationId: insurerId, on: asOf };
  const costs = await findPlannedCosts(s, { insurerId, type, exceptId: id });
  const centsPerPlace = centsPerPlaceOf(totalCents, expectedPlaces);
  const others = costs.flatMap((cost) => {
    const perPlace = centsPerPlaceOf(cost.totalCents, cost.expectedPlaces);
    return perPlace === null ? [] : [{ id: cost.id, number: cost.number, centsPerPlace: perPlace }];
  });
  return {
    asOf,
    pressure: await regionPressure(s, scope, regionCode),
    patientsWithoutPlace: caseId === null ? null : await patientsWithoutPlace(s, scope, caseId),
    totalCents,
    centsPerPlace,
    comparison: costComparison(centsPerPlace, others),
  };
}

/** D-6 · patients of the case with nowhere to go; null when unknown, or when the insurer does not see the case (C-6). */
async function patientsWithoutPlace(s: Session, scope: AreaScope, caseId: string): Promise<number | null> {
  const found = await findCase(s, scope, caseId);
  return found && (await impactView(s, scope, caseId)).nowhere;
}
