import { OPTION_CRITERIA } from '@regiovast/domain/housing/option-criteria';
import { OPTION_SCALE } from '@regiovast/domain/housing/option-scores';
import type { OptionsView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../components/fact.tsx';
import { useFormat } from '../../lib/format.ts';

/** H-5 · how each score comes about, with what this case is held against. */
export function OptionScales({ view }: { view: OptionsView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { floorAreaM2, consultingRooms } = view.wanted;
  const facts = {
    area:
      floorAreaM2 === null
        ? t('housingOptions.areaUnknown')
        : t('housingOptions.area', { shown: format.integer(floorAreaM2) }),
    rooms:
      consultingRooms === null
        ? t('housingOptions.roomsUnknown')
        : t('housingOptions.rooms', { count: consultingRooms }),
    deadline: view.deadlineOn === null ? t('frame.unknown') : format.date(view.deadlineOn),
    days: OPTION_SCALE.tooLateDays,
    requested: OPTION_SCALE.planning.PERMIT_REQUESTED,
    fits: OPTION_SCALE.planning.FITS_PLAN,
    change: OPTION_SCALE.planning.PLAN_CHANGE_NEEDED,
    radius: format.number(view.reach.radiusKm),
    factor: format.number(view.reach.detourFactor),
  };
  return (
    <details>
      <summary>{t('housingOptions.scales')}</summary>
      <div className="stack">
        <dl className="option-facts">
          {OPTION_CRITERIA.map((criterion) => (
            <Fact key={criterion} term={t(`housingOptions.criteria.${criterion}`)}>
              {t(`housingOptions.scale.${criterion}`, facts)}
            </Fact>
          ))}
        </dl>
        <p className="meta">{t('housingOptions.scalesWhose')}</p>
      </div>
    </details>
  );
}
