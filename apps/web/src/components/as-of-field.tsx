import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/me.ts';
import { dateIn } from '../lib/search-params.ts';

const FIRST_DAY = '1990-01-01';

type Props = { readonly asOf: string | undefined; readonly onAsOf: (asOf: string | undefined) => void };

/** F-4 · the day as of which a page is read; today is no day in the address. */
export function AsOfField({ asOf, onAsOf }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const shown = asOf ?? today;
  const [text, setText] = useState(shown);
  const [known, setKnown] = useState(shown);
  if (known !== shown) {
    setKnown(shown);
    setText(shown);
  }
  return (
    <TextInput
      size="xs"
      type="date"
      label={t('frame.asOf')}
      className="as-of"
      min={FIRST_DAY}
      max={today}
      error={text > today ? t('frame.futureDay') : undefined}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        // A year that is being typed passes through years long gone.
        if (value >= FIRST_DAY && value <= today && dateIn(value)) {
          onAsOf(value === today ? undefined : value);
        }
      }}
      onBlur={() => {
        // An emptied field means today again; a day still to come goes back to the day one was on.
        if (text === '' && asOf) onAsOf(undefined);
        setText(shown);
      }}
    />
  );
}
