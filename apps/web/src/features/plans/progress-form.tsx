import { Button } from '@mantine/core';
import { PROGRESS_STATES } from '@regiovast/domain/plans/plan-codes';
import { type ProgressItemView, PROGRESS_LIMITS } from '@regiovast/domain/plans/progress.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { type ProgressProblem, progressDraftOf, readProgressDraft } from './progress-draft.ts';
import { RaceNote, useRowRace } from './row-race.tsx';
import { useProgressWords } from './use-progress-words.ts';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = {
  readonly planId: string;
  readonly item: ProgressItemView;
  readonly quarter: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** What was reported of an item in a quarter, as a row that two people may write; no report yet has no version. */
const rowOf = ({ subjectId: id, reports }: ProgressItemView, quarter: string) => {
  const report = reports.find((known) => known.quarter === quarter) ?? null;
  return { id, version: report?.version ?? null, report };
};

/** L-5, S-3 · reports how a measure or an obligation stands; who was second sees both reports and chooses. */
export function ProgressForm({ planId, item, quarter, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  const wordsOf = useProgressWords(item);
  const [seen] = useState(() => rowOf(item, quarter));
  const [draft, setDraft] = useState(() => progressDraftOf(seen.report, language));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.plans.reportProgress.mutationOptions());
  const race = useRowRace(seen, async () => {
    const question = trpc.plans.progress.queryOptions({ planId });
    const { items } = await queryClient.fetchQuery({ ...question, staleTime: 0 });
    return items.map((known) => rowOf(known, quarter));
  });
  const { report, problems } = readProgressDraft(draft, language);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const { state } = report;
    if (problems.length > 0 || state === null || save.isPending) return;
    save.mutate(
      {
        planId,
        subject: item.subject,
        subjectId: item.subjectId,
        quarter,
        ...report,
        state,
        seenVersion: race.over.version,
      },
      { onSuccess: onDone, onError: race.onError },
    );
  };
  const wrong = (name: ProgressProblem) =>
    isTried && problems.includes(name) ? t(`planSituation.progress.form.wrong.${name}`) : undefined;
  const text = (name: 'words' | 'value' | 'evidence') => ({
    className: 'field',
    value: draft[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft((before) => ({ ...before, [name]: value })),
  });
  const id = (name: string) => `progress-${item.subjectId}-${name}`;
  const isRaced = race.theirs !== null;
  const theirs = race.theirs === null || race.theirs === 'gone' ? null : race.theirs.report;
  const stateError = wrong('state');
  return (
    <form className="form progress-form" noValidate onSubmit={submit}>
      <Choices
        name={id('state')}
        label={t('planSituation.progress.form.state')}
        value={draft.state}
        choices={PROGRESS_STATES.map((value) => ({ value, label: t(`plans.progressStates.${value}`) }))}
        onChoose={(state) => setDraft((before) => ({ ...before, state }))}
      />
      {stateError && (
        <p className="field-error" role="alert">
          <Icon name="acute" size={14} />
          {stateError}
        </p>
      )}
      <Question
        id={id('words')}
        label={t('planSituation.progress.form.words')}
        hint={t('planSituation.progress.form.wordsHint')}
      >
        {(field) => <textarea {...field} rows={3} maxLength={PROGRESS_LIMITS.words} {...text('words')} />}
      </Question>
      {item.target && (
        <Question
          id={id('value')}
          label={t('planSituation.progress.form.value', { unit: item.target.unit })}
          hint={t('planSituation.progress.form.valueHint')}
          error={wrong('value')}
        >
          {(field) => <input {...field} inputMode="decimal" maxLength={24} {...text('value')} />}
        </Question>
      )}
      <Question
        id={id('evidence')}
        label={t('planSituation.progress.form.evidence')}
        hint={t('planSituation.progress.form.evidenceHint')}
        error={wrong('evidence')}
      >
        {(field) => (
          <textarea {...field} rows={2} maxLength={PROGRESS_LIMITS.evidence} {...text('evidence')} />
        )}
      </Question>
      {isRaced && <RaceNote theirs={theirs && wordsOf(theirs)} yours={wordsOf(report)} />}
      {!race.isLost(save.error) && <ErrorNote error={save.error} />}
      <ErrorNote error={race.error} />
      <p className="meta">{t('planSituation.progress.form.seen')}</p>
      <div className="row">
        <Button type="submit" loading={save.isPending || race.isReloading}>
          {t(isRaced ? 'planSituation.progress.form.overwrite' : 'planSituation.progress.form.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t(isRaced ? 'planSituation.progress.form.keepTheirs' : 'frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
