import { Button } from '@mantine/core';
import type { Capability } from '@regiovast/domain/kernel/capability';
import { useTranslation } from 'react-i18next';

type Props = {
  /** What the row is called, for who cannot see which row a button stands in. */
  readonly name: string;
  readonly can: { readonly set: Capability; readonly remove: Capability };
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** What can be done with a row; nothing for who may not. */
export function RowButtons({ name, can, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <span className="row">
      {can.set.can && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('planMeasures.changeOf', { name })}
          onClick={onChange}
        >
          {t('planMeasures.change')}
        </Button>
      )}
      {can.remove.can && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-label={t('planMeasures.removeOf', { name })}
          onClick={onRemove}
        >
          {t('planMeasures.remove')}
        </Button>
      )}
    </span>
  );
}
