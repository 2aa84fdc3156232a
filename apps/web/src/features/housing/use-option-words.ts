import type { OptionCriterion } from '@regiovast/domain/housing/option-criteria';
import type { OptionView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** R-1 · the value of a location on a criterion in words; null: unknown. */
export function useOptionWords(): (option: OptionView, criterion: OptionCriterion) => string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const size = ({ floorAreaM2, consultingRooms }: OptionView): string | null => {
    if (floorAreaM2 === null && consultingRooms === null) return null;
    const area =
      floorAreaM2 === null
        ? t('housingOptions.areaUnknown')
        : t('housingOptions.area', { shown: format.integer(floorAreaM2) });
    const rooms =
      consultingRooms === null
        ? t('housingOptions.roomsUnknown')
        : t('housingOptions.rooms', { count: consultingRooms });
    return `${area} · ${rooms}`;
  };
  const euro = (cents: number | null): string | null => (cents === null ? null : format.euro(cents));
  return (option, criterion) => {
    switch (criterion) {
      case 'SIZE':
        return size(option);
      case 'YEARLY_COST':
        return euro(option.yearlyCostCents);
      case 'ONE_OFF_COST':
        return euro(option.oneOffCostCents);
      case 'COMPLETION':
        return option.completionOn === null ? null : format.date(option.completionOn);
      case 'PLANNING':
        return option.planningStatus === 'UNKNOWN'
          ? null
          : t(`housing.planningStatuses.${option.planningStatus}`);
      case 'REACH': {
        const { kilometres, isAbout } = option.reach;
        if (kilometres === null) return null;
        return t(isAbout ? 'housingOptions.kmAbout' : 'housingOptions.km', {
          km: format.decimal(kilometres, 1),
        });
      }
      default:
        return criterion satisfies never;
    }
  };
}
