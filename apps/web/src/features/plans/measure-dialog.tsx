import { formatEuro } from '@regiovast/domain/kernel/money';
import type { MeasureFields } from '@regiovast/domain/plans/measures.schemas';
import type { MeasuresView, MeasureView } from '@regiovast/domain/plans/measures.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { measureDraftOf, readMeasureDraft } from './measure-draft.ts';
import { MeasureFieldset } from './measure-fieldset.tsx';
import { RowDialog } from './row-dialog.tsx';
import { type FieldWords, useRowRace } from './row-race.tsx';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = {
  readonly view: MeasuresView;
  /** The measure to change; null: a new one of the plan's own. */
  readonly measure: MeasureView | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** L-3, S-3 · a measure to write. */
export function MeasureDialog({ view, measure, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  const wordsOf = useMeasureWords(view);
  const [draft, setDraft] = useState(() => measureDraftOf(measure, language));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.plans.setMeasure.mutationOptions());
  const { planId } = view;
  const race = useRowRace(measure, async () => {
    const question = trpc.plans.measures.queryOptions({ planId });
    return (await queryClient.fetchQuery({ ...question, staleTime: 0 })).measures;
  });
  // What was taken from the catalogue and has gone meanwhile is added as a measure of the plan's own.
  const origin = race.over.id === null ? 'own' : (measure?.origin ?? 'own');
  const { measure: typed, problems } = readMeasureDraft(draft, language, origin);
  const submit = (): void => {
    setTried(true);
    if (problems.length > 0) return;
    save.mutate(
      { planId, ...race.over, measure: typed },
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
      title={t(measure ? 'planMeasures.measures.edit' : 'planMeasures.measures.addOwn')}
      label={t('planMeasures.measures.save')}
      change={save}
      race={race}
      theirs={race.theirs === null || race.theirs === 'gone' ? null : wordsOf(race.theirs)}
      yours={wordsOf(typed)}
      onSubmit={submit}
      onClose={onClose}
    >
      <MeasureFieldset
        view={view}
        draft={draft}
        problems={isTried ? problems : []}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </RowDialog>
  );
}

/** What a measure says, field by field, for two versions beside each other. */
function useMeasureWords({ partners, goals }: MeasuresView) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useReaderLanguage();
  return (measure: MeasureFields): FieldWords[] => {
    const { startQuarter, endQuarter, costCents, course, fundingBasis } = measure;
    const isPlanned = startQuarter !== null && endQuarter !== null;
    return [
      { label: t('planMeasures.measures.name'), text: measure.title },
      { label: t('planMeasures.measures.description'), text: measure.description },
      { label: t('planMeasures.measures.course'), text: course ? t(`caseRecord.course.${course}`) : '' },
      {
        label: t('planMeasures.measures.partner'),
        text: partners.find(({ id }) => id === measure.partnerId)?.name ?? '',
      },
      { label: t('planMeasures.measures.post'), text: measure.owner },
      {
        label: t('planMeasures.measures.when'),
        text: isPlanned
          ? t('planMeasures.measures.span', {
              from: format.quarter(startQuarter),
              to: format.quarter(endQuarter),
            })
          : t('planMeasures.measures.notPlanned'),
      },
      {
        label: t('planMeasures.measures.steps'),
        text: measure.steps
          .map(({ quarter, partialResult }) => `${format.quarter(quarter)}: ${partialResult}`)
          .join('\n'),
      },
      {
        label: t('planMeasures.measures.cost'),
        text: costCents === null ? t('frame.unknown') : formatEuro(costCents, language),
      },
      { label: t('planMeasures.measures.costNote'), text: measure.costNote },
      {
        label: t('planMeasures.measures.funding'),
        text: fundingBasis ? t(`plans.fundingBases.${fundingBasis}`) : '',
      },
      {
        label: t('planMeasures.measures.goal'),
        text: goals.find(({ id }) => id === measure.goalId)?.wording ?? '',
      },
    ];
  };
}
