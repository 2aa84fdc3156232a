import { Button } from '@mantine/core';
import type { PlanItemView } from '@regiovast/domain/cases/emergency-plan.views';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { PlanItemForm } from './plan-item-form.tsx';
import { ItemStandingChip } from './plan-standing.tsx';

type Props = {
  readonly planId: string;
  readonly practiceId: string;
  readonly item: PlanItemView;
  readonly canWrite: boolean;
  readonly onDone: (words: string) => void;
};

/** One question of the plan with its answer, saved by itself; what somebody else wrote meanwhile is never lost (S-3). */
export function PlanItem({ planId, practiceId, item, canWrite, onDone }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  /** What is being written, over which answer; null: nothing is. */
  const [draft, setDraft] = useState<{ text: string; seen: string } | null>(null);
  const save = useMutation(trpc.cases.setPlanItem.mutationOptions());
  const { label, hint } = item[i18n.language === 'en' ? 'en' : 'nl'];
  const isLost = refusalOf(save.error)?.code === 'STALE_VERSION';
  const write = (text: string, seen: string): void => {
    if (save.isPending) return;
    save.mutate(
      { planId, code: item.code, text, seen },
      {
        onSuccess: () => {
          setDraft(null);
          onDone(t('emergencyPlans.saved', { item: label }));
        },
        onError: (error) => {
          if (refusalOf(error)?.code !== 'STALE_VERSION') return;
          void queries.invalidateQueries(trpc.cases.plan.queryFilter({ practiceId }));
        },
      },
    );
  };
  const stop = (): void => {
    save.reset();
    setDraft(null);
  };
  return (
    <section className="box plan-item" aria-labelledby={`plan-${item.code}`}>
      <div className="box-head">
        <h2 id={`plan-${item.code}`}>{label}</h2>
        <span className="meta">
          {item.isRequired ? t('emergencyPlans.required') : t('emergencyPlans.optional')}
        </span>
        <span className="push">
          <ItemStandingChip standing={item.standing} />
        </span>
      </div>
      <div className="box-body stack">
        {hint && <p className="second">{hint}</p>}
        {draft ? (
          <PlanItemForm
            code={item.code}
            label={label}
            draft={draft.text}
            now={item.text}
            isLost={isLost}
            isBusy={save.isPending}
            onText={(text) => setDraft({ ...draft, text })}
            onSave={() => write(draft.text, isLost ? item.text : draft.seen)}
            onCancel={stop}
          />
        ) : (
          <p className={item.text ? 'plan-answer' : 'second'}>
            {item.text || t('emergencyPlans.notAnswered')}
          </p>
        )}
        {item.standing === 'again' && !draft && <p className="second">{t('emergencyPlans.againWhy')}</p>}
        {!isLost && <ErrorNote error={save.error} />}
        {canWrite && !draft && (
          <div className="row plan-buttons">
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setDraft({ text: item.text, seen: item.text })}
            >
              {item.text ? t('emergencyPlans.change') : t('emergencyPlans.edit')}
              <span className="visually-hidden"> {label}</span>
            </Button>
            {item.standing === 'again' && (
              <Button size="compact-sm" variant="default" onClick={() => write(item.text, item.text)}>
                {t('emergencyPlans.confirmAgain')}
                <span className="visually-hidden"> {label}</span>
              </Button>
            )}
          </div>
        )}
        <p className="meta">
          {item.updatedAt &&
            item.updatedBy &&
            `${t('emergencyPlans.writtenBy', { when: format.moment(item.updatedAt), by: item.updatedBy })}. `}
          {item.isProposal && !item.source
            ? t('emergencyPlans.proposal')
            : t('emergencyPlans.source', { source: item.source || t('frame.unknown') })}
        </p>
      </div>
    </section>
  );
}
