import {
  eraseComment,
  findComment,
  findMentions,
  insertComment,
  listComments,
} from '@regiovast/db/work/comments';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import { may } from '@regiovast/domain/access/rights';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import {
  addCommentSchema,
  commentPageSchema,
  mentionableInputSchema,
  mentionableSchema,
  removeCommentSchema,
  talkInputSchema,
} from '@regiovast/domain/work/comment.schemas';
import { decideMentions, isForAllReaders, mayTakeBack, readsIt } from '@regiovast/domain/work/talk.rules';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';
import { notify } from './notify.ts';
import { recordTalkEvent } from './talk-events.ts';
import { audienceOf, mustFindSubject, talkReader } from './talk-subject.ts';

/** W-4 · what was said about a record and the reader may read, the newest first. */
export const comments = procedure('work.comments')
  .input(talkInputSchema)
  .output(commentPageSchema)
  .query(async ({ ctx: { actor, deps, scope }, input }) => {
    const { read } = deps.store;
    const subject = await mustFindSubject(read, actor, scope, input);
    const { rows, total } = await listComments(read, input, talkReader(actor, subject), input);
    const mentions = await findMentions(
      read,
      rows.map(({ comment }) => comment.id),
    );
    const canAdd = may(actor, 'work.addComment');
    return {
      total,
      canAdd,
      rows: rows.map(({ comment, writerName, organisationName }) => ({
        id: comment.id,
        text: comment.text,
        audience: comment.audience,
        writtenAt: comment.writtenAt,
        writtenBy: writerName,
        organisationName,
        mentions: mentions
          .filter(({ commentId }) => commentId === comment.id && comment.removedAt === null)
          .map(({ name, personId }) => ({ name, isSelf: personId === actor.personId })),
        isRemoved: comment.removedAt !== null,
        canRemove:
          canAdd &&
          comment.removedAt === null &&
          mayTakeBack(actor, { ...comment, personId: comment.writtenBy }),
      })),
    };
  });

/** W-4 · who will read what is written for an audience, and who of them can be mentioned. */
export const mentionable = procedure('work.mentionable')
  .input(mentionableInputSchema)
  .output(mentionableSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const { read } = deps.store;
    await mustFindSubject(read, actor, scope, input);
    const organisations = await audienceOf(read, actor, input, input.audience, today);
    const people = await findPeopleOf(
      read,
      organisations.map(({ id }) => id),
    );
    return {
      organisations: organisations.map(({ name }) => name),
      people: people
        .filter(({ id }) => id !== actor.personId)
        .map(({ organisationId, ...person }) => ({
          ...person,
          isOwn: organisationId === actor.organisationId,
        }))
        .sort((a, b) => Number(b.isOwn) - Number(a.isOwn)),
    };
  });

/** W-4 · says something about a record, to one's own organisation or to everybody who sees it. */
export const addComment = procedure('work.addComment')
  .input(addCommentSchema)
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const subject = await mustFindSubject(tx, actor, scope, input);
      const mentions = [...new Set(input.mentions)];
      if (mentions.length > 0) {
        const organisations = await audienceOf(tx, actor, input, input.audience, today);
        const readers = await findPeopleOf(
          tx,
          organisations.map(({ id }) => id),
        );
        throwIfViolated(decideMentions(mentions, readers));
      }
      const { subjectKind, subjectId, audience, text } = input;
      const saidAt = instantNow(deps.clock);
      const said = { id: deps.ids.next(), subjectKind, subjectId, audience };
      await insertComment(
        tx,
        {
          ...said,
          text,
          organisationId: actor.organisationId,
          writtenAt: saidAt,
          writtenBy: actor.personId,
        },
        mentions,
      );
      await recordTalkEvent(
        tx,
        deps,
        actor,
        'work.commentAdded',
        { ...said, isForAll: isForAllReaders({ audience, saidAt }, subject) },
        { mentions: mentions.length },
      );
      await notify(tx, deps, {
        kind: 'mentioned',
        subjectKind,
        subjectId,
        details: { ...subject.details, commentId: said.id },
        to: mentions.filter((id) => id !== actor.personId),
        onceKey: `mention:${said.id}`,
      });
      return { id: said.id };
    }),
  );

/** W-4 · takes back one's own words: the text is gone, the line stays. */
export const removeComment = procedure('work.removeComment')
  .input(removeCommentSchema)
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx: { actor, deps, scope }, input: { id } }) =>
    deps.store.transaction(async (tx) => {
      const comment = await findComment(tx, id);
      if (!comment) throw notFound();
      const subject = await mustFindSubject(tx, actor, scope, comment);
      const said = { ...comment, personId: comment.writtenBy, saidAt: comment.writtenAt };
      if (!readsIt(actor, said, subject) || !mayTakeBack(actor, said)) throw notFound();
      if (!(await eraseComment(tx, id, instantNow(deps.clock)))) throw notFound();
      const isForAll = isForAllReaders(said, subject);
      await recordTalkEvent(tx, deps, actor, 'work.commentRemoved', { ...comment, isForAll }, {});
      return { id };
    }),
  );
