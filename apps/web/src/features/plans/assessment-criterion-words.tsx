import type { AssessmentView, CriterionView } from '@regiovast/domain/plans/assessment.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentWords } from './assessment-words.ts';

type Props = {
  readonly planId: string;
  readonly criterion: CriterionView;
  readonly words: AssessmentWords;
  /** L-7 · the initiatives of the assessed version, with what the RHO wrote. */
  readonly initiatives?: AssessmentView['initiatives'];
};

/** What a criterion asks, its source, where in the plan it is read, and for a core value what the RHO wrote of it. */
export function CriterionWords({ planId, criterion, words, initiatives = [] }: Props) {
  const { t } = useTranslation();
  const { text } = criterion[words.language];
  const answer = initiatives
    .find(({ id }) => id === criterion.initiativeId)
    ?.answers.find((given) => given.criterion === criterion.criterion);
  return (
    <div className="stack criterion-words">
      {text && <p>{text}</p>}
      {criterion.sections.length > 0 && (
        <p className="criterion-links">
          <span className="second">{t('planAssessment.readIn')}:</span>
          {criterion.sections.map((code) => (
            <Link
              key={code}
              to="/plannen/$id"
              params={{ id: planId }}
              search={{ tab: 'teksten', onderdeel: code }}
            >
              {words.sectionName(code)}
            </Link>
          ))}
        </p>
      )}
      {criterion.initiativeId !== '' && (
        <div>
          <p className="second">{t('planAssessment.rhoSays')}:</p>
          <p className="assessed-text">{answer?.words || t('planAssessment.rhoSilent')}</p>
          {answer?.evidence && (
            <p className="assessed-text">
              <span className="second">{t('planAssessment.rhoEvidence')}:</span> {answer.evidence}
            </p>
          )}
        </div>
      )}
      <p className="meta">
        {criterion.value && `${t(`planAssessment.coreValues.${criterion.value}`)} · `}
        {criterion.source && t('planAssessment.source', { source: criterion.source })}
        {criterion.source && criterion.isProposal && ' · '}
        {criterion.isProposal && t('planAssessment.proposal')}
      </p>
    </div>
  );
}
