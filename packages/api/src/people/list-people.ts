import { findOrganisations, findPersonRows } from '@regiovast/db/people/read-people';
import { organisationRowSchema, personRowSchema } from '@regiovast/domain/people/people.schemas';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** C-6 · people of one's own organisation; the platform sees everybody. */
export const listPeople = procedure('people.list')
  .output(z.array(personRowSchema))
  .query(({ ctx: { actor, deps, scope } }) =>
    findPersonRows(deps.store.read, scope.kind === 'everywhere' ? null : actor.organisationId),
  );

export const listOrganisations = procedure('people.organisations')
  .output(z.array(organisationRowSchema))
  .query(({ ctx: { deps } }) => findOrganisations(deps.store.read));
