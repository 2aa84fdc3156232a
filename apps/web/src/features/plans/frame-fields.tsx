import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FrameDraft, FrameProblem } from './frame-draft.ts';

type Props = {
  readonly draft: FrameDraft;
  readonly problems: readonly FrameProblem[];
  /** The municipalities that can be chosen. */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly isLocked?: boolean;
  readonly onChange: (change: Partial<FrameDraft>) => void;
};

/** What a plan is called, for which years, and for which part of the region. */
export function FrameFields({ draft, problems, municipalities, isLocked = false, onChange }: Props) {
  const { t } = useTranslation();
  const wrong = (problem: FrameProblem) =>
    problems.includes(problem) ? t(`planDrafting.problem.${problem}`) : undefined;
  return (
    <>
      <TextInput
        label={t('planDrafting.frame.title')}
        description={t('planDrafting.frame.titleHint')}
        value={draft.title}
        maxLength={160}
        disabled={isLocked}
        error={wrong('title')}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <div className="row plan-years">
        <TextInput
          label={t('planDrafting.frame.from')}
          inputMode="numeric"
          maxLength={4}
          value={draft.from}
          disabled={isLocked}
          error={wrong('from')}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <TextInput
          label={t('planDrafting.frame.to')}
          inputMode="numeric"
          maxLength={4}
          value={draft.to}
          disabled={isLocked}
          error={wrong('to')}
          onChange={(event) => onChange({ to: event.currentTarget.value })}
        />
      </div>
      {municipalities.length > 0 && (
        <Checkbox.Group
          label={t('planDrafting.frame.municipalities')}
          description={t('planDrafting.frame.municipalitiesHint')}
          value={[...draft.municipalityCodes]}
          error={wrong('municipalities')}
          onChange={(municipalityCodes) => onChange({ municipalityCodes })}
        >
          <div className="plan-places">
            {municipalities.map(({ code, name }) => (
              <Checkbox key={code} value={code} label={name} size="xs" disabled={isLocked} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  );
}
