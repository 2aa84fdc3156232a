import { Button } from '@mantine/core';
import { ATTACHMENT_LIMIT_BYTES, decideSize } from '@regiovast/domain/work/attachment-limits';
import { ATTACHMENT_EXTENSIONS } from '@regiovast/domain/work/attachment-types';
import type { Audience } from '@regiovast/domain/work/audience';
import type { About } from '@regiovast/domain/work/comment.schemas';
import { DOMAIN_ERROR_CODES } from '@regiovast/domain/kernel/errors';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { sendAttachment, type UploadAnswer } from './attachments-upload.ts';
import { AudienceChoice } from './talk-audience.tsx';
import '../../components/form.css';

const MEGABYTE = 1024 * 1024;

/** W-4 · hands a file over with a record: which kinds, how large and to whom is said before it is sent. */
export function AttachmentForm({ about, onAdded }: { about: About; onAdded: (name: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [audience, setAudience] = useState<Audience>('organisation');
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const wordsOf = useUploadWords();
  const readers = useQuery(trpc.work.mentionable.queryOptions({ ...about, audience }));
  const send = async (): Promise<void> => {
    const file = field.current?.files?.[0];
    if (!file) {
      setProblem(t('talk.chooseFirst'));
      field.current?.focus();
      return;
    }
    const [tooLarge] = decideSize(file.size).violations;
    setProblem('');
    setSending(true);
    const answer = tooLarge
      ? { ok: false as const, refusal: tooLarge }
      : await sendAttachment(about, audience, file);
    setSending(false);
    if (!answer.ok) {
      setProblem(wordsOf(answer));
      field.current?.focus();
      return;
    }
    if (field.current) field.current.value = '';
    setAudience('organisation');
    await queryClient.invalidateQueries();
    onAdded(answer.name);
  };
  return (
    <form
      className="form box-body talk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void send();
      }}
    >
      <div>
        <label htmlFor={id} className="question">
          {t('talk.choose')}
        </label>
        <input
          id={id}
          ref={field}
          type="file"
          className="field file-field"
          accept={ATTACHMENT_EXTENSIONS.map((extension) => `.${extension}`).join(',')}
          aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ''}`}
          aria-invalid={problem !== '' || undefined}
          onChange={() => setProblem('')}
        />
        <p id={`${id}-hint`} className="meta">
          {t('talk.chooseHint', {
            kinds: ATTACHMENT_EXTENSIONS.join(', '),
            most: ATTACHMENT_LIMIT_BYTES / MEGABYTE,
          })}
        </p>
        <div role="alert">
          {problem && (
            <p id={`${id}-error`} className="field-error">
              <Icon name="acute" size={14} />
              {problem}
            </p>
          )}
        </div>
      </div>
      <AudienceChoice
        subjectKind={about.subjectKind}
        name={`${id}-audience`}
        value={audience}
        organisations={readers.data?.organisations}
        onChoose={setAudience}
      />
      <div className="row">
        <Button type="submit" size="xs" loading={isSending}>
          {t('talk.upload')}
        </Button>
        <span className="meta" role="status">
          {isSending ? t('talk.uploading') : ''}
        </span>
      </div>
    </form>
  );
}

/** What went wrong with an upload; what the server refused in the words of its code. */
function useUploadWords(): (answer: Extract<UploadAnswer, { ok: false }>) => string {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  return ({ refusal }) => {
    const isKnown = refusal !== null && DOMAIN_ERROR_CODES.includes(refusal.code);
    return isKnown ? refusalText(refusal) : refusal === null ? t('talk.unreachable') : t('frame.fault');
  };
}
