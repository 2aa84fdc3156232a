import { sha256Hex } from '@regiovast/db/audit/append-event';
import { deleteEvidence, findEvidence, insertEvidence } from '@regiovast/db/housing/evidence-files';
import { listEvidence } from '@regiovast/db/housing/housing-answers';
import { may } from '@regiovast/domain/access/rights';
import { fileRoomVerdict } from '@regiovast/domain/housing/link.rules';
import { linkPassSchema, removeLinkFileSchema } from '@regiovast/domain/housing/link.schemas';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideSize } from '@regiovast/domain/work/attachment-limits';
import { cleanAttachmentName } from '@regiovast/domain/work/attachment-name';
import { ATTACHMENT_TYPES } from '@regiovast/domain/work/attachment-types';
import { z } from 'zod';
import type { Context } from '../trpc/deps.ts';
import { areaOf, publicProcedure } from '../trpc/procedure.ts';
import { attachmentTypeOf } from '../work/attachment-content.ts';
import { mustFindHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { mustHavePass, mustStillBeOpen, type OpenLink } from './link-access.ts';
import { recordOutsideEvent } from './link-events.ts';

/** Text that is no pass is answered as a pass that does not work. */
async function linkOfHeader(context: Context, pass: string): Promise<OpenLink> {
  const named = linkPassSchema.safeParse({ pass });
  if (!named.success) throw new DomainError('HOUSING_LINK_PASS_EXPIRED');
  return mustHavePass(context, named.data.pass);
}

/**
 * H-6 · whether a file is worth reading: the pass, the link and the room, before a byte of it is taken in.
 * @param bytes as the request says; judged again over what came
 */
export async function expectEvidence(context: Context, pass: string, bytes: number | null): Promise<void> {
  const { link } = await linkOfHeader(context, pass);
  if (bytes !== null) throwIfViolated(decideSize(bytes));
  const kept = await listEvidence(context.deps.store.read, { linkId: link.id });
  throwIfViolated(fileRoomVerdict(kept.length));
}

/** H-6 · keeps a file with the link, before its answer, when its content is what its name says. */
export async function addEvidence(
  context: Context,
  pass: string,
  file: { readonly name: string; readonly content: Uint8Array },
): Promise<{ id: string; name: string }> {
  const { deps } = context;
  const { link: known } = await linkOfHeader(context, pass);
  const { content } = file;
  throwIfViolated(decideSize(content.byteLength));
  const name = cleanAttachmentName(file.name);
  const { mediaType } = ATTACHMENT_TYPES[await attachmentTypeOf(name, content)];
  const facts = { mediaType, bytes: content.byteLength, sha256: sha256Hex(content) };
  return deps.store.transaction(async (tx) => {
    const { link } = await mustStillBeOpen(tx, deps, known.id);
    throwIfViolated(fileRoomVerdict((await listEvidence(tx, { linkId: link.id })).length));
    const id = deps.ids.next();
    await insertEvidence(tx, {
      ...facts,
      id,
      linkId: link.id,
      housingCaseId: link.housingCaseId,
      name,
      content: Buffer.from(content),
      uploadedAt: instantNow(deps.clock),
    });
    await recordOutsideEvent(tx, deps, link, 'housing.evidenceAdded', { evidenceId: id, ...facts });
    return { id, name };
  });
}

/** H-6 · takes back a file before the answer, with its content. @throws NOT_FOUND for one of another link */
export const removeLinkFile = publicProcedure
  .input(removeLinkFileSchema)
  .output(z.object({ id: z.string() }))
  .mutation(async ({ ctx, input: { pass, id } }) => {
    const { deps } = ctx;
    const { link: known } = await mustHavePass(ctx, pass);
    return deps.store.transaction(async (tx) => {
      const { link } = await mustStillBeOpen(tx, deps, known.id);
      const removed = await deleteEvidence(tx, link.id, id);
      if (!removed) throw notFound();
      const { sha256 } = removed;
      await recordOutsideEvent(tx, deps, link, 'housing.evidenceRemoved', { evidenceId: id, sha256 });
      return { id };
    });
  });

/**
 * H-6, C-7 · hands out a file to who sees its case; who took it is an event. The insurer gets what came with an answer: until
 * then it is between the RHO and who it asked (C-6).
 */
export async function takeEvidence(
  { actor, deps }: Context,
  id: string,
): Promise<{ name: string; mediaType: string; content: Uint8Array }> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, 'housing.takeEvidence')) throw new DomainError('NOT_ALLOWED');
  const scope = areaOf(actor, today(deps.clock));
  return deps.store.transaction(async (tx) => {
    const found = await findEvidence(tx, id);
    if (!found) throw notFound();
    const { file, answeredAt } = found;
    const { housing } = await mustFindHousing(tx, scope, file.housingCaseId);
    if (answeredAt === null && actor.organisationKind !== 'rho') throw notFound();
    const { sha256, name, mediaType, content } = file;
    await recordHousingEvent(tx, deps, actor, 'housing.evidenceTaken', housing.id, {
      evidenceId: id,
      sha256,
    });
    return { name, mediaType, content };
  });
}
