import { Button } from '@mantine/core';
import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { PROGRESS_STATES } from '@regiovast/domain/plans/plan-codes';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { Choices } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { type ResultDraft, type ResultProblem, resultDraftOf, resultProblems } from './result-draft.ts';
import { ResultRace } from './result-race.tsx';
import type { RunningStepProps } from './running-dialog.tsx';
import { placesOfText } from './running-drafts.ts';
import { LineField, TextField } from './running-fields.tsx';

/** A-5, S-3 · reports how the result stands in a quarter; who was second sees both reports and chooses. */
export function ResultDialog({ view, quarter, onDone, onClose }: RunningStepProps & { quarter: string }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const standing = view.results.find((result) => result.quarter === quarter) ?? null;
  // What one looked at; the tab behind the dialog may be refreshed by itself.
  const [seenVersion, setSeenVersion] = useState(standing?.version ?? null);
  const [draft, setDraft] = useState(() => resultDraftOf(standing, language));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.arrangements.recordResult.mutationOptions());
  const isRaced = (standing?.version ?? null) !== seenVersion && !save.isPending && !save.isSuccess;
  const isLost = refusalOf(save.error)?.code === 'STALE_VERSION';
  const problems = resultProblems(draft, language);
  const wrong = (name: ResultProblem) =>
    isTried && problems.includes(name) ? t(`arrangementRunning.result.${name}`) : undefined;
  const change = (part: Partial<ResultDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const send = (seen: number | null): void => {
    const { state, places, words, evidence } = draft;
    const placesReached = placesOfText(places, language);
    if (state === null || placesReached === undefined) return;
    save.mutate(
      {
        arrangementId: view.arrangementId,
        quarter,
        state,
        words,
        placesReached,
        evidence,
        seenVersion: seen,
      },
      {
        onSuccess: () => {
          onClose();
          onDone(t('arrangementRunning.result.done', { quarter: format.quarter(quarter) }));
        },
        onError: (error) => {
          if (refusalOf(error)?.code === 'STALE_VERSION') void queryClient.invalidateQueries();
        },
      },
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problems.length === 0 && !save.isPending && !isRaced) send(seenVersion);
  };
  const stateError = wrong('stateMissing');
  return (
    <FormDialog
      title={t('arrangementRunning.result.title', { quarter: format.quarter(quarter) })}
      size={640}
      onClose={onClose}
    >
      <form className="form running-result-form" noValidate onSubmit={submit}>
        <p className="second">{view.resultObligation}</p>
        <Choices
          name="result-state"
          label={t('arrangementRunning.result.state')}
          value={draft.state}
          choices={PROGRESS_STATES.map((value) => ({
            value,
            label: t(`arrangementRunning.states.${value}`),
          }))}
          onChoose={(state) => change({ state })}
        />
        {stateError && (
          <p className="field-error" role="alert">
            <Icon name="acute" size={14} />
            {stateError}
          </p>
        )}
        <TextField
          id="result-words"
          label={t('arrangementRunning.result.words')}
          hint={t('arrangementRunning.result.wordsHint')}
          limit={ARRANGEMENT_LIMITS.words}
          value={draft.words}
          onChange={(words) => change({ words })}
        />
        <LineField
          id="result-places"
          label={t('arrangementRunning.result.places')}
          hint={t('arrangementRunning.result.placesHint')}
          error={wrong('placesWrong')}
          inputMode="numeric"
          value={draft.places}
          onChange={(places) => change({ places })}
        />
        <TextField
          id="result-evidence"
          label={t('arrangementRunning.result.evidence')}
          hint={t('arrangementRunning.result.evidenceHint')}
          error={wrong('evidenceMissing')}
          limit={ARRANGEMENT_LIMITS.evidence}
          rows={2}
          value={draft.evidence}
          onChange={(evidence) => change({ evidence })}
        />
        {isRaced && (
          <ResultRace
            theirs={resultDraftOf(standing, language)}
            yours={draft}
            onKeep={() => {
              save.reset();
              setSeenVersion(standing?.version ?? null);
            }}
          />
        )}
        {!isLost && <ErrorNote error={save.error} />}
        <p className="meta">
          {t('arrangementRunning.result.sees', { insurer: view.insurerName, rho: view.rhoName })}
        </p>
        <div className="row">
          <Button type="submit" loading={save.isPending} disabled={isRaced}>
            {t('arrangementRunning.result.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
