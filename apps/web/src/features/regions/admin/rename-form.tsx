import { Button, TextInput } from '@mantine/core';
import type { KeptRegionView } from '@regiovast/domain/regions/keep-regions.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../../components/error-note.tsx';
import { trpc } from '../../../lib/trpc.ts';

/** Gives the region another name. */
export function RenameForm({ data }: { data: KeptRegionView }) {
  const { t } = useTranslation();
  const [name, setName] = useState(data.name);
  const rename = useMutation(trpc.regions.rename.mutationOptions());
  return (
    <section className="box" aria-labelledby="rename">
      <div className="box-head">
        <h2 id="rename">{t('regionAdmin.rename.title')}</h2>
      </div>
      <form
        className="form box-body"
        onSubmit={(event) => {
          event.preventDefault();
          rename.mutate({ code: data.code, knownName: data.name, name });
        }}
      >
        <TextInput
          label={t('regionAdmin.rename.label')}
          required
          withAsterisk={false}
          minLength={2}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ErrorNote error={rename.error} />
        <div>
          <Button
            type="submit"
            variant="default"
            disabled={name.trim() === data.name}
            loading={rename.isPending}
          >
            {t('regionAdmin.rename.submit')}
          </Button>
        </div>
      </form>
    </section>
  );
}
