import { Button, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanButton } from './plan-button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';

/** L-5 · which plan comes before and after, and the start of the next period for the RHO that keeps this one. */
export function StartNextBox({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data: plan } = useSuspenseQuery(trpc.plans.get.queryOptions({ planId }));
  const { previous, next, can } = plan;
  const isForbidden = can.startNext.because.includes('NOT_ALLOWED');
  if (!previous && !next && isForbidden) return null;
  return (
    <section className="box" aria-labelledby="plan-next">
      <div className="box-head">
        <h2 id="plan-next">{t('planVersions.startNext')}</h2>
      </div>
      <div className="box-body stack">
        {previous && (
          <p>
            <Link to="/plannen/$id" params={{ id: previous.id }}>
              {t('planVersions.previous', { plan: previous.number })}
            </Link>
          </p>
        )}
        {next && (
          <p>
            <Link to="/plannen/$id" params={{ id: next.id }}>
              {t('planVersions.next', { plan: next.number })}
            </Link>
          </p>
        )}
        {!isForbidden && !next && <p className="second">{t('planVersions.startNextWhy')}</p>}
        {isOpen ? (
          <StartNextForm planId={planId} title={plan.title} after={plan.periodTo} />
        ) : (
          !next && (
            <PlanButton
              capability={can.startNext}
              label={t('planVersions.startNext')}
              onClick={() => setOpen(true)}
            />
          )
        )}
      </div>
    </section>
  );
}

/** Years of a period by default: AZWA D4 runs over three (2026-2028). */
const YEARS = 3;

function StartNextForm({ planId, title, after }: { planId: string; title: string; after: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [draft, setDraft] = useState({ title, periodFrom: after + 1, periodTo: after + YEARS });
  const start = useMutation(trpc.plans.startNext.mutationOptions());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (start.isPending) return;
    start.mutate(
      { planId, ...draft },
      { onSuccess: (started) => void navigate({ to: '/plannen/$id', params: { id: started.planId } }) },
    );
  };
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('planVersions.startNextTitle')}
        required
        maxLength={160}
        value={draft.title}
        onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
      />
      <div className="two-fields">
        <NumberInput
          label={t('planVersions.startNextFrom')}
          required
          min={after + 1}
          max={2100}
          value={draft.periodFrom}
          onChange={(value) => setDraft({ ...draft, periodFrom: Number(value) })}
        />
        <NumberInput
          label={t('planVersions.startNextTo')}
          required
          min={draft.periodFrom}
          max={2100}
          value={draft.periodTo}
          onChange={(value) => setDraft({ ...draft, periodTo: Number(value) })}
        />
      </div>
      <ErrorNote error={start.error} />
      <div>
        <Button type="submit" loading={start.isPending}>
          {t('planVersions.startNextSubmit')}
        </Button>
      </div>
    </form>
  );
}
