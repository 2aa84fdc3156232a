import { appendEvent } from '@regiovast/db/audit/append-event';
import { findOrganisations } from '@regiovast/db/people/read-people';
import { insertOrganisation } from '@regiovast/db/people/write-people';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { searchKey } from '@regiovast/domain/kernel/search-key';
import {
  type AddOrganisationInput,
  addOrganisationInputSchema,
  organisationRowSchema,
} from '@regiovast/domain/people/people.schemas';
import type { Deps } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';

/**
 * Adds an organisation whose people can then be invited. Names differ by more than capitals and accents.
 * @param addedBy null when the command line adds the first one
 */
export const addOrganisation = (
  { store, clock, ids }: Deps,
  addedBy: { personId: string; organisationId: string } | null,
  { name, kind }: AddOrganisationInput,
) =>
  store.transaction(async (tx) => {
    const known = await findOrganisations(tx);
    if (known.some((organisation) => searchKey(organisation.name) === searchKey(name))) {
      throw new DomainError('ORGANISATION_ALREADY_KNOWN');
    }
    const organisation = { id: ids.next(), name, kind };
    await insertOrganisation(tx, organisation);
    await appendEvent(tx, {
      at: instantNow(clock),
      actorId: addedBy?.personId ?? null,
      organisationId: addedBy?.organisationId ?? null,
      action: 'people.organisationAdded',
      subjectKind: 'organisation',
      subjectId: organisation.id,
      payload: { name, kind },
    });
    return organisation;
  });

export const addOrganisationProcedure = procedure('people.addOrganisation')
  .input(addOrganisationInputSchema)
  .output(organisationRowSchema)
  .mutation(({ ctx: { actor, deps }, input }) => addOrganisation(deps, actor, input));
