import type { AssessmentView, CriterionView } from '@regiovast/domain/plans/assessment.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props<Row extends CriterionView> = {
  readonly criteria: readonly Row[];
  readonly initiatives: AssessmentView['initiatives'];
  readonly children: (row: Row) => ReactNode;
};

/** Criteria in their order: those of the plan itself, then per takeover, start or chain its core values (L-7). */
export function CriterionGroups<Row extends CriterionView>({ criteria, initiatives, children }: Props<Row>) {
  const { t } = useTranslation();
  const groups = [
    { id: '', title: t('planAssessment.planCriteria') },
    ...initiatives.map(({ id, kind, name }) => ({
      id,
      title: t('planAssessment.initiativeOf', { kind: t(`plans.initiativeKinds.${kind}`), name }),
    })),
  ].map((group) => ({ ...group, rows: criteria.filter(({ initiativeId }) => initiativeId === group.id) }));
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, title, rows }) => (
      <div key={id} className="criterion-group">
        {groups.length > 1 && <h3>{title}</h3>}
        <ol className="criteria">{rows.map(children)}</ol>
      </div>
    ));
}
