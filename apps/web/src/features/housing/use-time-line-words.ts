import type { TimeLineEvent } from '@regiovast/domain/housing/time-line';
import type { OptionsView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { cellName, optionName } from './option-names.ts';

/** H-5 · what happens on a day of the time line, in words. */
export function useTimeLineWords(view: OptionsView): (event: TimeLineEvent) => string {
  const { t, i18n } = useTranslation();
  return ({ kind, step, optionId, cell }) =>
    t(`housingOptions.timeLine.kinds.${kind}`, {
      step: step === null ? '' : t(`housing.steps.${step}`),
      name: optionName(view, optionId),
      cell: cellName(view, cell, i18n.language),
    });
}
