import { Button } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { fileSize } from './file-size.ts';
import { UploadError } from './upload-error.tsx';
import type { UploadProcedure } from './upload-import.ts';
import { UploadStages } from './upload-stages.tsx';
import { useUpload } from './use-upload.ts';

/** Choosing a file, by keyboard, pointer or dropping, and sending it to the procedure of its kind. */
export function UploadBox<View>({
  procedure,
  words,
  onTaken,
}: {
  procedure: UploadProcedure;
  /** The texts that name the kind of file. */
  words: 'imports' | 'indicatorImports' | 'arrangementImports';
  /** With what the server made of the file. */
  onTaken: (view: View) => Promise<void>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const upload = useUpload(procedure, onTaken);
  const { file, stage, error } = upload;
  const drop = useDrop((dropped) => {
    if (!stage) upload.choose(dropped);
  });
  return (
    <form
      className="box"
      aria-labelledby="upload-title"
      onSubmit={(event) => {
        event.preventDefault();
        void upload.send();
      }}
    >
      <div className="box-head">
        <h2 id="upload-title">{t('imports.uploadTitle')}</h2>
      </div>
      <div className="stack import-body">
        <div className={`drop-area${drop.isOver ? ' is-over' : ''}`} {...drop.handlers}>
          <input
            id="import-file"
            className="visually-hidden"
            type="file"
            accept=".csv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            disabled={stage !== null}
            aria-describedby="import-chosen"
            onChange={(event) => {
              upload.choose(event.target.files?.[0] ?? null);
              event.target.value = '';
            }}
          />
          <label htmlFor="import-file" className="choose-file">
            <Icon name="imports" />
            {t(`${words}.choose`)}
          </label>
          <span className="second wide-only">{t('imports.orDrop')}</span>
          <span id="import-chosen" className="chosen-file" role="status">
            {file && t('imports.chosen', { name: file.name, size: fileSize(file.size, format) })}
          </span>
        </div>
        {stage && <UploadStages stage={stage} />}
        {error !== null && file && <UploadError error={error} fileName={file.name} />}
        <div>
          <Button type="submit" disabled={!file} loading={stage !== null}>
            {t(`${words}.upload`)}
          </Button>
        </div>
      </div>
    </form>
  );
}

function useDrop(onFile: (file: File) => void) {
  const [isOver, setIsOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer.files[0];
      if (file) onFile(file);
    },
  };
  return { isOver, handlers };
}
