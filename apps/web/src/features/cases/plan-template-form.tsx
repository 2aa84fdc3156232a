import { Button, Textarea, TextInput } from '@mantine/core';
import type { PlanTemplateView } from '@regiovast/domain/cases/plan-template.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { PlanTemplateConsequence } from './plan-template-consequence.tsx';
import { draftOfItems, readTemplate } from './plan-template-draft.ts';
import { PlanTemplateItems } from './plan-template-items.tsx';

type Props = { readonly view: PlanTemplateView; readonly onSaved: (version: number) => void };

/** The next version of the template, begun from the last one, with what it would change. */
export function PlanTemplateForm({ view, onSaved }: Props) {
  const { t } = useTranslation();
  const last = view.versions.find(({ version }) => version === view.latest);
  const [draft, setDraft] = useState(draftOfItems(last?.items ?? []));
  const [validFrom, setValidFrom] = useState(view.today);
  const [reason, setReason] = useState('');
  const [source, setSource] = useState('');
  const record = useMutation(trpc.cases.setPlanTemplate.mutationOptions());
  const { items, issues } = readTemplate(draft);
  const isReady = items !== null && reason.trim() !== '' && source.trim() !== '';
  return (
    <section className="box" aria-labelledby="template-form">
      <div className="box-head">
        <h2 id="template-form">{t('emergencyPlans.admin.form')}</h2>
        <Button
          className="push"
          size="compact-xs"
          variant="default"
          onClick={() => setDraft(draftOfItems(last?.items ?? []))}
        >
          {t('emergencyPlans.admin.reset')}
        </Button>
      </div>
      <form
        className="box-body stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady || record.isPending) return;
          record.mutate(
            { items: [...items], validFrom, reason, source, latest: view.latest },
            { onSuccess: ({ latest }) => onSaved(latest) },
          );
        }}
      >
        <PlanTemplateItems draft={draft} onChange={setDraft} />
        {issues.length > 0 && (
          <ul className="note tone-threatened" role="alert">
            {issues.map((issue) => (
              <li key={issue} className="row">
                <Icon name="threatened" />
                {t(`emergencyPlans.admin.issues.${issue}`)}
              </li>
            ))}
          </ul>
        )}
        {items && <PlanTemplateConsequence before={last?.items ?? []} after={items} />}
        <div className="two-columns">
          <TextInput
            type="date"
            label={t('emergencyPlans.admin.validFrom')}
            description={t('emergencyPlans.admin.validFromWhy')}
            required
            withAsterisk={false}
            min={view.today}
            value={validFrom}
            onChange={(event) => setValidFrom(event.currentTarget.value)}
          />
          <TextInput
            label={t('emergencyPlans.admin.source')}
            required
            withAsterisk={false}
            maxLength={300}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
        </div>
        <Textarea
          label={t('emergencyPlans.admin.reason')}
          required
          withAsterisk={false}
          maxLength={1_000}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ErrorNote error={record.error} />
        <div>
          <Button type="submit" disabled={!isReady} loading={record.isPending}>
            {t('emergencyPlans.admin.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
