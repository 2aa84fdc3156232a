import { Button } from '@mantine/core';
import { CONTENT_LENGTHS } from '@regiovast/domain/plans/content-limits';
import { textOfNumber } from '@regiovast/domain/kernel/number-text';
import type { GoalsView } from '@regiovast/domain/plans/goals.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import type { GoalDraft, GoalProblem } from './goal-draft.ts';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = {
  readonly view: GoalsView;
  readonly draft: GoalDraft;
  readonly problems: readonly GoalProblem[];
  readonly today: string;
  readonly onChange: (change: Partial<GoalDraft>) => void;
};

/** The questions of a goal. */
export function GoalFieldset({ view, draft, problems, today, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useReaderLanguage();
  const nameOf = (indicator: GoalsView['indicators'][number]) =>
    indicator[language === 'en' ? 'labelEn' : 'labelNl'];
  const chosen = view.indicators.find(({ code }) => code === draft.indicatorCode);
  const offer = view.offers.find(({ indicatorCode }) => indicatorCode === draft.indicatorCode);
  const sorted = view.indicators.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  const wrong = (name: GoalProblem) =>
    problems.includes(name) ? t(`planMeasures.goals.wrong.${name}`) : undefined;
  const text = (name: GoalProblem, most: number) => ({
    className: 'field',
    maxLength: most,
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  const unit = chosen ? { hint: t('planMeasures.goals.unitIs', { unit: chosen.unit }) } : {};
  return (
    <>
      <Question id="goal-wording" label={t('planMeasures.goals.wording')} error={wrong('wording')}>
        {(field) => <textarea {...field} rows={2} {...text('wording', CONTENT_LENGTHS.wording)} />}
      </Question>
      <Question
        id="goal-indicator"
        label={t('planMeasures.goals.indicator')}
        error={wrong('indicatorCode')}
        {...unit}
      >
        {(field) => (
          <select {...field} {...text('indicatorCode', 60)}>
            <option value="">{t('planMeasures.choose')}</option>
            {sorted.map((indicator) => (
              <option key={indicator.code} value={indicator.code}>
                {nameOf(indicator)}
              </option>
            ))}
          </select>
        )}
      </Question>
      {chosen && (
        <p className="meta">
          {/* Beside the form, so that what was typed stays. */}
          <Link
            to="/cijfers/$code"
            params={{ code: chosen.code }}
            target="_blank"
            className="definition-link"
          >
            {t('planMeasures.goals.definition', { name: nameOf(chosen) })}
          </Link>
        </p>
      )}
      <div className="two-fields">
        <Question
          id="goal-baseline"
          label={t('planMeasures.goals.baselineValue')}
          canWait
          hint={t('planMeasures.goals.baselineHint')}
          error={wrong('baselineValue')}
        >
          {(field) => <input {...field} inputMode="decimal" {...text('baselineValue', 24)} />}
        </Question>
        <Question
          id="goal-baseline-on"
          label={t('planMeasures.goals.baselineOn')}
          canWait
          error={wrong('baselineOn')}
        >
          {(field) => <input {...field} type="date" max={today} {...text('baselineOn', 10)} />}
        </Question>
      </div>
      <Question
        id="goal-baseline-source"
        label={t('planMeasures.goals.baselineSource')}
        canWait
        error={wrong('baselineSource')}
      >
        {(field) => <input {...field} {...text('baselineSource', CONTENT_LENGTHS.source)} />}
      </Question>
      {offer && (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              onChange({
                baselineValue: textOfNumber(offer.value, language),
                baselineOn: offer.on,
                baselineSource: offer.source.slice(0, CONTENT_LENGTHS.source),
              })
            }
          >
            {t('planMeasures.goals.offer', {
              value: format.number(offer.value),
              date: format.date(offer.on),
              source: offer.source,
            })}
          </Button>
        </div>
      )}
      <div className="two-fields">
        <Question
          id="goal-target"
          label={t('planMeasures.goals.targetValue')}
          error={wrong('targetValue')}
          {...unit}
        >
          {(field) => <input {...field} inputMode="decimal" {...text('targetValue', 24)} />}
        </Question>
        <Question
          id="goal-target-on"
          label={t('planMeasures.goals.targetOn')}
          hint={t('planMeasures.period', { from: view.periodFrom, to: view.periodTo })}
          error={wrong('targetOn')}
        >
          {(field) => (
            <input
              {...field}
              type="date"
              min={`${view.periodFrom}-01-01`}
              max={`${view.periodTo}-12-31`}
              {...text('targetOn', 10)}
            />
          )}
        </Question>
      </div>
    </>
  );
}
