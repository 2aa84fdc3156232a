import { Button } from '@mantine/core';
import type { Audience } from '@regiovast/domain/work/audience';
import type { About, Mentionable } from '@regiovast/domain/work/comment.schemas';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { CommentField } from './comments-field.tsx';
import { stillMentioned } from './comments-mention.ts';
import { AudienceChoice } from './talk-audience.tsx';
import '../../components/form.css';

type Person = Mentionable['people'][number];

/** W-4 · something to say about a record: to whom is said before it is sent. */
export function CommentForm({ about, onSent }: { about: About; onSent: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [audience, setAudience] = useState<Audience>('organisation');
  const [chosen, setChosen] = useState<readonly Person[]>([]);
  const [isTried, setTried] = useState(false);
  const readers = useQuery({
    ...trpc.work.mentionable.queryOptions({ ...about, audience }),
    placeholderData: keepPreviousData,
  });
  const add = useMutation(trpc.work.addComment.mutationOptions());
  const isEmpty = text.trim() === '';
  const people = readers.data?.people ?? [];
  const mentioned = stillMentioned(text, chosen);
  const send = (): void => {
    setTried(true);
    if (isEmpty || add.isPending) return field.current?.focus();
    const mentions = [...new Set(mentioned.map((person) => person.id))];
    add.mutate(
      { ...about, text, audience, mentions },
      {
        onSuccess: () => {
          setText('');
          // The wider audience is chosen each time anew.
          setAudience('organisation');
          setChosen([]);
          setTried(false);
          onSent();
        },
      },
    );
  };
  const isWrong = isTried && isEmpty;
  return (
    <form
      className="form box-body talk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div>
        <label htmlFor={id} className="question">
          {t('talk.write')}
        </label>
        <CommentField
          ref={field}
          id={id}
          text={text}
          people={people}
          describedBy={`${id}-hint${isWrong ? ` ${id}-error` : ''}`}
          isWrong={isWrong}
          onChange={setText}
          onMention={(person) => setChosen((before) => [...before, person])}
        />
        <p id={`${id}-hint`} className="meta">
          {t('talk.writeHint')}
        </p>
        {isWrong && (
          <p id={`${id}-error`} className="field-error">
            <Icon name="acute" size={14} />
            {t('talk.empty')}
          </p>
        )}
      </div>
      <AudienceChoice
        subjectKind={about.subjectKind}
        name={`${id}-audience`}
        value={audience}
        organisations={readers.isPlaceholderData ? undefined : readers.data?.organisations}
        onChoose={setAudience}
      />
      {mentioned.length > 0 && (
        <p className="meta" role="status">
          {t('talk.mentions', { names: [...new Set(mentioned.map(({ name }) => name))].join(', ') })}
        </p>
      )}
      <ErrorNote error={add.error} />
      <div className="row">
        <Button type="submit" size="xs" loading={add.isPending}>
          {t('talk.send')}
        </Button>
      </div>
    </form>
  );
}
