import { Button } from '@mantine/core';
import type { ArrangementImportView } from '@regiovast/domain/imports/arrangement-import.views';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { fileSize } from './file-size.ts';
import { UploadError } from './upload-error.tsx';
import { type UploadStage, uploadImport } from './upload-import.ts';
import { UploadStages } from './upload-stages.tsx';

/** Choosing a file of arrangements and sending it; the chosen file stays chosen when it is refused. */
export function ArrangementUploadBox() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [stage, setStage] = useState<UploadStage | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!file || stage) return;
    setError(null);
    try {
      const view = await uploadImport<ArrangementImportView>(file, setStage, 'imports.uploadArrangements');
      queryClient.setQueryData(trpc.imports.getArrangements.queryKey({ id: view.id }), view);
      await navigate({ to: '/beheer/imports/maatwerk/$id', params: { id: view.id } });
    } catch (failure) {
      setError(failure);
    } finally {
      setStage(null);
    }
  };
  return (
    <form className="box" aria-labelledby="upload-title" onSubmit={(event) => void send(event)}>
      <div className="box-head">
        <h2 id="upload-title">{t('imports.uploadTitle')}</h2>
      </div>
      <div className="stack import-body">
        <div className="drop-area">
          <input
            id="arrangement-file"
            className="visually-hidden"
            type="file"
            accept=".csv,.txt,.xlsx,text/csv,text/plain"
            disabled={stage !== null}
            aria-describedby="arrangement-chosen"
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null);
              setError(null);
              event.target.value = '';
            }}
          />
          <label htmlFor="arrangement-file" className="choose-file">
            <Icon name="imports" />
            {t('arrangementImports.choose')}
          </label>
          <span id="arrangement-chosen" className="chosen-file" role="status">
            {file && t('imports.chosen', { name: file.name, size: fileSize(file.size, format) })}
          </span>
        </div>
        {stage && <UploadStages stage={stage} />}
        {error !== null && file && <UploadError error={error} fileName={file.name} />}
        <div>
          <Button type="submit" disabled={!file} loading={stage !== null}>
            {t('arrangementImports.upload')}
          </Button>
        </div>
      </div>
    </form>
  );
}
