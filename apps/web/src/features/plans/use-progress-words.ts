import type { ProgressState } from '@regiovast/domain/plans/plan-codes';
import type { ProgressItemView } from '@regiovast/domain/plans/progress.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { FieldWords } from './row-race.tsx';

type Report = {
  readonly state: ProgressState | null;
  readonly words: string;
  readonly value: number | null;
  readonly evidence: string;
};

/** What a report says, field by field, for two versions beside each other. */
export function useProgressWords({ target }: Pick<ProgressItemView, 'target'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ state, words, value, evidence }: Report): FieldWords[] => [
    {
      label: t('planSituation.progress.form.state'),
      text: state === null ? '' : t(`plans.progressStates.${state}`),
    },
    { label: t('planSituation.progress.form.words'), text: words },
    ...(target
      ? [
          {
            label: t('planSituation.progress.form.value', { unit: target.unit }),
            text: value === null ? t('frame.unknown') : format.number(value),
          },
        ]
      : []),
    { label: t('planSituation.progress.form.evidence'), text: evidence },
  ];
}
