import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { PracticeMappingView } from '@regiovast/domain/imports/import.views';
import type { PracticeMapping } from '@regiovast/domain/imports/practice-mapping';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { missingFields } from './practice-mapping-choices.ts';
import { PracticeMappingColumns } from './practice-mapping-columns.tsx';

type Props = {
  readonly id: string;
  readonly onDone: () => void;
  /** Absent: the columns must be pointed out, there is nothing to go back to. */
  readonly onCancel?: (() => void) | undefined;
};

/** P-2 · Pointing out what the columns of a file mean, beside its first rows, where its headers do not say so. */
export function PracticeMappingBox({ id, onDone, onCancel }: Props) {
  const [sheet, setSheet] = useState<string | null>(null);
  const { data: view, error } = useQuery(trpc.imports.practiceMapping.queryOptions({ id, sheet }));
  if (error) return <ErrorNote error={error} />;
  // Another sheet has other columns: the choices begin again.
  return view ? (
    <MappingForm
      key={view.sheet}
      id={id}
      view={view}
      onSheet={setSheet}
      onDone={onDone}
      onCancel={onCancel}
    />
  ) : (
    <section className="box box-waiting" aria-busy="true" />
  );
}

type FormProps = Props & {
  readonly view: PracticeMappingView;
  readonly onSheet: (sheet: string) => void;
};

function MappingForm({ id, view, onSheet, onDone, onCancel }: FormProps) {
  const { t } = useTranslation();
  const [mapping, setMapping] = useState<PracticeMapping>(view.mapping);
  const save = useMutation(trpc.imports.setPracticeMapping.mutationOptions());
  const missing = missingFields(mapping);
  const { columns, fixed } = mapping;
  const fix = (name: 'referenceDate' | 'source', text: string): void =>
    setMapping({ ...mapping, fixed: { ...fixed, [name]: text } });
  return (
    <form
      className="box"
      aria-labelledby="mapping-title"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ id, mapping }, { onSuccess: onDone });
      }}
    >
      <div className="box-head">
        <h2 id="mapping-title">{t('imports.mappingTitle')}</h2>
        {view.isRemembered && <span className="second">{t('imports.mappingRemembered')}</span>}
      </div>
      <div className="stack import-body">
        <p>{t('imports.mappingHint')}</p>
        {view.sheet !== null && view.otherSheets.length > 0 && (
          <NativeSelect
            className="mapping-sheet"
            label={t('imports.sheet')}
            value={view.sheet}
            data={[view.sheet, ...view.otherSheets]}
            onChange={({ currentTarget }) => onSheet(currentTarget.value)}
          />
        )}
      </div>
      <PracticeMappingColumns view={view} mapping={mapping} onMapping={setMapping} />
      <div className="stack import-body">
        {(columns.referenceDate === undefined || columns.source === undefined) && (
          <div className="mapping-fixed">
            {columns.referenceDate === undefined && (
              <TextInput
                label={t('imports.fixedDate')}
                placeholder="30-09-2026"
                value={fixed.referenceDate ?? ''}
                onChange={({ currentTarget }) => fix('referenceDate', currentTarget.value)}
              />
            )}
            {columns.source === undefined && (
              <TextInput
                label={t('imports.fixedSource')}
                maxLength={200}
                value={fixed.source ?? ''}
                onChange={({ currentTarget }) => fix('source', currentTarget.value)}
              />
            )}
          </div>
        )}
        <p className="second" role="status">
          {missing.length > 0
            ? t('imports.mappingMissing', {
                fields: missing.map((field) => t(`imports.fields.${field}`)).join(', '),
              })
            : t('imports.mappingComplete')}
        </p>
        <ErrorNote error={save.error} />
        <div className="row">
          <Button type="submit" disabled={missing.length > 0} loading={save.isPending}>
            {t('imports.mappingSave')}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel} disabled={save.isPending}>
              {t('frame.cancel')}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}
