import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findMunicipalitiesIn } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import { practiceMunicipalitySchema } from '@regiovast/domain/practices/practice.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** The municipalities in which the actor can add or move a practice. */
export const municipalities = procedure('practices.municipalities')
  .output(z.array(practiceMunicipalitySchema))
  .query(({ ctx: { deps, scope } }) => findMunicipalitiesIn(deps.store.read, scope));

/** Refuses a municipality that does not exist today or lies outside the actor's area, alike (C-6). */
export async function mustLieIn(s: Session, scope: AreaScope, municipalityCode: string): Promise<void> {
  const known = await findMunicipalitiesIn(s, scope);
  if (!known.some(({ code }) => code === municipalityCode)) throw notFound();
}
