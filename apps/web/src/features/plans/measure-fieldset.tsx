import { COURSES_OF_ACTION } from '@regiovast/domain/cases/courses-of-action';
import { CONTENT_LENGTHS } from '@regiovast/domain/plans/content-limits';
import type { MeasuresView } from '@regiovast/domain/plans/measures.views';
import { FUNDING_BASES } from '@regiovast/domain/plans/plan-codes';
import { quartersOf } from '@regiovast/domain/plans/plan-quarters';
import { useTranslation } from 'react-i18next';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import type { MeasureDraft, MeasureProblem } from './measure-draft.ts';
import { MeasureSteps } from './measure-steps.tsx';

type Props = {
  readonly view: MeasuresView;
  readonly draft: MeasureDraft;
  readonly problems: readonly MeasureProblem[];
  readonly onChange: (change: Partial<MeasureDraft>) => void;
};
type TextName = Exclude<keyof MeasureDraft, 'steps'>;

/** The questions of a measure: what, who, when, for what amount. */
export function MeasureFieldset({ view, draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const wrong = (name: MeasureProblem) =>
    problems.includes(name) ? t(`planMeasures.measures.wrong.${name}`) : undefined;
  const text = (name: TextName, most: number) => ({
    className: 'field',
    maxLength: most,
    value: draft[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      onChange({ [name]: value }),
  });
  const choice = (name: TextName) => {
    const { maxLength: _none, ...field } = text(name, 0);
    return field;
  };
  // A quarter that the period lost since stays visible, so that it can be changed.
  const chosen = [draft.startQuarter, draft.endQuarter].filter((quarter) => quarter !== '');
  const quarters = [...new Set([...quartersOf(view), ...chosen])].sort();
  const quarterOptions = (
    <>
      <option value="">{t('planMeasures.measures.notPlanned')}</option>
      {quarters.map((quarter) => (
        <option key={quarter} value={quarter}>
          {format.quarter(quarter)}
        </option>
      ))}
    </>
  );
  return (
    <>
      <Question id="measure-title" label={t('planMeasures.measures.name')} error={wrong('title')}>
        {(field) => <input {...field} {...text('title', CONTENT_LENGTHS.title)} />}
      </Question>
      <Question id="measure-course" label={t('planMeasures.measures.course')} canWait error={wrong('course')}>
        {(field) => (
          <select {...field} {...choice('course')}>
            <option value="">{t('planMeasures.none')}</option>
            {COURSES_OF_ACTION.map((course) => (
              <option key={course} value={course}>
                {t(`caseRecord.course.${course}`)}
              </option>
            ))}
          </select>
        )}
      </Question>
      <Question id="measure-description" label={t('planMeasures.measures.description')} canWait>
        {(field) => <textarea {...field} rows={3} {...text('description', CONTENT_LENGTHS.description)} />}
      </Question>
      <div className="two-fields">
        <Question id="measure-partner" label={t('planMeasures.measures.partner')} canWait>
          {(field) => (
            <select {...field} {...choice('partnerId')}>
              <option value="">{t('planMeasures.none')}</option>
              {view.partners.map(({ id, name, kind }) => (
                <option key={id} value={id}>
                  {`${name} (${t(`plans.partnerKinds.${kind}`)})`}
                </option>
              ))}
            </select>
          )}
        </Question>
        <Question
          id="measure-post"
          label={t('planMeasures.measures.post')}
          canWait
          hint={t('planMeasures.measures.postHint')}
        >
          {(field) => <input {...field} {...text('owner', CONTENT_LENGTHS.owner)} />}
        </Question>
        <Question
          id="measure-start"
          label={t('planMeasures.measures.start')}
          canWait
          error={wrong('quarters')}
        >
          {(field) => (
            <select {...field} {...choice('startQuarter')}>
              {quarterOptions}
            </select>
          )}
        </Question>
        <Question id="measure-end" label={t('planMeasures.measures.end')} canWait>
          {(field) => (
            <select {...field} {...choice('endQuarter')}>
              {quarterOptions}
            </select>
          )}
        </Question>
      </div>
      <MeasureSteps
        draft={draft}
        quarters={quarters}
        problem={wrong('steps')}
        onChange={(steps) => onChange({ steps })}
      />
      <div className="two-fields">
        <Question
          id="measure-cost"
          label={t('planMeasures.measures.costInEuro')}
          canWait
          hint={t('planMeasures.measures.costHint')}
          error={wrong('cost')}
        >
          {(field) => <input {...field} inputMode="decimal" {...text('cost', 24)} />}
        </Question>
        <Question id="measure-funding" label={t('planMeasures.measures.funding')} canWait>
          {(field) => (
            <select {...field} {...choice('fundingBasis')}>
              <option value="">{t('planMeasures.none')}</option>
              {FUNDING_BASES.map((basis) => (
                <option key={basis} value={basis}>
                  {t(`plans.fundingBases.${basis}`)}
                </option>
              ))}
            </select>
          )}
        </Question>
      </div>
      <Question id="measure-cost-note" label={t('planMeasures.measures.costNote')} canWait>
        {(field) => <textarea {...field} rows={2} {...text('costNote', CONTENT_LENGTHS.note)} />}
      </Question>
      <Question id="measure-goal" label={t('planMeasures.measures.goal')} canWait>
        {(field) => (
          <select {...field} {...choice('goalId')}>
            <option value="">{t('planMeasures.none')}</option>
            {view.goals.map(({ id, wording }) => (
              <option key={id} value={id}>
                {wording}
              </option>
            ))}
          </select>
        )}
      </Question>
    </>
  );
}
