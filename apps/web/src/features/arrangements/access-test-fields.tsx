import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FrameFieldsProps } from './frame-fields-props.ts';

const OUTCOMES = ['POSITIVE', 'NEGATIVE'] as const;

/** A-2, H-1 · whether housing is (partly) the cause; without a positive test no contribution is submitted. */
export function AccessTestFields({ draft, problems, onChange }: Omit<FrameFieldsProps, 'seen'>) {
  const { t } = useTranslation();
  return (
    <fieldset className="choices form">
      <legend className="question">{t('arrangementDrafting.frame.accessTest')}</legend>
      <p className="meta">{t('arrangementDrafting.frame.accessHint')}</p>
      <div className="two-fields">
        <NativeSelect
          label={t('arrangementDrafting.frame.accessOutcome')}
          value={draft.accessOutcome}
          onChange={({ currentTarget: { value } }) =>
            onChange({ accessOutcome: OUTCOMES.find((outcome) => outcome === value) ?? '' })
          }
          data={[
            { value: '', label: t('arrangementDrafting.frame.accessNone') },
            ...OUTCOMES.map((value) => ({
              value,
              label: t(`arrangementDrafting.frame.accessOutcomes.${value}`),
            })),
          ]}
        />
        <TextInput
          type="date"
          label={t('arrangementDrafting.frame.accessOn')}
          value={draft.accessOn}
          error={problems.includes('accessOn') ? t('arrangementDrafting.problem.accessOn') : undefined}
          onChange={(event) => onChange({ accessOn: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('arrangementDrafting.frame.accessReason')}
        autosize
        minRows={2}
        maxLength={1_000}
        value={draft.accessReason}
        error={problems.includes('accessReason') ? t('arrangementDrafting.problem.accessReason') : undefined}
        onChange={(event) => onChange({ accessReason: event.currentTarget.value })}
      />
    </fieldset>
  );
}
