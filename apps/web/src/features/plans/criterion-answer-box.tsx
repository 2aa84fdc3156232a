import { Button } from '@mantine/core';
import type { AnswerWords } from '@regiovast/domain/plans/initiatives.schemas';
import type { CriterionAnswer, InitiativesView } from '@regiovast/domain/plans/initiatives.views';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { CriterionAnswerForm } from './criterion-answer-form.tsx';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = {
  readonly view: InitiativesView;
  readonly initiativeId: string;
  readonly criterion: CriterionAnswer;
  readonly onDone: () => void;
};

/** L-7 · one criterion with its answer, saved by itself; what somebody else wrote meanwhile shows beside it (S-3). */
export function CriterionAnswerBox({ view, initiativeId, criterion, onDone }: Props) {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  const queries = useQueryClient();
  /** What is being written, over which answer; null: nothing is. */
  const [draft, setDraft] = useState<{ answer: AnswerWords; seen: AnswerWords } | null>(null);
  const save = useMutation(trpc.plans.answerInitiative.mutationOptions());
  const { code, words, evidence, source, isProposal } = criterion;
  const { label, text } = criterion[language];
  const { planId } = view;
  const isLost = refusalOf(save.error)?.code === 'STALE_VERSION';
  const isAnswered = words !== '' || evidence !== '';
  const stop = (): void => {
    save.reset();
    setDraft(null);
  };
  const write = (answer: AnswerWords, seen: AnswerWords): void => {
    if (save.isPending) return;
    save.mutate(
      { planId, id: initiativeId, criterion: code, answer, seen },
      {
        onSuccess: () => {
          setDraft(null);
          onDone();
        },
        onError: (error) => {
          if (refusalOf(error)?.code !== 'STALE_VERSION') return;
          void queries.invalidateQueries(trpc.plans.initiatives.queryFilter({ planId }));
        },
      },
    );
  };
  return (
    <div className="core-criterion">
      <p>
        <strong>{label}</strong> {text}
      </p>
      {draft ? (
        <CriterionAnswerForm
          id={`${initiativeId}-${code}`}
          label={label}
          answer={draft.answer}
          theirs={isLost ? { words, evidence } : null}
          isBusy={save.isPending}
          onAnswer={(answer) => setDraft({ ...draft, answer })}
          onSave={() => write(draft.answer, isLost ? { words, evidence } : draft.seen)}
          onCancel={stop}
        />
      ) : (
        <>
          <p className={isAnswered ? 'plan-text' : 'second'}>
            {isAnswered ? words : t('planMeasures.values.noWords')}
          </p>
          {evidence && <p className="second">{t('planMeasures.values.evidenceIs', { evidence })}</p>}
        </>
      )}
      {!isLost && <ErrorNote error={save.error} />}
      {view.can.answer.can && !draft && (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t(isAnswered ? 'planMeasures.values.changeOf' : 'planMeasures.values.answerOf', {
              name: label,
            })}
            onClick={() => setDraft({ answer: { words, evidence }, seen: { words, evidence } })}
          >
            {t(isAnswered ? 'planMeasures.change' : 'planMeasures.values.answer')}
          </Button>
        </div>
      )}
      <p className="meta">
        {[
          source && t('planMeasures.library.source', { source }),
          isProposal && t('planMeasures.library.proposal'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
