import { Button, NativeSelect, TextInput } from '@mantine/core';
import { BOUNDARY_DIVISIONS } from '@regiovast/domain/regions/boundary-divisions';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { base64Of, BOUNDARY_LIMIT_BYTES } from './boundary-bytes.ts';
import { fileSize } from './file-size.ts';

/** Choosing a file of boundaries, naming its source, and sending it to be checked. */
export function BoundaryUpload() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState('');
  const [division, setDivision] = useState('');
  const upload = useMutation(trpc.imports.uploadBoundaries.mutationOptions());
  const isTooLarge = file !== null && file.size > BOUNDARY_LIMIT_BYTES;
  const send = async (chosen: File): Promise<void> => {
    const contentBase64 = await base64Of(chosen);
    const asked = BOUNDARY_DIVISIONS.find((known) => known === division) ?? null;
    upload.mutate(
      { fileName: chosen.name, contentBase64, source, division: asked },
      { onSuccess: ({ id }) => void navigate({ to: '/beheer/imports/grenzen/$id', params: { id } }) },
    );
  };
  return (
    <form
      className="box"
      aria-labelledby="boundary-upload"
      onSubmit={(event) => {
        event.preventDefault();
        if (file && !isTooLarge && !upload.isPending) void send(file);
      }}
    >
      <div className="box-head">
        <h2 id="boundary-upload">{t('boundaries.upload')}</h2>
      </div>
      <div className="stack import-body">
        <div className="drop-area">
          <input
            id="boundary-file"
            className="visually-hidden"
            type="file"
            accept=".geojson,.json,application/geo+json,application/json"
            disabled={upload.isPending}
            aria-describedby="boundary-chosen"
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null);
              upload.reset();
              event.target.value = '';
            }}
          />
          <label htmlFor="boundary-file" className="choose-file">
            <Icon name="imports" />
            {t('boundaries.choose')}
          </label>
          <span id="boundary-chosen" className="chosen-file" role="status">
            {file && t('imports.chosen', { name: file.name, size: fileSize(file.size, format) })}
          </span>
        </div>
        {isTooLarge && (
          <p className="note tone-acute" role="alert">
            <Icon name="acute" />
            {t('boundaries.tooLarge')}
          </p>
        )}
        <TextInput
          label={t('boundaries.sourceLabel')}
          description={t('boundaries.sourceHint')}
          value={source}
          maxLength={300}
          required
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('boundaries.division')}
          value={division}
          data={[
            { value: '', label: t('boundaries.divisionFromFile') },
            ...BOUNDARY_DIVISIONS.map((value) => ({ value, label: t(`boundaries.divisions.${value}`) })),
          ]}
          onChange={(event) => setDivision(event.currentTarget.value)}
        />
        <ErrorNote error={upload.error} />
        <div>
          <Button
            type="submit"
            disabled={!file || isTooLarge || source.trim() === ''}
            loading={upload.isPending}
          >
            {t('boundaries.send')}
          </Button>
        </div>
      </div>
    </form>
  );
}
