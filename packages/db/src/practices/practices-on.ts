import { closureOn, isOpenOn, presentClosure } from '@regiovast/domain/practices/practice-closures';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import { asc, eq, type SQL } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { findClosuresOf } from './closures.ts';
import { findCasesOn, findFactsOf } from './facts-as-of.ts';

/**
 * P-1, F-4 · practices as they stood on a day, by name: four queries, whatever their number up to a thousand. For
 * bounded sets: a page, a chain, the nearest ones.
 * @param where must hold the reader's area (C-6)
 */
export async function practicesOn(s: Session, scope: AreaScope, where: SQL | undefined, day: string) {
  const { q, t } = s;
  const { practices, municipalities } = t;
  const found = await q
    .select({
      id: practices.id,
      agbCode: practices.agbCode,
      name: practices.name,
      place: practices.place,
      municipalityCode: practices.municipalityCode,
      municipalityName: municipalities.name,
      ownershipForm: practices.ownershipForm,
      ownerOrganisation: practices.ownerOrganisation,
      closedOn: practices.closedOn,
    })
    .from(practices)
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .where(where)
    .orderBy(asc(practices.searchKey), asc(practices.id));
  const ids = found.map(({ id }) => id);
  const [facts, cases, closures] = await Promise.all([
    findFactsOf(s, ids, day),
    findCasesOn(s, scope, ids, day),
    findClosuresOf(s, found),
  ]);
  return found.map((practice) => {
    const own = closures.get(practice.id) ?? [];
    const then = facts.get(practice.id);
    const openCase = cases.get(practice.id) ?? null;
    const stated = then?.facts ?? NO_FACTS;
    return {
      ...practice,
      ...stated,
      patientStop: stated.patientStop ?? ('unknown' as const),
      referenceDate: then?.referenceDate ?? null,
      isOpen: isOpenOn(own, day),
      closedOn: (closureOn(own, day) ?? presentClosure(own))?.closedOn ?? null,
      openCase,
      openCasePhase: openCase?.phase ?? null,
    };
  });
}
