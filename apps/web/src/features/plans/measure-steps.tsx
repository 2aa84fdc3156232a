import { Button } from '@mantine/core';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { CONTENT_LENGTHS } from '@regiovast/domain/plans/content-limits';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { type MeasureDraft, type StepDraft, withStep } from './measure-draft.ts';

type Props = {
  readonly draft: MeasureDraft;
  readonly quarters: readonly Quarter[];
  readonly problem: string | undefined;
  readonly onChange: (steps: readonly StepDraft[]) => void;
};

/** L-3 · what is reached by the end of which quarter, one line each, within the run of the measure. */
export function MeasureSteps({ draft, quarters, problem, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const notes = useId();
  const { startQuarter, endQuarter, steps } = draft;
  const change = (key: number, to: Partial<StepDraft>): void =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...to } : step)));
  const isWithin = (quarter: Quarter): boolean =>
    (startQuarter === '' || quarter >= startQuarter) && (endQuarter === '' || quarter <= endQuarter);
  return (
    <fieldset className="choices plan-steps" aria-describedby={notes}>
      <legend className="question">
        {t('planMeasures.measures.steps')} <span className="second">{t('frame.laterHint')}</span>
      </legend>
      <div id={notes}>
        <p className="meta">{t('planMeasures.measures.stepsHint')}</p>
        {problem && (
          <p className="field-error">
            <Icon name="acute" size={14} />
            {problem}
          </p>
        )}
      </div>
      {steps.map((step, index) => (
        <div key={step.key} className="plan-step">
          <select
            className="field"
            aria-label={t('planMeasures.measures.stepQuarter', { number: index + 1 })}
            aria-invalid={problem ? true : undefined}
            value={step.quarter}
            onChange={(event) => change(step.key, { quarter: event.currentTarget.value })}
          >
            <option value="">{t('planMeasures.choose')}</option>
            {quarters
              .filter((quarter) => isWithin(quarter) || quarter === step.quarter)
              .map((quarter) => (
                <option key={quarter} value={quarter}>
                  {format.quarter(quarter)}
                </option>
              ))}
          </select>
          <textarea
            className="field"
            rows={1}
            maxLength={CONTENT_LENGTHS.partialResult}
            aria-label={t('planMeasures.measures.stepOf', { number: index + 1 })}
            aria-invalid={problem ? true : undefined}
            value={step.partialResult}
            onChange={(event) => change(step.key, { partialResult: event.currentTarget.value })}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={t('planMeasures.measures.removeStep', { number: index + 1 })}
            onClick={() => onChange(steps.filter(({ key }) => key !== step.key))}
          >
            {t('planMeasures.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          disabled={steps.length >= quarters.length}
          onClick={() => onChange(withStep(draft).steps)}
        >
          {t('planMeasures.measures.addStep')}
        </Button>
      </div>
    </fieldset>
  );
}
