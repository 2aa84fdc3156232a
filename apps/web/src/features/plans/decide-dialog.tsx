import { ASSESSMENT_LIMITS } from '@regiovast/domain/plans/assessment.schemas';
import { ASSESSMENT_OUTCOMES, type AssessmentOutcome } from '@regiovast/domain/plans/plan-codes';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { trpc } from '../../lib/trpc.ts';
import { unsavedIn } from './assessment-drafts.ts';
import type { WorkProps } from './assessment-work.tsx';
import { shortHash } from './assessment-words.ts';
import { PlanStepDialog } from './plan-step-dialog.tsx';

type Props = WorkProps & { readonly onClose: () => void };

/** L-4, C-8 · the ways an assessment can end, what each does and who reads it, before the button. */
export function DecideDialog({ view, assessment, work, words, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const [picked, setPicked] = useState<AssessmentOutcome | null>(null);
  const [reason, setReason] = useState('');
  const decide = useMutation(trpc.plans.decide.mutationOptions());
  const possible = ASSESSMENT_OUTCOMES.filter((outcome) => work.can[outcome].can);
  const outcome = picked !== null && possible.includes(picked) ? picked : null;
  const tally = words.tally(assessment.criteria);
  const unsaved = unsavedIn(assessment);
  return (
    <PlanStepDialog
      planId={view.planId}
      title={t('planAssessment.decide.title', { number: assessment.versionNumber })}
      submit={outcome ? t(`planAssessment.decide.submit.${outcome}`) : t('planAssessment.decide.action')}
      isReady={outcome !== null && reason.trim() !== ''}
      version={work.version}
      versionIn={(fresh) => fresh.assessments.find(({ id }) => id === assessment.id)?.work?.version}
      isBusy={decide.isPending}
      error={decide.error}
      onClose={onClose}
      onSubmit={(version) => {
        if (outcome === null) return;
        decide.mutate(
          { assessmentId: assessment.id, outcome, reason, version },
          {
            onSuccess: () => {
              onClose();
              onDone(t(`planAssessment.decide.done.${outcome}`));
            },
          },
        );
      }}
    >
      {unsaved > 0 && (
        <p className="note tone-threatened">
          <Icon name="threatened" />
          {t('planAssessment.work.unsavedCount', { count: unsaved })}
        </p>
      )}
      {tally && <p>{t('planAssessment.decide.tally', { tally })}</p>}
      {possible.length > 0 && (
        <Choices
          name="decide-outcome"
          label={t('planAssessment.decide.outcome')}
          value={outcome}
          choices={possible.map((value) => ({ value, label: t(`planAssessment.decide.choices.${value}`) }))}
          onChoose={setPicked}
        />
      )}
      {ASSESSMENT_OUTCOMES.filter((blocked) => !work.can[blocked].can).map((blocked) => {
        const { because } = work.can[blocked];
        const name = t(`planAssessment.decide.choices.${blocked}`);
        return (
          <p key={blocked} className="meta">
            {because.includes('NOT_ALLOWED')
              ? t('planAssessment.decide.notYours', { outcome: name })
              : t('planAssessment.decide.blocked', {
                  outcome: name,
                  why: because.map((code) => refusalText({ code, details: {} })).join(' '),
                })}
          </p>
        );
      })}
      {outcome && (
        <div className="note tone-watch">
          <Icon name="arrow" />
          <div className="stack">
            <p>
              {outcome === 'POSITIVE' && t('planAssessment.decide.positive')}
              {outcome === 'NEGATIVE' && t('planAssessment.decide.negative')}
              {outcome === 'REVISION_ASKED' &&
                t('planAssessment.decide.revision', {
                  sections: words.sectionNames(assessment.messages.map(({ code }) => code)),
                })}
            </p>
            <p>{t('planAssessment.decide.sees', { rho: view.rhoName })}</p>
            <p title={assessment.contentSha256}>
              {t('planAssessment.decide.hash', { hash: shortHash(assessment.contentSha256) })}
            </p>
          </div>
        </div>
      )}
      <Question
        id="decide-reason"
        label={t('planAssessment.decide.reason')}
        hint={t('planAssessment.decide.reasonHint')}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={4}
            required
            maxLength={ASSESSMENT_LIMITS.decision}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Question>
    </PlanStepDialog>
  );
}
