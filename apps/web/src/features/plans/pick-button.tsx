import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

export type PickProps = {
  readonly canPick: boolean;
  readonly isPicked: boolean;
  readonly onPick: () => void;
};

/** Puts something of the library in the basket, or takes it out; nothing for who only reads. */
export function PickButton({ name, canPick, isPicked, onPick }: PickProps & { readonly name: string }) {
  const { t } = useTranslation();
  if (!canPick) return null;
  const word = isPicked ? 'unpick' : 'pick';
  return (
    <Button
      size="compact-sm"
      variant={isPicked ? 'light' : 'default'}
      leftSection={<Icon name={isPicked ? 'check' : 'plus'} size={14} />}
      aria-label={t(`planMeasures.library.${word}Of`, { name })}
      onClick={onPick}
    >
      {t(`planMeasures.library.${word}`)}
    </Button>
  );
}
