import type { AssessmentView, PlanAssessmentView } from '@regiovast/domain/plans/assessment.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { keyOf, nextToJudge, unsavedIn, useDrafts } from './assessment-drafts.ts';
import { AssessmentCriterion } from './assessment-criterion.tsx';
import type { AssessmentWords } from './assessment-words.ts';
import { CriterionGroups } from './criterion-groups.tsx';

export type WorkProps = {
  readonly view: PlanAssessmentView;
  readonly assessment: AssessmentView;
  readonly work: NonNullable<AssessmentView['work']>;
  readonly words: AssessmentWords;
  readonly onDone: (text: string) => void;
};

/** L-4 · what the insurer fills in: every criterion in one list, one form open at a time, the next after each. */
export function AssessmentWork({ view, assessment, work, words, onDone }: WorkProps) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const { drafts, set, drop } = useDrafts(assessment);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const { criteria, initiatives } = assessment;
  const unsaved = unsavedIn(assessment);
  const { mark } = work.can;
  return (
    <section className="box" aria-labelledby="assessment-criteria">
      <div className="box-head">
        <h2 id="assessment-criteria">{t('planAssessment.work.title')}</h2>
        <span className="push row">
          <progress
            value={work.judged}
            max={Math.max(work.total, 1)}
            aria-label={t('planAssessment.work.progressLabel')}
          />
          <strong>{t('planAssessment.work.progress', { judged: work.judged, total: work.total })}</strong>
        </span>
      </div>
      <div className="box-body stack">
        <p className="second">{t('planAssessment.work.intro')}</p>
        {!mark.can && !mark.because.includes('NOT_ALLOWED') && (
          <p className="note tone-signal">
            <Icon name="lock" />
            {t('planAssessment.work.cannot')}:{' '}
            {mark.because.map((code) => refusalText({ code, details: {} })).join(' ')}
          </p>
        )}
        {unsaved > 0 && (
          <p className="note tone-threatened">
            <Icon name="threatened" />
            {t('planAssessment.work.unsavedCount', { count: unsaved })}
          </p>
        )}
      </div>
      <CriterionGroups criteria={criteria} initiatives={initiatives}>
        {(row) => {
          const key = keyOf(row);
          return (
            <AssessmentCriterion
              key={key}
              planId={view.planId}
              assessment={assessment}
              row={row}
              words={words}
              canMark={mark.can}
              draft={drafts[key] ?? null}
              isOpen={openKey === key}
              onOpen={() => setOpenKey(key)}
              onDraft={(draft) => set(key, draft)}
              onClose={() => {
                drop(key);
                setOpenKey(null);
              }}
              onSaved={() => {
                drop(key);
                setOpenKey(nextToJudge(criteria, key));
                onDone(t('planAssessment.work.saved', { criterion: row[words.language].label }));
              }}
            />
          );
        }}
      </CriterionGroups>
    </section>
  );
}
