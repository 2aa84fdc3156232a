import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { dateIn } from '../../lib/search-params.ts';

const FIRST_DAY = '1990-01-01';

type Props = { readonly asOf: string | undefined; readonly onAsOf: (asOf: string | undefined) => void };

/** F-4 · the day as of which the figures are read; empty is today. */
export function AsOfField({ asOf, onAsOf }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [text, setText] = useState(asOf ?? '');
  const [known, setKnown] = useState(asOf);
  if (known !== asOf) {
    setKnown(asOf);
    setText(asOf ?? '');
  }
  return (
    <TextInput
      size="xs"
      type="date"
      className="as-of-field"
      aria-label={t('regions.asOf.field')}
      title={t('regions.asOf.field')}
      min={FIRST_DAY}
      max={today}
      error={text > today ? t('regions.asOf.future') : undefined}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        // A year that is being typed passes through years long gone.
        if (value >= FIRST_DAY && value <= today && dateIn(value))
          onAsOf(value === today ? undefined : value);
      }}
      onBlur={() => {
        if (text === '' && asOf) onAsOf(undefined);
      }}
    />
  );
}
