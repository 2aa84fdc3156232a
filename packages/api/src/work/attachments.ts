import {
  attachmentContent,
  countAttached,
  eraseAttachment,
  findAttachment,
  insertAttachment,
  listAttachments,
} from '@regiovast/db/work/attachments';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { type Action, may } from '@regiovast/domain/access/rights';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideRoom, decideSize } from '@regiovast/domain/work/attachment-limits';
import { cleanAttachmentName } from '@regiovast/domain/work/attachment-name';
import {
  attachmentPageSchema,
  removeAttachmentSchema,
  type UploadAttachment,
} from '@regiovast/domain/work/attachment.schemas';
import { ATTACHMENT_TYPES } from '@regiovast/domain/work/attachment-types';
import { talkInputSchema } from '@regiovast/domain/work/comment.schemas';
import { isForAllReaders, mayRemoveFile, readsIt } from '@regiovast/domain/work/talk.rules';
import { z } from 'zod';
import type { Context, SignedIn } from '../trpc/deps.ts';
import { areaOf, procedure } from '../trpc/procedure.ts';
import { attachmentTypeOf } from './attachment-content.ts';
import { recordTalkEvent } from './talk-events.ts';
import { mustFindSubject, talkReader } from './talk-subject.ts';

/** W-4 · files that were handed over with a record and the reader may read, the newest first. */
export const attachments = procedure('work.attachments')
  .input(talkInputSchema)
  .output(attachmentPageSchema)
  .query(async ({ ctx: { actor, deps, scope }, input }) => {
    const { read } = deps.store;
    const subject = await mustFindSubject(read, actor, scope, input);
    const { rows, total } = await listAttachments(read, input, talkReader(actor, subject), input);
    const mayRemove = may(actor, 'work.removeAttachment');
    return {
      total,
      canAdd: may(actor, 'work.uploadAttachment'),
      rows: rows.map(({ removedAt, personName, ...file }) => ({
        ...file,
        uploadedBy: personName,
        isRemoved: removedAt !== null,
        canRemove:
          mayRemove && removedAt === null && mayRemoveFile(actor, { ...file, personId: file.uploadedBy }),
      })),
    };
  });

/** The actor and the area of a route, which has no procedure around it. */
function signedInFor({ actor, deps }: Context, action: Action): { actor: SignedIn; scope: AreaScope } {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, action)) throw new DomainError('NOT_ALLOWED');
  return { actor, scope: areaOf(actor, today(deps.clock)) };
}

/**
 * W-4 · whether an upload is worth reading: the right, the record and the room, before a byte of it is taken in.
 * @param bytes as the request says; judged again over what came
 */
export async function expectAttachment(
  context: Context,
  input: UploadAttachment,
  bytes: number | null,
): Promise<void> {
  const { actor, scope } = signedInFor(context, 'work.uploadAttachment');
  const { read } = context.deps.store;
  await mustFindSubject(read, actor, scope, input);
  if (bytes !== null) await requireRoom(read, actor, input, bytes);
}

async function requireRoom(s: Session, actor: SignedIn, about: UploadAttachment, bytes: number) {
  throwIfViolated(decideSize(bytes));
  throwIfViolated(decideRoom(await countAttached(s, about, actor.organisationId), bytes));
}

/** W-4 · keeps a file with a record, when its content is what its name says. */
export async function addAttachment(
  context: Context,
  input: UploadAttachment,
  file: { readonly name: string; readonly content: Uint8Array },
): Promise<{ id: string; name: string }> {
  const { actor, scope } = signedInFor(context, 'work.uploadAttachment');
  const { deps } = context;
  const { content } = file;
  throwIfViolated(decideSize(content.byteLength));
  const name = cleanAttachmentName(file.name);
  const type = await attachmentTypeOf(name, content);
  const { subjectKind, subjectId, audience } = input;
  const said = { id: deps.ids.next(), subjectKind, subjectId, audience };
  const bytes = content.byteLength;
  const sha256 = sha256Hex(content);
  const { mediaType } = ATTACHMENT_TYPES[type];
  return deps.store.transaction(async (tx) => {
    const subject = await mustFindSubject(tx, actor, scope, input);
    await requireRoom(tx, actor, input, bytes);
    const saidAt = instantNow(deps.clock);
    await insertAttachment(tx, {
      ...said,
      organisationId: actor.organisationId,
      name,
      mediaType,
      bytes,
      sha256,
      content: Buffer.from(content),
      uploadedAt: saidAt,
      uploadedBy: actor.personId,
    });
    const isForAll = isForAllReaders({ audience, saidAt }, subject);
    const facts = { mediaType, bytes, sha256 };
    await recordTalkEvent(tx, deps, actor, 'work.attachmentAdded', { ...said, isForAll }, facts);
    return { id: said.id, name };
  });
}

/** W-4, C-7 · hands out a file; who took it is an event. One that the actor may not read is absent (C-6). */
export async function takeAttachment(
  context: Context,
  id: string,
): Promise<{ name: string; mediaType: string; content: Uint8Array }> {
  const { actor, scope } = signedInFor(context, 'work.takeAttachment');
  const { deps } = context;
  return deps.store.transaction(async (tx) => {
    const file = await mustFindFile(tx, actor, scope, id);
    const content = await attachmentContent(tx, id);
    if (content === null) throw notFound();
    await recordTalkEvent(tx, deps, actor, 'work.attachmentTaken', file, { sha256: file.sha256 });
    return { name: file.name, mediaType: file.mediaType, content };
  });
}

async function mustFindFile(tx: Session, actor: SignedIn, scope: AreaScope, id: string) {
  const file = await findAttachment(tx, id);
  if (!file) throw notFound();
  const subject = await mustFindSubject(tx, actor, scope, file);
  const said = { ...file, personId: file.uploadedBy, saidAt: file.uploadedAt };
  if (!readsIt(actor, said, subject)) throw notFound();
  return { ...file, isForAll: isForAllReaders(said, subject) };
}

/** W-4 · removes a file: its name and content are gone, the line stays. */
export const removeAttachment = procedure('work.removeAttachment')
  .input(removeAttachmentSchema)
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx: { actor, deps, scope }, input: { id } }) =>
    deps.store.transaction(async (tx) => {
      const file = await mustFindFile(tx, actor, scope, id);
      if (!mayRemoveFile(actor, { ...file, personId: file.uploadedBy })) throw new DomainError('NOT_ALLOWED');
      if (!(await eraseAttachment(tx, id, instantNow(deps.clock)))) throw notFound();
      await recordTalkEvent(tx, deps, actor, 'work.attachmentRemoved', file, { bytes: file.bytes });
      return { id };
    }),
  );
