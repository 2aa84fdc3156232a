import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { dateIn } from '../../lib/search-params.ts';

const FIRST_DAY = '1990-01-01';

type Props = {
  readonly asOf: string | undefined;
  readonly onAsOf: (asOf: string | undefined) => void;
};

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
      label={t('practices.asOf')}
      className="as-of"
      min={FIRST_DAY}
      max={today}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        // A year that is being typed passes through years long gone.
        if (value >= FIRST_DAY && value <= today && dateIn(value)) {
          onAsOf(value === today ? undefined : value);
        }
      }}
      onBlur={() => setText(shown)}
    />
  );
}

/** F-4 · says that the page is not of today, what that means, and the way back; nothing when it is of today. */
export function AsOfBand({ asOf, words, onAsOf }: Props & { readonly words: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  if (asOf === undefined || asOf === today) return null;
  return (
    <div className="note tone-watch as-of-note" role="status">
      <Icon name="clock" />
      <span>
        <strong>{t('practiceRecord.asOf.band', { date: format.date(asOf) })}</strong> {words}
      </span>
      <Button size="compact-xs" variant="default" onClick={() => onAsOf(undefined)}>
        {t('practices.toToday')}
      </Button>
    </div>
  );
}
