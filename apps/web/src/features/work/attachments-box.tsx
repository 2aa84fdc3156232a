import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import type { AttachmentView } from '@regiovast/domain/work/attachment.schemas';
import type { About } from '@regiovast/domain/work/comment.schemas';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { Pager } from '../../components/pager.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { AttachmentForm } from './attachments-form.tsx';
import { TakeAway } from './take-away.tsx';
import { AudienceMark } from './talk-audience.tsx';
import './talk-texts.ts';
import './talk.css';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** W-4 · files that were handed over with a record, and a place to hand one over. */
export function AttachmentsBox({ about, onDone }: { about: About; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const { data, error } = useQuery({
    ...trpc.work.attachments.queryOptions({ ...about, page }),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="box" aria-labelledby="files">
      <div className="box-head">
        <h2 id="files">{t('talk.files')}</h2>
        {data && data.total > 0 && (
          <span className="meta">{t('talk.filesCount', { count: data.total })}</span>
        )}
      </div>
      {error && <ErrorNote error={error} />}
      {data?.canAdd && (
        <AttachmentForm
          about={about}
          onAdded={(name) => {
            setPage(1);
            onDone(t('talk.added', { name }));
          }}
        />
      )}
      {data && data.total === 0 && <p className="box-foot second">{t('talk.filesNone')}</p>}
      {data && data.total > 0 && (
        <ul className="comments" aria-label={t('talk.filesCaption')}>
          {data.rows.map((file) => (
            <Attachment key={file.id} file={file} onDone={onDone} />
          ))}
        </ul>
      )}
      {data && data.total > PAGE_SIZE && (
        <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={setPage} />
      )}
    </section>
  );
}

function Attachment({ file, onDone }: { file: AttachmentView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useMutation(trpc.work.removeAttachment.mutationOptions());
  const size =
    file.bytes < MEGABYTE
      ? t('talk.kilobytes', { size: format.integer(Math.ceil(file.bytes / KILOBYTE)) })
      : t('talk.megabytes', { size: format.decimal(file.bytes / MEGABYTE, 1) });
  return (
    <li>
      {file.isRemoved ? (
        <p className="second">{t('talk.fileRemoved')}</p>
      ) : (
        <p className="file-name">
          <a href={`/files/attachments/${file.id}`} download>
            <Icon name="download" size={14} />
            {file.name}
          </a>
          <span className="second">{size}</span>
        </p>
      )}
      <p className="meta comment-byline">
        {t('talk.byline', {
          name: file.uploadedBy,
          organisation: file.organisationName,
          moment: format.moment(file.uploadedAt),
        })}
        <AudienceMark audience={file.audience} />
      </p>
      {file.canRemove && (
        <TakeAway
          label={t('talk.removeFile')}
          fullLabel={t('talk.removeFileOf', { name: file.name })}
          question={t('talk.removeFileAsk', { name: file.name })}
          yes={t('talk.removeFileYes')}
          isPending={remove.isPending}
          onYes={() => remove.mutate({ id: file.id }, { onSuccess: () => onDone(t('talk.gone')) })}
        />
      )}
      <ErrorNote error={remove.error} />
    </li>
  );
}
