import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findMunicipalitiesIn } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import type { NeedMunicipality } from '@regiovast/domain/housing/need-map';
import { notFound } from '@regiovast/domain/kernel/errors';

/**
 * The municipality by which a need map is narrowed; null: it is not.
 * @throws NOT_FOUND for one that does not exist today or lies outside the area, alike (C-6)
 */
export async function mustFindNeedMunicipality(
  s: Session,
  scope: AreaScope,
  municipalityCode: string | undefined,
): Promise<NeedMunicipality | null> {
  if (municipalityCode === undefined) return null;
  const known = await findMunicipalitiesIn(s, scope);
  const found = known.find(({ code }) => code === municipalityCode);
  if (!found) throw notFound();
  return found;
}
