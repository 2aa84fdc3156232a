import { HEAVIEST, type OptionCriterion } from '@regiovast/domain/housing/option-criteria';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly criterion: OptionCriterion;
  readonly weight: number;
  readonly canSet: boolean;
  readonly onChange: (weight: number) => void;
};

/** H-5 · how much a criterion weighs: slid, or stepped with the arrows of the keyboard. */
export function WeightField({ criterion, weight, canSet, onChange }: Props) {
  const { t } = useTranslation();
  if (!canSet) return <span>{weight}</span>;
  const label = t('housingOptions.weights.of', { criterion: t(`housingOptions.criteria.${criterion}`) });
  return (
    <span className="weight-field">
      <input
        type="range"
        min={0}
        max={HEAVIEST}
        step={1}
        aria-label={label}
        value={weight}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span aria-hidden="true">{weight}</span>
    </span>
  );
}
