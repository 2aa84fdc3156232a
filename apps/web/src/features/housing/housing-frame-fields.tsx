import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { BottleneckChoices } from './bottleneck-choices.tsx';
import { type FrameDraft, type FrameProblem, NUMBER_FIELDS, type NumberField } from './frame-draft.ts';
import { CONDITION_CHOICES, TENURE_CHOICES } from './housing-choices.ts';

type Props = {
  readonly draft: FrameDraft;
  readonly problems: readonly FrameProblem[];
  readonly onChange: (part: Partial<FrameDraft>) => void;
};

/** What is wrong, for how many patients, the premises as they are, and what is wanted. */
export function HousingFrameFields({ draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const numbers = { draft, problems, onChange };
  const dateError = problems.includes('leaseEndsOn') ? t('housingCases.frame.wrong.date') : undefined;
  const yearError = problems.includes('wantedYear') ? t('housingCases.frame.wrong.year') : undefined;
  return (
    <>
      <BottleneckChoices
        label={t('housingCases.bottlenecks')}
        value={draft.bottlenecks}
        error={problems.includes('bottlenecks') ? t('housingCases.frame.wrong.bottlenecks') : undefined}
        onChange={(bottlenecks) => onChange({ bottlenecks })}
      />
      <Textarea
        label={t('housingCases.frame.problem')}
        description={t('housingCases.start.problemHint')}
        autosize
        minRows={3}
        maxLength={2_000}
        value={draft.problem}
        onChange={(event) => onChange({ problem: event.currentTarget.value })}
      />
      <Group legend={t('housingCases.frame.need')}>
        <NumberInput {...numbers} name="enrolledPatients" />
        <NumberInput {...numbers} name="enrolledAtCompletion" />
      </Group>
      <Group legend={t('housingCases.frame.premises')}>
        <TextInput
          label={t('housingCases.frame.address')}
          maxLength={200}
          value={draft.premisesAddress}
          onChange={(event) => onChange({ premisesAddress: event.currentTarget.value })}
        />
        <NumberInput {...numbers} name="floorAreaM2" />
        <NumberInput {...numbers} name="consultingRooms" />
        <NativeSelect
          label={t('housingCases.frame.tenure')}
          value={draft.tenure}
          onChange={({ currentTarget: { value } }) =>
            onChange({ tenure: TENURE_CHOICES.find((known) => known === value) ?? '' })
          }
          data={[
            { value: '', label: t('housingCases.unknown') },
            ...TENURE_CHOICES.map((value) => ({ value, label: t(`housing.tenures.${value}`) })),
          ]}
        />
        <TextInput
          type="date"
          label={t('housingCases.frame.leaseEndsOn')}
          value={draft.leaseEndsOn}
          error={dateError}
          onChange={(event) => onChange({ leaseEndsOn: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('housingCases.frame.condition')}
          value={draft.condition}
          onChange={({ currentTarget: { value } }) =>
            onChange({ condition: CONDITION_CHOICES.find((known) => known === value) ?? '' })
          }
          data={[
            { value: '', label: t('housingCases.unknown') },
            ...CONDITION_CHOICES.map((value) => ({ value, label: t(`housing.conditions.${value}`) })),
          ]}
        />
      </Group>
      <Group legend={t('housingCases.frame.wanted')}>
        <NumberInput {...numbers} name="wantedFloorAreaM2" />
        <NumberInput {...numbers} name="wantedConsultingRooms" />
        <TextInput
          inputMode="numeric"
          label={t('housingCases.frame.wantedYear')}
          maxLength={4}
          value={draft.wantedYear}
          error={yearError}
          onChange={(event) => onChange({ wantedYear: event.currentTarget.value })}
        />
      </Group>
      <Checkbox
        label={t('housingCases.frame.onNeedMap')}
        checked={draft.isOnNeedMap}
        onChange={(event) => onChange({ isOnNeedMap: event.currentTarget.checked })}
      />
    </>
  );
}

export function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="housing-fieldset">
      <legend className="question">{legend}</legend>
      <div className="housing-fields">{children}</div>
    </fieldset>
  );
}

function NumberInput({ name, draft, problems, onChange }: Props & { readonly name: NumberField }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <TextInput
      inputMode="numeric"
      label={t(`housingCases.frame.${name}`)}
      maxLength={9}
      value={draft[name]}
      error={
        problems.includes(name)
          ? t('housingCases.frame.wrong.whole', { most: format.integer(NUMBER_FIELDS[name]) })
          : undefined
      }
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
}
