import { Textarea, TextInput } from '@mantine/core';
import { liesInSealedPast } from '@regiovast/domain/regions/sealed-past';
import { useTranslation } from 'react-i18next';

export type Dated = { readonly from: string; readonly source: string; readonly reason: string };

/** From when, who says so and, for a day in the sealed past, why. */
export function DatedFields(props: {
  value: Dated;
  lastSealed: string | null;
  onChange: (change: Partial<Dated>) => void;
}) {
  const { t } = useTranslation();
  const { value, lastSealed, onChange } = props;
  return (
    <>
      <TextInput
        label={t('regionAdmin.from')}
        type="date"
        required
        withAsterisk={false}
        min="2000-01-01"
        max="2199-12-31"
        value={value.from}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        label={t('regionAdmin.source')}
        description={t('regionAdmin.sourceHint')}
        required
        withAsterisk={false}
        minLength={3}
        maxLength={300}
        value={value.source}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
      {value.from !== '' && liesInSealedPast(lastSealed, value.from) && (
        <Textarea
          label={t('regionAdmin.reason')}
          description={t('regionAdmin.reasonHint')}
          required
          withAsterisk={false}
          maxLength={500}
          value={value.reason}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}
