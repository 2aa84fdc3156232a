import { Button, Textarea, TextInput } from '@mantine/core';
import type { WeightsView } from '@regiovast/domain/outlook/weights.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { type Draft, draftOf, type Field, readDraft } from './weights-draft.ts';
import { WeightsDialog } from './weights-dialog.tsx';
import { WeightsFields } from './weights-fields.tsx';
import { WeightsPreview } from './weights-preview.tsx';

/** New weights, beside what they would do to every region; before they are recorded it says who sees them. */
export function WeightsForm({ view }: { view: WeightsView }) {
  const { t, i18n } = useTranslation();
  const current = view.versions.find(({ version }) => version === view.current);
  const filled = (): Draft | null =>
    current ? draftOf(current.weights, i18n.language === 'en' ? '.' : ',') : null;
  const [draft, setDraft] = useState(filled);
  const [validFrom, setValidFrom] = useState(view.today);
  const [reason, setReason] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const record = useMutation(trpc.outlook.setWeights.mutationOptions());
  if (!draft) return null;
  const { payload, issues } = readDraft(draft);
  const change = (field: Field, text: string): void => setDraft({ ...draft, [field]: text });
  const confirm = (): void => {
    if (!payload) return;
    record.mutate(
      { payload, validFrom, reason, latest: view.latest },
      { onSuccess: () => setReason(''), onSettled: () => setIsAsking(false) },
    );
  };
  return (
    <div className="weights-grid">
      <section className="box" aria-labelledby="weights-form">
        <div className="box-head">
          <h2 id="weights-form">{t('outlook.weights.form')}</h2>
          <Button className="push" size="compact-xs" variant="default" onClick={() => setDraft(filled())}>
            {t('outlook.weights.reset')}
          </Button>
        </div>
        <form
          className="form box-body weights-form"
          onSubmit={(event) => {
            event.preventDefault();
            setIsAsking(true);
          }}
        >
          <WeightsFields draft={draft} isEditable onChange={change} />
          {issues.length > 0 && (
            <ul className="note tone-threatened" role="alert">
              {issues.map((issue) => (
                <li key={issue} className="row">
                  <Icon name="threatened" />
                  {t(`outlook.weights.issues.${issue}`)}
                </li>
              ))}
            </ul>
          )}
          <TextInput
            type="date"
            label={t('outlook.weights.validFrom')}
            description={t('outlook.weights.validFromWhy')}
            required
            withAsterisk={false}
            min={view.today}
            value={validFrom}
            onChange={(event) => setValidFrom(event.currentTarget.value)}
          />
          <Textarea
            label={t('outlook.weights.reason')}
            description={t('outlook.weights.reasonWhy')}
            required
            withAsterisk={false}
            maxLength={1_000}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ErrorNote error={record.error} />
          {record.data && <p role="status">{t('outlook.weights.saved', { version: record.data.latest })}</p>}
          <div>
            <Button type="submit" disabled={!payload || reason.trim() === ''}>
              {t('outlook.weights.save')}
            </Button>
          </div>
        </form>
      </section>
      <WeightsPreview payload={payload} />
      <WeightsDialog
        version={view.latest + 1}
        validFrom={validFrom}
        payload={payload}
        isOpen={isAsking}
        isBusy={record.isPending}
        onClose={() => setIsAsking(false)}
        onConfirm={confirm}
      />
    </div>
  );
}
