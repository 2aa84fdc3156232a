import type { Role } from '@regiovast/domain/people/organisation';
import { eq } from 'drizzle-orm';
import type { Store } from '../store/store.ts';

/** Somebody goes to work elsewhere: for a test of what follows a person, whatever the organisation and role. */
export const movePerson = (
  store: Store,
  personId: string,
  { organisationId, role }: { readonly organisationId: string; readonly role: Role },
): Promise<void> =>
  store.transaction(async ({ q, t }) => {
    await q.update(t.persons).set({ organisationId }).where(eq(t.persons.id, personId));
    await q.delete(t.personRoles).where(eq(t.personRoles.personId, personId));
    await q.insert(t.personRoles).values({ personId, role });
  });
