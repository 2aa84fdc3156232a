import { Textarea, TextInput } from '@mantine/core';
import { ARRANGEMENT_REFERENCE_LIMITS as LIMITS } from '@regiovast/domain/arrangements/arrangement-reference';
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
export function ArrangementReferenceAbout({ about, today, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div className="two-columns">
        <TextInput
          type="date"
          label={t('arrangementAdmin.validFrom')}
          description={t('arrangementAdmin.validFromWhy')}
          required
          withAsterisk={false}
          min={today}
          value={about.validFrom}
          onChange={({ currentTarget }) => onChange({ ...about, validFrom: currentTarget.value })}
        />
        <TextInput
          label={t('arrangementAdmin.versionSource')}
          required
          withAsterisk={false}
          maxLength={LIMITS.source}
          value={about.source}
          onChange={({ currentTarget }) => onChange({ ...about, source: currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('arrangementAdmin.reason')}
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
