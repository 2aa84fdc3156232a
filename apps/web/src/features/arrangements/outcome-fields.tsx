import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FrameFieldsProps } from './frame-fields-props.ts';

/** A-2 · when it is looked at on the way, and what is expected of it; registered before it starts. */
export function OutcomeFields({ draft, problems, onChange }: Omit<FrameFieldsProps, 'seen'>) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        type="date"
        label={t('arrangementDrafting.frame.reviewOn')}
        value={draft.reviewOn}
        onChange={(event) => onChange({ reviewOn: event.currentTarget.value })}
      />
      <div className="two-fields">
        <TextInput
          inputMode="numeric"
          label={t('arrangementDrafting.frame.expectedPlaces')}
          value={draft.expectedPlaces}
          maxLength={7}
          error={
            problems.includes('expectedPlaces') ? t('arrangementDrafting.problem.expectedPlaces') : undefined
          }
          onChange={(event) => onChange({ expectedPlaces: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('arrangementDrafting.frame.expectedOn')}
          value={draft.expectedOn}
          onChange={(event) => onChange({ expectedOn: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('arrangementDrafting.frame.expectedOutcome')}
        description={t('arrangementDrafting.frame.expectedHint')}
        autosize
        minRows={2}
        maxLength={2_000}
        value={draft.expectedOutcome}
        onChange={(event) => onChange({ expectedOutcome: event.currentTarget.value })}
      />
    </>
  );
}
