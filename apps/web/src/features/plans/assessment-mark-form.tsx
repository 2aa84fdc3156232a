import { Button } from '@mantine/core';
import { ASSESSMENT_LIMITS } from '@regiovast/domain/plans/assessment.schemas';
import type { JudgedCriterion } from '@regiovast/domain/plans/assessment.views';
import { CRITERION_VERDICTS } from '@regiovast/domain/plans/plan-codes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { isOvertaken, type MarkDraft } from './assessment-drafts.ts';
import { VerdictChip } from './verdict-chip.tsx';

type Props = {
  readonly assessmentId: string;
  readonly row: JudgedCriterion;
  readonly label: string;
  readonly draft: MarkDraft;
  readonly onDraft: (draft: MarkDraft) => void;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** L-4, S-3 · verdict, reason and internal note of one criterion; a lost race shows both and asks which one stays. */
export function AssessmentMarkForm({ assessmentId, row, label, draft, onDraft, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  // The notes are not kept in the cache of changes.
  const save = useMutation({ ...trpc.plans.markCriterion.mutationOptions(), gcTime: 0 });
  // The button that opened it has gone, or the form before it closed: the first answer takes the place.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input[type=radio]')?.focus(), []);
  const { criterion, initiativeId, mark } = row;
  const isLost = isOvertaken(draft, mark);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    const { seenVersion, ...found } = draft;
    save.mutate(
      {
        assessmentId,
        criterion,
        initiativeId,
        ...found,
        seenVersion: isLost ? (mark?.version ?? 0) : seenVersion,
      },
      {
        onSuccess: onSaved,
        onError: (error) => {
          if (refusalOf(error)?.code === 'STALE_VERSION')
            void queries.invalidateQueries(trpc.plans.assessment.queryFilter());
        },
      },
    );
  };
  const sendByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  const id = `mark-${initiativeId}-${criterion}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl and Enter send it from any field
    <form ref={form} className="stack mark-form" onSubmit={submit} onKeyDown={sendByKey} aria-label={label}>
      {isLost && <TheirMark row={row} />}
      {isLost && <p className="question">{t('planAssessment.work.yours')}</p>}
      <Choices
        name={`${id}-verdict`}
        label={t('planAssessment.work.verdict')}
        value={draft.verdict}
        choices={CRITERION_VERDICTS.map((value) => ({ value, label: t(`plans.verdicts.${value}`) }))}
        onChoose={(verdict) => onDraft({ ...draft, verdict })}
      />
      <Question
        id={`${id}-reason`}
        label={t('planAssessment.work.reason')}
        hint={t('planAssessment.work.reasonHint')}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={3}
            maxLength={ASSESSMENT_LIMITS.reason}
            value={draft.reason}
            onChange={(event) => onDraft({ ...draft, reason: event.currentTarget.value })}
          />
        )}
      </Question>
      <div className="internal-note">
        <Question
          id={`${id}-note`}
          label={t('planAssessment.work.note')}
          hint={t('planAssessment.work.noteHint')}
          canWait
        >
          {(field) => (
            <textarea
              {...field}
              className="field"
              rows={2}
              autoComplete="off"
              maxLength={ASSESSMENT_LIMITS.note}
              value={draft.internalNote}
              onChange={(event) => onDraft({ ...draft, internalNote: event.currentTarget.value })}
            />
          )}
        </Question>
      </div>
      {refusalOf(save.error)?.code !== 'STALE_VERSION' && <ErrorNote error={save.error} />}
      <div className="row">
        <Button type="submit" size="xs" loading={save.isPending}>
          {isLost ? t('planAssessment.work.keepYours') : t('planAssessment.work.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {isLost ? t('planAssessment.work.keepTheirs') : t('planAssessment.work.drop')}
        </Button>
        <span className="meta">{t('planAssessment.work.saveHint')}</span>
      </div>
    </form>
  );
}

/** What a colleague recorded meanwhile, all of it. */
function TheirMark({ row: { mark } }: Pick<Props, 'row'>) {
  const { t } = useTranslation();
  if (!mark) return null;
  return (
    <div className="stack" role="alert">
      <p className="note tone-threatened">
        <Icon name="threatened" />
        {t('planAssessment.work.lost')}
      </p>
      <p className="row">
        <span className="question">
          {t('planAssessment.work.theirs', { by: mark.updatedBy ?? t('frame.unknown') })}
        </span>
        <VerdictChip verdict={mark.verdict} none={t('planAssessment.work.notJudged')} />
      </p>
      <p className="assessed-text">{mark.reason || t('planAssessment.work.empty')}</p>
      {mark.internalNote && (
        <p className="assessed-text internal-note">
          <strong>{t('planAssessment.work.note')}:</strong> {mark.internalNote}
        </p>
      )}
    </div>
  );
}
