import { appendEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import { personIdOfEmail } from '@regiovast/db/people/read-people';
import { insertPerson, takeInvitation } from '@regiovast/db/people/write-people';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { acceptInvitationInputSchema } from '@regiovast/domain/people/people.schemas';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { publicProcedure } from '../trpc/procedure.ts';

/** S-4 · turns an invitation into a person with a password; a wrong, used or expired link answers the same. */
export const acceptInvitation = publicProcedure
  .input(acceptInvitationInputSchema)
  .output(z.object({ email: z.string() }))
  .mutation(async ({ ctx: { deps }, input }) => {
    const { store, clock, ids } = deps;
    const passwordHash = await hashPassword(input.password);
    const now = instantNow(clock);
    return store.transaction(async (tx) => {
      const invitation = await takeInvitation(tx, sha256Hex(input.token), now);
      if (!invitation || (await personIdOfEmail(tx, invitation.email)))
        throw new DomainError('INVITATION_INVALID');
      const { email, organisationId, roles } = invitation;
      const id = ids.next();
      await insertPerson(tx, {
        id,
        accountId: ids.next(),
        name: input.name,
        email,
        organisationId,
        roles,
        passwordHash,
        createdAt: clock.now(),
      });
      await appendEvent(tx, {
        at: now,
        actorId: id,
        organisationId,
        action: 'people.joined',
        subjectKind: 'person',
        subjectId: id,
        payload: { roles },
      });
      return { email };
    });
  });
