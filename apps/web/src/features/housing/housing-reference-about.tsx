import { Textarea, TextInput } from '@mantine/core';
import { REFERENCE_VERSION_LIMITS as LIMITS } from '@regiovast/domain/kernel/reference-versions.views';
import { useTranslation } from 'react-i18next';

/** From when a version holds, on what it rests, and why. */
export type ReferenceAbout = {
  readonly validFrom: string;
  readonly source: string;
  readonly reason: string;
};

type Props = {
  readonly about: ReferenceAbout;
  readonly today: string;
  readonly onChange: (about: ReferenceAbout) => void;
};

/** What every new version says of itself. */
export function HousingReferenceAbout({ about, today, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div className="two-columns">
        <TextInput
          type="date"
          label={t('housingAdmin.validFrom')}
          description={t('housingAdmin.validFromWhy')}
          required
          withAsterisk={false}
          min={today}
          value={about.validFrom}
          onChange={({ currentTarget }) => onChange({ ...about, validFrom: currentTarget.value })}
        />
        <TextInput
          label={t('housingAdmin.versionSource')}
          required
          withAsterisk={false}
          maxLength={LIMITS.source}
          value={about.source}
          onChange={({ currentTarget }) => onChange({ ...about, source: currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('housingAdmin.reason')}
        required
        withAsterisk={false}
        maxLength={LIMITS.reason}
        autosize
        minRows={2}
        value={about.reason}
        onChange={({ currentTarget }) => onChange({ ...about, reason: currentTarget.value })}
      />
    </>
  );
}
