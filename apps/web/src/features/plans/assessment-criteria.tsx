import type { AssessmentView, CriterionView } from '@regiovast/domain/plans/assessment.views';
import { CriterionWords } from './assessment-criterion-words.tsx';
import { keyOf } from './assessment-drafts.ts';
import type { AssessmentWords } from './assessment-words.ts';
import { CriterionGroups } from './criterion-groups.tsx';

type Props = {
  readonly planId: string;
  readonly title: string;
  readonly intro: string;
  readonly criteria: readonly CriterionView[];
  readonly initiatives?: AssessmentView['initiatives'];
  readonly words: AssessmentWords;
};

/** What a plan is judged on, for who reads no verdicts (yet). */
export function AssessmentCriteria({ planId, title, intro, criteria, initiatives = [], words }: Props) {
  return (
    <section className="box" aria-labelledby="assessment-criteria">
      <div className="box-head">
        <h2 id="assessment-criteria">{title}</h2>
      </div>
      <div className="box-body">
        <p className="second">{intro}</p>
      </div>
      <CriterionGroups criteria={criteria} initiatives={initiatives}>
        {(row) => (
          <li key={keyOf(row)} className="criterion">
            <h4>{row[words.language].label}</h4>
            <CriterionWords planId={planId} criterion={row} words={words} initiatives={initiatives} />
          </li>
        )}
      </CriterionGroups>
    </section>
  );
}
