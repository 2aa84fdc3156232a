import { Checkbox } from '@mantine/core';
import type { HousingBottleneck } from '@regiovast/domain/housing/housing-codes';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { BOTTLENECK_CHOICES } from './housing-choices.ts';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly HousingBottleneck[];
  readonly error?: string | undefined;
  readonly onChange: (value: readonly HousingBottleneck[]) => void;
};

/** What is wrong: one or more of the known bottlenecks. */
export function BottleneckChoices({ label, hint, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className="housing-fieldset" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="question">{label}</legend>
      {hint && <p className="meta">{hint}</p>}
      <div className="housing-choices">
        {BOTTLENECK_CHOICES.map((code) => (
          <Checkbox
            key={code}
            label={t(`housing.bottlenecks.${code}`)}
            checked={value.includes(code)}
            onChange={() =>
              onChange(BOTTLENECK_CHOICES.filter((known) => value.includes(known) !== (known === code)))
            }
          />
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="acute" size={14} />
          {error}
        </p>
      )}
    </fieldset>
  );
}
