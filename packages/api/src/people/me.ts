import { installationFact } from '@regiovast/db/audit/installation';
import { ACTIONS, may } from '@regiovast/domain/access/rights';
import { meViewSchema } from '@regiovast/domain/people/people.schemas';
import { procedure } from '../trpc/procedure.ts';

/** Who is signed in and what they may open. */
export const me = procedure('people.me')
  .output(meViewSchema)
  .query(async ({ ctx: { actor, deps, today } }) => ({
    personId: actor.personId,
    name: actor.name,
    email: actor.email,
    organisation: { id: actor.organisationId, name: actor.organisationName, kind: actor.organisationKind },
    roles: [...actor.roles],
    actions: ACTIONS.filter((action) => may(actor, action)),
    isDemo: (await installationFact(deps.store.read, 'demoSeed')) !== null,
    today,
  }));
