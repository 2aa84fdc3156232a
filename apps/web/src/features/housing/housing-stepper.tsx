import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { STEP_SIGNS } from './housing-step-chip.tsx';
import { type StepOnTrack, stepTrack } from './step-track.ts';
import './housing.css';

/** Where the case was, is and may come, with dates; the steps are the product's own proposal and say so. */
export function HousingStepper({ housing }: { housing: HousingView }) {
  const { t } = useTranslation();
  return (
    <div className="box housing-track">
      <ol className="housing-steps" aria-label={t('housingCases.page.stepper')}>
        {stepTrack(housing).map((on) => (
          <li key={on.step} className={on.state} aria-current={on.state === 'now' ? 'step' : undefined}>
            <StepSign on={on} />
            <p className="housing-step-name">{t(`housing.steps.${on.step}`)}</p>
            <p className="meta">
              <StepDate on={on} />
            </p>
          </li>
        ))}
      </ol>
      <p className="meta">{t('housing.proposal')}</p>
    </div>
  );
}

function StepSign({ on: { step, state } }: { on: StepOnTrack }) {
  const { icon, tone } = STEP_SIGNS[step];
  return (
    <span className={state === 'now' ? `housing-step-sign chip tone-${tone}` : 'housing-step-sign'}>
      <Icon name={state === 'done' ? 'check' : state === 'skipped' ? 'arrow' : icon} size={14} />
    </span>
  );
}

function StepDate({ on: { state, since } }: { on: StepOnTrack }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (state === 'later') return t('housingCases.page.notYet');
  if (since === null) return t('housingCases.page.skipped');
  const date = format.date(since);
  return state === 'now' ? t('housingCases.since', { date }) : date;
}
