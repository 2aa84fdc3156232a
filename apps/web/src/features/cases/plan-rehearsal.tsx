import { Button } from '@mantine/core';
import type { EmergencyPlanView } from '@regiovast/domain/cases/emergency-plan.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { Question } from '../../components/question.tsx';

type Props = {
  readonly plan: NonNullable<EmergencyPlanView['plan']>;
  readonly today: string;
  readonly onDone: (words: string) => void;
};

/** The day on which the plan was gone through with who has a task in it. */
export function PlanRehearsal({ plan, today, onDone }: Props) {
  const { t } = useTranslation();
  const [day, setDay] = useState<string | null>(null);
  const rehearse = useMutation(trpc.cases.rehearsePlan.mutationOptions());
  if (day === null) {
    return (
      <div className="plan-buttons">
        <Button size="compact-sm" variant="default" onClick={() => setDay(today)}>
          {t('emergencyPlans.rehearse')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="stack plan-rehearsal"
      onSubmit={(event) => {
        event.preventDefault();
        if (rehearse.isPending || day === '') return;
        rehearse.mutate(
          { planId: plan.id, rehearsedOn: day, seen: plan.rehearsedOn },
          {
            onSuccess: () => {
              setDay(null);
              onDone(t('emergencyPlans.rehearsed'));
            },
          },
        );
      }}
    >
      <Question
        id="plan-rehearsed"
        label={t('emergencyPlans.rehearseOn')}
        hint={t('emergencyPlans.rehearseWhy')}
      >
        {(field) => (
          <input
            {...field}
            type="date"
            className="field"
            max={today}
            required
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        )}
      </Question>
      <ErrorNote error={rehearse.error} />
      <div className="row">
        <Button type="submit" size="compact-sm" loading={rehearse.isPending}>
          {t('emergencyPlans.rehearseSave')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDay(null)}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
