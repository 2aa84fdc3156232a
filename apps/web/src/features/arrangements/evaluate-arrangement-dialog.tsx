import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { RESULT_OUTCOMES, type ResultOutcome } from '@regiovast/domain/arrangements/arrangement-codes';
import { centsPerPlaceOf } from '@regiovast/domain/arrangements/cost-per-place';
import { namesAmount } from '@regiovast/domain/arrangements/evaluation.rules';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Choices } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { RunningDialog, type RunningStepProps } from './running-dialog.tsx';
import { placesOfText } from './running-drafts.ts';
import { LineField, TextField } from './running-fields.tsx';

/** A-5 · what an arrangement came to, what a place cost, and what can be learned of it. */
export function EvaluateArrangementDialog({ view, onDone, onClose }: RunningStepProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const [outcome, setOutcome] = useState<ResultOutcome | null>(null);
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [lesson, setLesson] = useState('');
  const evaluate = useMutation(trpc.arrangements.evaluate.mutationOptions());
  const places = placesOfText(typed, i18n.language === 'en' ? 'en' : 'nl');
  const { paidCents, leftCents } = view.totals;
  const perPlace = centsPerPlaceOf(paidCents, places ?? null);
  const expected = view.expected.places;
  return (
    <RunningDialog
      view={view}
      title={t('arrangementRunning.evaluate.action')}
      submit={t('arrangementRunning.evaluate.submit')}
      isReady={outcome !== null && places !== undefined && words.trim() !== ''}
      isBusy={evaluate.isPending}
      error={evaluate.error}
      onClose={onClose}
      onSubmit={(version) => {
        if (outcome === null || places === undefined) return;
        evaluate.mutate(
          { arrangementId: view.arrangementId, version, outcome, placesReached: places, words, lesson },
          {
            onSuccess: () => {
              onClose();
              onDone(t('arrangementRunning.evaluate.done'));
            },
          },
        );
      }}
    >
      <p>{t('arrangementRunning.evaluate.what')}</p>
      {leftCents > 0 && (
        <p className="note tone-watch">
          <Icon name="watch" />
          {t('arrangementRunning.evaluate.open', { left: euro(leftCents) })}
        </p>
      )}
      <p>{view.resultObligation}</p>
      <Choices
        name="evaluate-outcome"
        label={t('arrangementRunning.evaluate.outcome')}
        value={outcome}
        choices={RESULT_OUTCOMES.map((value) => ({
          value,
          label: t(`arrangements.resultOutcomes.${value}`),
        }))}
        onChoose={setOutcome}
      />
      <LineField
        id="evaluate-places"
        label={t('arrangementRunning.evaluate.places')}
        hint={
          expected === null
            ? t('arrangementRunning.evaluate.placesHintOpen')
            : t('arrangementRunning.evaluate.placesHint', { expected: format.integer(expected) })
        }
        error={places === undefined ? t('arrangementRunning.result.placesWrong') : undefined}
        inputMode="numeric"
        value={typed}
        onChange={setTyped}
      />
      <p aria-live="polite">
        {perPlace === null
          ? t('arrangementRunning.evaluate.costUnknown', { paid: euro(paidCents) })
          : t('arrangementRunning.evaluate.cost', { paid: euro(paidCents), perPlace: euro(perPlace) })}
      </p>
      <TextField
        id="evaluate-words"
        label={t('arrangementRunning.evaluate.words')}
        isRequired
        limit={ARRANGEMENT_LIMITS.words}
        rows={4}
        value={words}
        onChange={setWords}
      />
      <TextField
        id="evaluate-lesson"
        label={t('arrangementRunning.evaluate.lesson')}
        hint={t('arrangementRunning.evaluate.lessonHint')}
        limit={ARRANGEMENT_LIMITS.words}
        value={lesson}
        onChange={setLesson}
      />
      {namesAmount(lesson) && (
        <p className="note tone-watch" role="status">
          <Icon name="watch" />
          {t('arrangementRunning.evaluate.lessonAmount')}
        </p>
      )}
      <p className="meta">{t('arrangementRunning.evaluate.sees', { rho: view.rhoName })}</p>
    </RunningDialog>
  );
}
