import type { AssessmentView, PlanAssessmentView } from '@regiovast/domain/plans/assessment.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { CriterionWords } from './assessment-criterion-words.tsx';
import { keyOf } from './assessment-drafts.ts';
import { type AssessmentWords, shortHash } from './assessment-words.ts';
import { CriterionGroups } from './criterion-groups.tsx';
import { InternalNote } from './internal-note.tsx';
import { VerdictChip } from './verdict-chip.tsx';

type Props = {
  readonly view: PlanAssessmentView;
  readonly assessment: AssessmentView;
  readonly words: AssessmentWords;
};

/** L-4 · a decision to read: the reason, per section what to mend with the way there, and every verdict with its reason. */
export function AssessmentReport({ view, assessment, words }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outcome, criteria, messages } = assessment;
  const isReturned = view.status === 'REVISION_ASKED' && view.assessments[0]?.id === assessment.id;
  const tally = words.tally(criteria);
  return (
    <div className="stack">
      <p className="meta" title={assessment.contentSha256}>
        {t('planAssessment.report.by', {
          insurer: assessment.insurerName,
          date: assessment.decidedAt ? format.moment(assessment.decidedAt) : '',
          by: assessment.decidedBy ?? t('frame.unknown'),
        })}
        {` · ${t('planAssessment.standing.hash')} ${shortHash(assessment.contentSha256)}`}
      </p>
      <div>
        <h3>{t('planAssessment.report.reason')}</h3>
        <p className="assessed-text">{assessment.reason}</p>
        {tally && <p className="second">{t('planAssessment.report.tally', { tally })}</p>}
      </div>
      {messages.length > 0 && (
        <div>
          <h3>
            {t(outcome === 'POSITIVE' ? 'planAssessment.report.remarks' : 'planAssessment.report.mend')}
          </h3>
          <ul className="criteria">
            {messages.map(({ code, message }) => (
              <li key={code} className="criterion">
                <h4>{words.sectionName(code)}</h4>
                <p className="assessed-text">{message}</p>
                {isReturned && (
                  <p className="meta">
                    {t('planAssessment.report.open')}
                    {words.partsOf(code) &&
                      ` ${t('planAssessment.messages.opensToo', { parts: words.partsOf(code) })}`}
                  </p>
                )}
                <p>
                  <Link
                    to="/plannen/$id"
                    params={{ id: view.planId }}
                    search={{ tab: 'teksten', onderdeel: code }}
                  >
                    {t(isReturned ? 'planAssessment.report.goTo' : 'planAssessment.messages.toSection', {
                      section: words.sectionName(code),
                    })}
                  </Link>
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{t('planAssessment.report.criteria')}</h3>
        <CriterionGroups criteria={criteria} initiatives={assessment.initiatives}>
          {(row) => (
            <li key={keyOf(row)} className="criterion">
              <div className="row">
                <h4>{row[words.language].label}</h4>
                <span className="push">
                  <VerdictChip
                    verdict={row.mark?.verdict ?? null}
                    none={t('planAssessment.report.noVerdict')}
                  />
                </span>
              </div>
              {row.mark?.reason && <p className="assessed-text">{row.mark.reason}</p>}
              {row.mark?.internalNote && <InternalNote text={row.mark.internalNote} />}
              <details>
                <summary>{t('planAssessment.report.asked')}</summary>
                <CriterionWords
                  planId={view.planId}
                  criterion={row}
                  words={words}
                  initiatives={assessment.initiatives}
                />
              </details>
            </li>
          )}
        </CriterionGroups>
      </div>
    </div>
  );
}
