import type { GoalFields } from '@regiovast/domain/plans/goals.schemas';
import type { GoalIndicator, GoalsView, GoalView } from '@regiovast/domain/plans/goals.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { goalDraftOf, readGoalDraft } from './goal-draft.ts';
import { GoalFieldset } from './goal-fieldset.tsx';
import { RowDialog } from './row-dialog.tsx';
import { type FieldWords, useRowRace } from './row-race.tsx';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = {
  readonly view: GoalsView;
  /** The goal to change; null: a new one. */
  readonly goal: GoalView | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** L-2, S-3 · a goal to write; the baseline can be taken from the frozen situation. */
export function GoalDialog({ view, goal, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const language = useReaderLanguage();
  const wordsOf = useGoalWords(view.indicators);
  const [draft, setDraft] = useState(() => goalDraftOf(goal, language));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.plans.setGoal.mutationOptions());
  const { planId } = view;
  const race = useRowRace(goal, async () => {
    const question = trpc.plans.goals.queryOptions({ planId });
    return (await queryClient.fetchQuery({ ...question, staleTime: 0 })).goals;
  });
  const { goal: typed, problems } = readGoalDraft(draft, language, view, today);
  const submit = (): void => {
    setTried(true);
    if (problems.length > 0) return;
    save.mutate(
      { planId, ...race.over, goal: typed },
      {
        onSuccess: () => {
          onClose();
          onDone();
        },
        onError: race.onError,
      },
    );
  };
  return (
    <RowDialog
      title={t(goal ? 'planMeasures.goals.edit' : 'planMeasures.goals.add')}
      label={t('planMeasures.goals.save')}
      change={save}
      race={race}
      theirs={race.theirs === null || race.theirs === 'gone' ? null : wordsOf(race.theirs)}
      yours={wordsOf(typed)}
      onSubmit={submit}
      onClose={onClose}
    >
      <GoalFieldset
        view={view}
        draft={draft}
        problems={isTried ? problems : []}
        today={today}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </RowDialog>
  );
}

/** What a goal says, field by field, for two versions beside each other. */
function useGoalWords(indicators: readonly GoalIndicator[]) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useReaderLanguage();
  return (goal: GoalFields): FieldWords[] => {
    const indicator = indicators.find(({ code }) => code === goal.indicatorCode);
    return [
      { label: t('planMeasures.goals.wording'), text: goal.wording },
      {
        label: t('planMeasures.goals.indicator'),
        text: indicator?.[language === 'en' ? 'labelEn' : 'labelNl'] ?? goal.indicatorCode,
      },
      {
        label: t('planMeasures.goals.baseline'),
        text: goal.baselineValue === null ? t('frame.unknown') : format.number(goal.baselineValue),
      },
      {
        label: t('planMeasures.goals.baselineOn'),
        text: goal.baselineOn === null ? '' : format.date(goal.baselineOn),
      },
      { label: t('planMeasures.goals.baselineSource'), text: goal.baselineSource },
      { label: t('planMeasures.goals.target'), text: format.number(goal.targetValue) },
      {
        label: t('planMeasures.goals.targetOn'),
        text: goal.targetOn === '' ? '' : format.date(goal.targetOn),
      },
    ];
  };
}
