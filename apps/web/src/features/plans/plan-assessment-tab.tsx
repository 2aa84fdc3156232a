import { Button } from '@mantine/core';
import type { AssessmentView, PlanAssessmentView } from '@regiovast/domain/plans/assessment.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { AssessmentCriteria } from './assessment-criteria.tsx';
import { AssessmentMessages } from './assessment-messages.tsx';
import { AssessmentReport } from './assessment-report.tsx';
import { AssessmentSteps } from './assessment-steps.tsx';
import { AssessmentWork } from './assessment-work.tsx';
import { type AssessmentWords, useAssessmentWords } from './assessment-words.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { OutcomeChip } from './verdict-chip.tsx';
import './plan-words.ts';
import './plan-assessment.css';

/** L-4, L-5 · the assessment of a plan as its reader may see it, what was decided, and what came after. */
export default function PlanAssessmentTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: view } = useSuspenseQuery(trpc.plans.assessment.queryOptions({ planId }));
  const words = useAssessmentWords(view);
  const [done, setDone] = useState('');
  const [current, ...earlier] = view.assessments;
  return (
    <div className="stack plan-assessment">
      <div role="status">
        {done && (
          <p className="note tone-resolved">
            <Icon name="resolved" />
            {done}
          </p>
        )}
      </div>
      <AssessmentSteps view={view} onDone={setDone} />
      {view.evaluation && (
        <section className="box" aria-labelledby="plan-evaluation">
          <div className="box-head">
            <h2 id="plan-evaluation">{t('planAssessment.evaluate.heading')}</h2>
          </div>
          <div className="box-body">
            <p className="assessed-text">{view.evaluation}</p>
          </div>
        </section>
      )}
      {current ? (
        <Current view={view} assessment={current} words={words} onDone={setDone} />
      ) : (
        <AssessmentCriteria
          planId={planId}
          title={t('planAssessment.upcoming.title')}
          intro={t('planAssessment.upcoming.intro')}
          criteria={view.upcoming}
          words={words}
        />
      )}
      {earlier.length > 0 && (
        <section className="box" aria-labelledby="assessment-earlier">
          <div className="box-head">
            <h2 id="assessment-earlier">{t('planAssessment.report.earlier')}</h2>
          </div>
          <div className="box-body stack">
            {earlier.map((assessment) => (
              <details key={assessment.id}>
                <summary>
                  {t('planAssessment.report.earlierOf', {
                    number: assessment.versionNumber,
                    outcome: assessment.outcome ? t(`plans.outcomes.${assessment.outcome}`) : '',
                    date: format.date(assessment.decidedAt ?? assessment.startedAt),
                  })}
                </summary>
                <AssessmentReport view={view} assessment={assessment} words={words} />
              </details>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

type CurrentProps = {
  readonly view: PlanAssessmentView;
  readonly assessment: AssessmentView;
  readonly words: AssessmentWords;
  readonly onDone: (text: string) => void;
};

/** The last assessment: to fill in, to wait for, or to read. */
function Current({ view, assessment, words, onDone }: CurrentProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isDeciding, setDeciding] = useState(false);
  const { work, outcome } = assessment;
  if (work) {
    const props = { view, assessment, work, words, onDone };
    const mayDecide = !work.can.REVISION_ASKED.because.includes('NOT_ALLOWED');
    return (
      <>
        <AssessmentWork {...props} />
        <AssessmentMessages {...props} />
        {mayDecide && (
          <div>
            <Button onClick={() => setDeciding(true)}>{t('planAssessment.decide.action')}</Button>
          </div>
        )}
        {isDeciding && <DecideDialog {...props} onClose={() => setDeciding(false)} />}
      </>
    );
  }
  if (outcome)
    return (
      <section className="box" aria-labelledby="assessment-decision">
        <div className="box-head">
          <h2 id="assessment-decision">
            {t('planAssessment.report.title', { number: assessment.versionNumber })}
          </h2>
          <span className="push">
            <OutcomeChip outcome={outcome} />
          </span>
        </div>
        <div className="box-body">
          <AssessmentReport view={view} assessment={assessment} words={words} />
        </div>
      </section>
    );
  return (
    <AssessmentCriteria
      planId={view.planId}
      title={t('planAssessment.running.title')}
      intro={t('planAssessment.running.since', {
        insurer: assessment.insurerName,
        number: assessment.versionNumber,
        date: format.date(assessment.startedAt),
      })}
      criteria={assessment.criteria}
      initiatives={assessment.initiatives}
      words={words}
    />
  );
}
