import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import type { About, CommentView } from '@regiovast/domain/work/comment.schemas';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Pager } from '../../components/pager.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CommentForm } from './comments-form.tsx';
import { mentionParts } from './comments-mention.ts';
import { TakeAway } from './take-away.tsx';
import { AudienceMark } from './talk-audience.tsx';
import './talk-texts.ts';
import './talk.css';

/** W-4 · what was said about a record, the newest on top, and a place to say something. */
export function CommentsBox({ about, onDone }: { about: About; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const { data, error } = useQuery({
    ...trpc.work.comments.queryOptions({ ...about, page }),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="box" aria-labelledby="comments">
      <div className="box-head">
        <h2 id="comments">{t('talk.comments')}</h2>
        {data && data.total > 0 && <span className="meta">{t('talk.count', { count: data.total })}</span>}
      </div>
      {error && <ErrorNote error={error} />}
      {data?.canAdd && (
        <CommentForm
          about={about}
          onSent={() => {
            setPage(1);
            onDone(t('talk.sent'));
          }}
        />
      )}
      {data && data.total === 0 && (
        <p className="box-foot second">{data.canAdd ? t('talk.none') : t('talk.noneToRead')}</p>
      )}
      {data && data.total > 0 && (
        <ol className="comments" reversed start={data.total - (page - 1) * PAGE_SIZE}>
          {data.rows.map((comment) => (
            <Comment key={comment.id} comment={comment} onDone={onDone} />
          ))}
        </ol>
      )}
      {data && data.total > PAGE_SIZE && (
        <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={setPage} />
      )}
    </section>
  );
}

function Comment({ comment, onDone }: { comment: CommentView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useMutation(trpc.work.removeComment.mutationOptions());
  const moment = format.moment(comment.writtenAt);
  const names = comment.mentions.map(({ name }) => name);
  return (
    <li>
      <p className="meta comment-byline">
        {t('talk.byline', { name: comment.writtenBy, organisation: comment.organisationName, moment })}
        <AudienceMark audience={comment.audience} />
        {comment.mentions.some(({ isSelf }) => isSelf) && (
          <span className="chip tone-watch">{t('talk.mentionsYou')}</span>
        )}
      </p>
      {comment.isRemoved ? (
        <p className="second comment-text">{t('talk.removed')}</p>
      ) : (
        <p className="comment-text">
          {mentionParts(comment.text, names).map((part, index) =>
            part.isMention ? <strong key={index}>{part.text}</strong> : part.text,
          )}
        </p>
      )}
      {comment.canRemove && (
        <TakeAway
          label={t('talk.remove')}
          fullLabel={t('talk.removeOf', { moment })}
          question={t('talk.removeAsk')}
          yes={t('talk.removeYes')}
          isPending={remove.isPending}
          onYes={() => remove.mutate({ id: comment.id }, { onSuccess: () => onDone(t('talk.takenBack')) })}
        />
      )}
      <ErrorNote error={remove.error} />
    </li>
  );
}
