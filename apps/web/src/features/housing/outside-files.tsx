import { Button } from '@mantine/core';
import type { LinkFile } from '@regiovast/domain/housing/link.views';
import { OUTSIDE_LINK } from '@regiovast/domain/housing/outside-links';
import { ATTACHMENT_LIMIT_BYTES, decideSize } from '@regiovast/domain/work/attachment-limits';
import { ATTACHMENT_EXTENSIONS } from '@regiovast/domain/work/attachment-types';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { fileSize } from '../imports/file-size.ts';
import { OutsideNote, useOutsideWords } from './outside-note.tsx';
import { sendEvidence } from './outside-upload.ts';

type Props = {
  readonly pass: string;
  readonly files: readonly LinkFile[];
  /** Something came or went: the question is read again. */
  readonly onChanged: () => void;
};

const MEGABYTE = 1024 * 1024;
const FIELD = 'outside-file';

/** H-6 · files that go with the answer, until it is sent; each can be taken back. */
export function OutsideFiles({ pass, files, onChanged }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useOutsideWords();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [status, setStatus] = useState('');
  const [isSending, setSending] = useState(false);
  const remove = useMutation(trpc.housing.removeLinkFile.mutationOptions());
  const send = async (file: File): Promise<void> => {
    const [tooLarge] = decideSize(file.size).violations;
    setProblem('');
    setSending(true);
    setStatus(t('housingLinks.page.uploading'));
    const answer = tooLarge ? { ok: false as const, refusal: tooLarge } : await sendEvidence(pass, file);
    setSending(false);
    setStatus(answer.ok ? t('housingLinks.page.uploaded', { name: answer.name }) : '');
    if (field.current) field.current.value = '';
    if (answer.ok) onChanged();
    else setProblem(words(answer.refusal));
  };
  return (
    <div className="stack">
      <label htmlFor={FIELD} className="question">
        {t('housingLinks.page.filesTitle')}
      </label>
      <p id={`${FIELD}-hint`} className="meta">
        {t('housingLinks.page.filesHint', {
          most: OUTSIDE_LINK.filesMax,
          megabytes: ATTACHMENT_LIMIT_BYTES / MEGABYTE,
          kinds: ATTACHMENT_EXTENSIONS.join(', '),
        })}
      </p>
      {files.length > 0 && (
        <ul className="outside-files">
          {files.map(({ id, name, bytes }) => (
            <li key={id}>
              <Icon name="check" />
              {name} <span className="meta">{fileSize(bytes, format)}</span>
              <Button
                variant="default"
                loading={remove.isPending && remove.variables.id === id}
                onClick={() =>
                  remove.mutate(
                    { pass, id },
                    {
                      onSuccess: () => {
                        setStatus(t('housingLinks.page.removed', { name }));
                        field.current?.focus();
                        onChanged();
                      },
                    },
                  )
                }
              >
                {t('housingLinks.page.removeFile', { name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={FIELD}
        ref={field}
        type="file"
        className="field file-field"
        disabled={isSending || files.length >= OUTSIDE_LINK.filesMax}
        accept={ATTACHMENT_EXTENSIONS.map((extension) => `.${extension}`).join(',')}
        aria-describedby={`${FIELD}-hint${problem ? ` ${FIELD}-error` : ''}`}
        aria-invalid={problem !== '' || undefined}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void send(file);
        }}
      />
      <div role="alert">
        {problem && (
          <p id={`${FIELD}-error`} className="field-error">
            <Icon name="acute" size={14} />
            {problem}
          </p>
        )}
      </div>
      <OutsideNote error={remove.error} />
      <p role="status" className="meta">
        {status}
      </p>
    </div>
  );
}
