import { Button } from '@mantine/core';
import type { IndicatorMapping } from '@regiovast/domain/imports/indicator-mapping';
import type { MappingView } from '@regiovast/domain/imports/indicator-import.views';
import { mappingProblems } from '@regiovast/domain/imports/mapping-problems';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { MappingColumns } from './mapping-columns.tsx';
import { MappingNotes } from './mapping-notes.tsx';
import { MappingPreview } from './mapping-preview.tsx';
import { MappingSample } from './mapping-sample.tsx';
import { MappingSettings } from './mapping-settings.tsx';

/** P-2 · Pointing out the columns, with what is left to decide and the first figures beside every choice. */
export function MappingBox({ id, onDone }: { id: string; onDone: () => void }) {
  const { data: view } = useSuspenseQuery(trpc.imports.proposeMapping.queryOptions({ id }));
  return <MappingEditor id={id} view={view} onDone={onDone} />;
}

function MappingEditor({ id, view, onDone }: { id: string; view: MappingView; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [mapping, setMapping] = useState<IndicatorMapping>(view.mapping);
  const save = useMutation(
    trpc.imports.setMapping.mutationOptions({
      // The answer is the import as it stands now; the rest is asked for again as after any change.
      onSettled: (saved) => saved && onDone(),
    }),
  );
  const problems = useMemo(() => mappingProblems(view.headers, mapping, view), [view, mapping]);
  return (
    <>
      <MappingNotes view={view} problems={problems} />
      <section className="box" aria-labelledby="settings-title">
        <div className="box-head">
          <h2 id="settings-title">{t('indicatorImports.settings')}</h2>
          <span className="second">
            {t('indicatorImports.rowCount', { formatted: format.integer(view.rowCount) })}
          </span>
        </div>
        <MappingSettings view={view} mapping={mapping} onMapping={setMapping} />
      </section>
      <MappingColumns view={view} mapping={mapping} onMapping={setMapping} />
      <MappingPreview view={view} mapping={mapping} isReady={problems.length === 0} />
      <MappingSample view={view} />
      <section className="box">
        <div className="stack import-body">
          <p className="second">{t('indicatorImports.saveHint')}</p>
          <ErrorNote error={save.error} />
          <div>
            <Button
              className="long-button"
              disabled={problems.length > 0}
              loading={save.isPending}
              onClick={() => save.mutate({ id, mapping })}
            >
              {t('indicatorImports.save')}
            </Button>
          </div>
        </div>
      </section>
    </>
  );
}
