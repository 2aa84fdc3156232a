import { randomBytes, timingSafeEqual } from 'node:crypto';
import { addCodeFailure, type CodeRow, findLastCode, keepPass } from '@regiovast/db/housing/link-codes';
import { linkCodeHash } from '@regiovast/db/housing/link-secret';
import { endLink, noteOpened } from '@regiovast/db/housing/links';
import type { Session } from '@regiovast/db/store/store';
import { isCodeLive, minutesAfter } from '@regiovast/domain/housing/link.rules';
import { linkCodeSchema } from '@regiovast/domain/housing/link.schemas';
import { givenPassSchema } from '@regiovast/domain/housing/link.views';
import { OUTSIDE_LINK } from '@regiovast/domain/housing/outside-links';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { publicProcedure } from '../trpc/procedure.ts';
import { mustOpenLink, mustStillBeOpen, type OpenLink } from './link-access.ts';
import { recordOutsideEvent } from './link-events.ts';

const PASS_BYTES = 32;
const MINUTES_PER_HOUR = 60;

/**
 * H-6 · turns the last code that was mailed into a pass for this device. A wrong one counts: five kill the code, twenty-five
 * end the link.
 * @throws HOUSING_LINK_INVALID, HOUSING_LINK_ANSWERED, HOUSING_LINK_CODE_WRONG, HOUSING_LINK_TOO_OFTEN
 */
export const enterLinkCode = publicProcedure
  .input(linkCodeSchema)
  .output(givenPassSchema)
  .mutation(async ({ ctx, input }) => {
    const { deps } = ctx;
    const { link } = await mustOpenLink(ctx, input.token);
    // A wrong code is written down, so it may not be thrown inside the transaction.
    const given = await deps.store.transaction(async (tx) => {
      const open = await mustStillBeOpen(tx, deps, link.id);
      const code = await findLastCode(tx, link.id);
      if (!code || !isCodeLive({ ...code, isUsed: code.passSha256 !== null }, instantNow(deps.clock)))
        return null;
      if (await isRight(tx, code, input.code)) return givePass(tx, deps, open, code.id);
      await refuseCode(tx, deps, open, code);
      return null;
    });
    if (given === null) throw new DomainError('HOUSING_LINK_CODE_WRONG');
    return given;
  });

async function isRight(tx: Session, { id, codeSha256 }: CodeRow, entered: string): Promise<boolean> {
  const hash = await linkCodeHash(tx, id, entered);
  return timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(codeSha256, 'hex'));
}

async function givePass(tx: Session, deps: Deps, { link }: OpenLink, codeId: string) {
  const pass = randomBytes(PASS_BYTES).toString('base64url');
  const ends = minutesAfter(deps.clock.now(), OUTSIDE_LINK.passHours * MINUTES_PER_HOUR);
  const expiresAt = ends < link.expiresAt ? ends : link.expiresAt;
  if (!(await keepPass(tx, codeId, { pass, passExpiresAt: expiresAt }))) return null;
  await noteOpened(tx, link.id, instantNow(deps.clock));
  await recordOutsideEvent(tx, deps, link, 'housing.linkOpened');
  return { pass, expiresAt };
}

async function refuseCode(tx: Session, deps: Deps, { link }: OpenLink, code: CodeRow): Promise<void> {
  const failures = await addCodeFailure(tx, code);
  const isGuessed = failures >= OUTSIDE_LINK.failuresMax;
  if (isGuessed) await endLink(tx, link.id, { revokedAt: instantNow(deps.clock) });
  await recordOutsideEvent(tx, deps, link, isGuessed ? 'housing.linkRevoked' : 'housing.linkCodeWrong');
}
