import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { AccessTestFields } from './access-test-fields.tsx';
import { COURSE_CHOICES, FUNDING_CHOICES, NATURE_CHOICES } from './arrangement-choices.ts';
import { BeneficiaryFields } from './beneficiary-fields.tsx';
import { hasOwnTest } from './frame-draft.ts';
import type { FrameFieldsProps } from './frame-fields-props.ts';
import { HousingField } from './housing-field.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { OwnerField } from './owner-field.tsx';
import { PeriodFields } from './period-fields.tsx';
import { TypeField } from './type-field.tsx';

/** Every field of the frame, in the order in which one thinks of them. */
export function ArrangementFrameFields({ draft, seen, problems, onChange }: FrameFieldsProps) {
  const { t } = useTranslation();
  const { data: options } = useQuery(trpc.arrangements.startOptions.queryOptions({}));
  const isMoved = draft.periodFrom !== seen.periodFrom || draft.periodTo !== seen.periodTo;
  return (
    <>
      <TextInput
        label={t('arrangementDrafting.name')}
        value={draft.title}
        maxLength={160}
        error={problems.includes('title') ? t('arrangementDrafting.problem.title') : undefined}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <OwnerField owner={seen.owner} value={draft.ownerId} onChange={(ownerId) => onChange({ ownerId })} />
      <BeneficiaryFields draft={draft} problems={problems} onChange={onChange} />
      <TypeField
        value={draft.type}
        templates={options?.templates ?? []}
        onChange={(type) => type !== '' && onChange({ type })}
      />
      <div className="two-fields">
        <NativeSelect
          label={t('arrangementDrafting.nature')}
          value={draft.nature}
          onChange={({ currentTarget: { value } }) =>
            onChange({ nature: NATURE_CHOICES.find((code) => code === value) ?? draft.nature })
          }
          data={NATURE_CHOICES.map((value) => ({ value, label: t(`arrangements.natures.${value}`) }))}
        />
        <NativeSelect
          label={t('arrangementDrafting.basis')}
          value={draft.fundingBasis}
          onChange={({ currentTarget: { value } }) =>
            onChange({ fundingBasis: FUNDING_CHOICES.find((code) => code === value) ?? draft.fundingBasis })
          }
          data={FUNDING_CHOICES.map((value) => ({ value, label: t(`plans.fundingBases.${value}`) }))}
        />
      </div>
      {draft.nature === 'STRUCTURAL' && (
        <Textarea
          label={t('arrangementDrafting.frame.structuralReason')}
          description={t('arrangementDrafting.frame.structuralHint')}
          autosize
          minRows={2}
          maxLength={1_000}
          value={draft.structuralReason}
          onChange={(event) => onChange({ structuralReason: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t('arrangementDrafting.course')}
        value={draft.course}
        onChange={({ currentTarget: { value } }) =>
          onChange({ course: COURSE_CHOICES.find((code) => code === value) ?? draft.course })
        }
        data={COURSE_CHOICES.map((value) => ({ value, label: t(`caseRecord.course.${value}`) }))}
      />
      <ServedFields draft={draft} seen={seen} onChange={onChange} />
      <Textarea
        label={t('arrangementDrafting.frame.resultObligation')}
        description={t('arrangementDrafting.frame.resultHint')}
        autosize
        minRows={2}
        maxLength={1_000}
        value={draft.resultObligation}
        onChange={(event) => onChange({ resultObligation: event.currentTarget.value })}
      />
      <PeriodFields draft={draft} problems={problems} firstStart={options?.firstStart} onChange={onChange} />
      {isMoved && (
        <Checkbox
          label={t('arrangementDrafting.frame.move')}
          description={t('arrangementDrafting.frame.moveHint')}
          checked={draft.shouldMove}
          onChange={(event) => onChange({ shouldMove: event.currentTarget.checked })}
        />
      )}
      <OutcomeFields draft={draft} problems={problems} onChange={onChange} />
      {draft.type === 'HOUSING_CONTRIBUTION' && <HousingField draft={draft} onChange={onChange} />}
      {hasOwnTest(draft) && <AccessTestFields draft={draft} problems={problems} onChange={onChange} />}
    </>
  );
}

/** What the draft belongs to can be let go of; it is linked where it is begun. */
function ServedFields({ draft, seen, onChange }: Omit<FrameFieldsProps, 'problems'>) {
  const { t } = useTranslation();
  return (
    <>
      {seen.plan && (
        <Checkbox
          label={`${t('arrangementDrafting.frame.unlinkPlan')} (${seen.plan.number})`}
          checked={!draft.keepsMeasure}
          onChange={(event) => onChange({ keepsMeasure: !event.currentTarget.checked })}
        />
      )}
      {seen.case && (
        <Checkbox
          label={`${t('arrangementDrafting.frame.unlinkCase')} (${seen.case.number})`}
          checked={!draft.keepsCase}
          onChange={(event) => onChange({ keepsCase: !event.currentTarget.checked })}
        />
      )}
    </>
  );
}
