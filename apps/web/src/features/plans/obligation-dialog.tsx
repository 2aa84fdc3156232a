import { CONTENT_LENGTHS } from '@regiovast/domain/plans/content-limits';
import type { ObligationFields } from '@regiovast/domain/plans/obligations.schemas';
import type { ObligationsView, ObligationView } from '@regiovast/domain/plans/obligations.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { type ObligationProblem, obligationDraftOf, readObligationDraft } from './obligation-draft.ts';
import { RowDialog } from './row-dialog.tsx';
import { type FieldWords, useRowRace } from './row-race.tsx';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = {
  readonly view: ObligationsView;
  /** The obligation to change; null: a new one. */
  readonly obligation: ObligationView | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** L-2, S-3 · a result obligation to write. */
export function ObligationDialog({ view, obligation, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  const wordsOf = useObligationWords(view);
  const [draft, setDraft] = useState(() => obligationDraftOf(obligation, language));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.plans.setObligation.mutationOptions());
  const { planId } = view;
  const race = useRowRace(obligation, async () => {
    const question = trpc.plans.obligations.queryOptions({ planId });
    return (await queryClient.fetchQuery({ ...question, staleTime: 0 })).obligations;
  });
  const { obligation: typed, problems } = readObligationDraft(draft, language, view);
  const submit = (): void => {
    setTried(true);
    if (problems.length > 0) return;
    save.mutate(
      { planId, ...race.over, obligation: typed },
      {
        onSuccess: () => {
          onClose();
          onDone();
        },
        onError: race.onError,
      },
    );
  };
  const wrong = (name: ObligationProblem) =>
    isTried && problems.includes(name) ? t(`planMeasures.obligations.wrong.${name}`) : undefined;
  const text = (name: ObligationProblem, most: number) => ({
    className: 'field',
    maxLength: most,
    value: draft[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft((before) => ({ ...before, [name]: value })),
  });
  return (
    <RowDialog
      title={t(obligation ? 'planMeasures.obligations.edit' : 'planMeasures.obligations.add')}
      label={t('planMeasures.obligations.save')}
      change={save}
      race={race}
      theirs={race.theirs === null || race.theirs === 'gone' ? null : wordsOf(race.theirs)}
      yours={wordsOf(typed)}
      onSubmit={submit}
      onClose={onClose}
    >
      <Question
        id="obligation-wording"
        label={t('planMeasures.obligations.wording')}
        error={wrong('wording')}
      >
        {(field) => <textarea {...field} rows={2} {...text('wording', CONTENT_LENGTHS.wording)} />}
      </Question>
      <Question
        id="obligation-measure"
        label={t('planMeasures.obligations.measure')}
        error={wrong('measureId')}
      >
        {(field) => (
          <select {...field} {...text('measureId', 40)}>
            <option value="">{t('planMeasures.choose')}</option>
            {view.measures.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Question>
      <div className="two-fields">
        <Question
          id="obligation-target"
          label={t('planMeasures.obligations.target')}
          error={wrong('targetValue')}
        >
          {(field) => <input {...field} inputMode="decimal" {...text('targetValue', 24)} />}
        </Question>
        <Question
          id="obligation-unit"
          label={t('planMeasures.obligations.unit')}
          hint={t('planMeasures.obligations.unitHint')}
          error={wrong('unit')}
        >
          {(field) => <input {...field} {...text('unit', CONTENT_LENGTHS.unit)} />}
        </Question>
      </div>
      <Question
        id="obligation-due"
        label={t('planMeasures.obligations.dueOn')}
        hint={t('planMeasures.period', { from: view.periodFrom, to: view.periodTo })}
        error={wrong('dueOn')}
      >
        {(field) => (
          <input
            {...field}
            type="date"
            min={`${view.periodFrom}-01-01`}
            max={`${view.periodTo}-12-31`}
            {...text('dueOn', 10)}
          />
        )}
      </Question>
      <Question
        id="obligation-evidence"
        label={t('planMeasures.obligations.evidence')}
        error={wrong('evidence')}
      >
        {(field) => <textarea {...field} rows={2} {...text('evidence', CONTENT_LENGTHS.evidence)} />}
      </Question>
    </RowDialog>
  );
}

/** What an obligation says, field by field, for two versions beside each other. */
function useObligationWords({ measures }: ObligationsView) {
  const { t } = useTranslation();
  const format = useFormat();
  return (obligation: ObligationFields): FieldWords[] => [
    { label: t('planMeasures.obligations.wording'), text: obligation.wording },
    {
      label: t('planMeasures.obligations.measureIs'),
      text: measures.find(({ id }) => id === obligation.measureId)?.title ?? '',
    },
    {
      label: t('planMeasures.obligations.target'),
      text: `${format.number(obligation.targetValue)} ${obligation.unit}`,
    },
    {
      label: t('planMeasures.obligations.due'),
      text: obligation.dueOn === '' ? '' : format.date(obligation.dueOn),
    },
    { label: t('planMeasures.obligations.evidenceIs'), text: obligation.evidence },
  ];
}
