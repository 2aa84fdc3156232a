import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import {
  ARRANGEMENT_REFERENCE_LIMITS as LIMITS,
  type ArrangementTemplate,
} from '@regiovast/domain/arrangements/arrangement-reference';
import { useTranslation } from 'react-i18next';
import { COURSE_CHOICES, FUNDING_CHOICES, NATURE_CHOICES } from './arrangement-choices.ts';
import { ArrangementReferenceLines } from './arrangement-reference-lines.tsx';

const LANGUAGES = ['nl', 'en'] as const;
const MOST_QUARTERS = 20;
const HINT_LENGTH = 500;
const RESULT_LENGTH = 1_000;

type Props = {
  readonly types: readonly ArrangementTemplate[];
  readonly onChange: (types: readonly ArrangementTemplate[]) => void;
};

/** A-1 · the types with what a draft of each begins with; every type stays, for arrangements of it exist. */
export function ArrangementReferenceTypes({ types, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {types.map((type) => (
        <details key={type.code} className="reference-type">
          <summary>{t(`arrangements.types.${type.code}`)}</summary>
          <TypeFields
            type={type}
            onChange={(changed) =>
              onChange(types.map((known) => (known.code === changed.code ? changed : known)))
            }
          />
        </details>
      ))}
    </>
  );
}

type FieldProps = {
  readonly type: ArrangementTemplate;
  readonly onChange: (type: ArrangementTemplate) => void;
};

function TypeFields({ type, onChange }: FieldProps) {
  const { t } = useTranslation();
  const chosen = <Code extends string>(codes: readonly Code[], value: string): Code | undefined =>
    codes.find((code) => code === value);
  return (
    <div className="stack">
      <div className="two-columns">
        <NativeSelect
          size="xs"
          label={t('arrangementAdmin.fundingBasis')}
          value={type.fundingBasis}
          data={FUNDING_CHOICES.map((value) => ({ value, label: t(`plans.fundingBases.${value}`) }))}
          onChange={({ currentTarget }) => {
            const fundingBasis = chosen(FUNDING_CHOICES, currentTarget.value);
            if (fundingBasis) onChange({ ...type, fundingBasis });
          }}
        />
        <NativeSelect
          size="xs"
          label={t('arrangementAdmin.nature')}
          value={type.nature}
          data={NATURE_CHOICES.map((value) => ({ value, label: t(`arrangements.natures.${value}`) }))}
          onChange={({ currentTarget }) => {
            const nature = chosen(NATURE_CHOICES, currentTarget.value);
            if (nature) onChange({ ...type, nature });
          }}
        />
        <NativeSelect
          size="xs"
          label={t('arrangementAdmin.course')}
          value={type.course}
          data={COURSE_CHOICES.map((value) => ({ value, label: t(`caseRecord.course.${value}`) }))}
          onChange={({ currentTarget }) => {
            const course = chosen(COURSE_CHOICES, currentTarget.value);
            if (course) onChange({ ...type, course });
          }}
        />
        <NumberInput
          size="xs"
          label={t('arrangementAdmin.quarters')}
          min={1}
          max={MOST_QUARTERS}
          allowDecimal={false}
          value={type.quarters}
          onChange={(value) => onChange({ ...type, quarters: Number(value) })}
        />
        {LANGUAGES.map((language) => (
          <Textarea
            key={language}
            size="xs"
            autosize
            minRows={2}
            label={language === 'nl' ? t('arrangementAdmin.hintNl') : t('arrangementAdmin.hintEn')}
            maxLength={HINT_LENGTH}
            value={type.hint[language]}
            onChange={({ currentTarget }) =>
              onChange({ ...type, hint: { ...type.hint, [language]: currentTarget.value } })
            }
          />
        ))}
        {LANGUAGES.map((language) => (
          <Textarea
            key={language}
            size="xs"
            autosize
            minRows={2}
            label={language === 'nl' ? t('arrangementAdmin.resultNl') : t('arrangementAdmin.resultEn')}
            maxLength={RESULT_LENGTH}
            value={type.resultObligation[language]}
            onChange={({ currentTarget }) =>
              onChange({
                ...type,
                resultObligation: { ...type.resultObligation, [language]: currentTarget.value },
              })
            }
          />
        ))}
      </div>
      <ArrangementReferenceLines
        type={type.code}
        lines={type.lines}
        onChange={(lines) => onChange({ ...type, lines })}
      />
      <TextInput
        size="xs"
        label={t('arrangementAdmin.source')}
        maxLength={LIMITS.source}
        value={type.source}
        onChange={({ currentTarget }) => onChange({ ...type, source: currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={t('arrangementAdmin.isProposal')}
        checked={type.isProposal}
        onChange={({ currentTarget }) => onChange({ ...type, isProposal: currentTarget.checked })}
      />
    </div>
  );
}
