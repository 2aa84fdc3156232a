import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { HousingStepChip } from './housing-step-chip.tsx';

/** Every step the case came to, the last first, with why as far as that is the reader's to know. */
export function HousingCourse({ housing }: { housing: HousingView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="box" aria-labelledby="housing-course">
      <div className="box-head">
        <h2 id="housing-course">{t('housingCases.page.course')}</h2>
      </div>
      <ol className="housing-list">
        {[...housing.moves].reverse().map(({ to, effectiveOn, reason }, index) => (
          // A case can come to the same step twice on one day.
          <li key={`${housing.moves.length - index} ${to}`}>
            <p className="row">
              <HousingStepChip step={to} /> <span>{format.date(effectiveOn)}</span>
            </p>
            {reason !== null && reason !== '' && <p className="second">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
