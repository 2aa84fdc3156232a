import { Button } from '@mantine/core';
import type { OptionState } from '@regiovast/domain/housing/housing-codes';
import type { OptionView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';

/** What one can begin on a location: its dialog opens. */
export type OptionActions = {
  readonly onSet: (option: OptionView) => void;
  readonly onJudge: (option: OptionView, state: OptionState) => void;
};

/** H-5 · the steps on one location; its name is in what a screen reader says. */
export function OptionActs({ option, onSet, onJudge }: OptionActions & { readonly option: OptionView }) {
  const { t } = useTranslation();
  const { name } = option;
  const act = (label: string, spoken: string, onClick: () => void) => (
    <Button size="compact-sm" variant="default" aria-label={spoken} onClick={onClick}>
      {label}
    </Button>
  );
  if (option.state === 'DROPPED')
    return act(t('housingOptions.open'), t('housingOptions.openOf', { name }), () => onJudge(option, 'OPEN'));
  return (
    <div className="row">
      {act(t('housingOptions.edit'), t('housingOptions.editOf', { name }), () => onSet(option))}
      {option.state === 'CHOSEN'
        ? act(t('housingOptions.open'), t('housingOptions.openOf', { name }), () => onJudge(option, 'OPEN'))
        : act(t('housingOptions.choose'), t('housingOptions.chooseOf', { name }), () =>
            onJudge(option, 'CHOSEN'),
          )}
      {act(t('housingOptions.drop'), t('housingOptions.dropOf', { name }), () => onJudge(option, 'DROPPED'))}
    </div>
  );
}
