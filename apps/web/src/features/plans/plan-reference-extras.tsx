import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { COURSES_OF_ACTION } from '@regiovast/domain/cases/courses-of-action';
import { INITIATIVE_KINDS } from '@regiovast/domain/plans/plan-codes';
import { CORE_VALUES } from '@regiovast/domain/plans/plan-reference';
import { PLAN_SECTIONS, type PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useTranslation } from 'react-i18next';
import type { WordedItem } from './plan-reference-draft.ts';

type Props = {
  readonly item: WordedItem;
  readonly sectionNames: (code: PlanSection) => string;
  readonly onChange: (item: WordedItem) => void;
};

/** What an item of one kind has beside its words. */
export function PlanReferenceExtras({ item, sectionNames, onChange }: Props) {
  const { t } = useTranslation();
  if ('isRequired' in item) {
    return (
      <Checkbox
        size="xs"
        label={t('planAdmin.isRequired')}
        checked={item.isRequired}
        onChange={(event) => onChange({ ...item, isRequired: event.currentTarget.checked })}
      />
    );
  }
  if ('sections' in item) {
    return (
      <Choices
        legend={t('planAdmin.sections')}
        all={PLAN_SECTIONS}
        chosen={item.sections}
        nameOf={sectionNames}
        onChange={(sections) => onChange({ ...item, sections })}
      />
    );
  }
  if ('value' in item) {
    return (
      <div className="stack">
        <Select
          size="xs"
          label={t('planAdmin.value')}
          allowDeselect={false}
          data={CORE_VALUES.map((value) => ({ value, label: t(`planAdmin.values.${value}`) }))}
          value={item.value}
          onChange={(chosen) => {
            const value = CORE_VALUES.find((known) => known === chosen);
            if (value) onChange({ ...item, value });
          }}
        />
        <Choices
          legend={t('planAdmin.asked')}
          all={INITIATIVE_KINDS}
          chosen={item.kinds}
          nameOf={(kind) => t(`plans.initiativeKinds.${kind}`)}
          onChange={(kinds) => onChange({ ...item, kinds })}
        />
      </div>
    );
  }
  return (
    <div className="stack">
      <Choices
        legend={t('planAdmin.courses')}
        all={COURSES_OF_ACTION}
        chosen={item.courses}
        nameOf={(course) => t(`caseRecord.course.${course}`)}
        onChange={(courses) => onChange({ ...item, courses })}
      />
      <div className="two-columns">
        {(['nl', 'en'] as const).map((language) => (
          <Textarea
            key={language}
            size="xs"
            autosize
            minRows={2}
            label={language === 'nl' ? t('planAdmin.outcomeNl') : t('planAdmin.outcomeEn')}
            description={t('planAdmin.outcomeWhy')}
            maxLength={1_000}
            value={item.outcome[language]}
            onChange={(event) =>
              onChange({ ...item, outcome: { ...item.outcome, [language]: event.currentTarget.value } })
            }
          />
        ))}
        <TextInput
          size="xs"
          label={t('planAdmin.region')}
          maxLength={120}
          value={item.region}
          onChange={(event) => onChange({ ...item, region: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          label={t('planAdmin.asOf')}
          description={t('planAdmin.asOfWhy')}
          maxLength={10}
          value={item.asOf}
          onChange={(event) => onChange({ ...item, asOf: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}

type ChoiceProps<Code extends string> = {
  readonly legend: string;
  readonly all: readonly Code[];
  readonly chosen: readonly Code[];
  readonly nameOf: (code: Code) => string;
  readonly onChange: (chosen: Code[]) => void;
};

/** Boxes to tick; what is chosen stays in the order of the list. */
function Choices<Code extends string>({ legend, all, chosen, nameOf, onChange }: ChoiceProps<Code>) {
  return (
    <fieldset className="reference-choices">
      <legend>{legend}</legend>
      <div className="row">
        {all.map((code) => (
          <Checkbox
            key={code}
            size="xs"
            label={nameOf(code)}
            checked={chosen.includes(code)}
            onChange={(event) => {
              const isChosen = event.currentTarget.checked;
              onChange(all.filter((known) => (known === code ? isChosen : chosen.includes(known))));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
