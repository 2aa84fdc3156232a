import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';

import { PRACTICE_OPTIONS } from '@regiovast/domain/arrangements/start-options.views';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../components/question.tsx';
import { trpc } from '../../lib/trpc.ts';
import { BENEFICIARY_CHOICES } from './arrangement-choices.ts';
import type { FrameProblem, StartDraft } from './frame-draft.ts';

const TYPING_PAUSE_MS = 250;

type Props = {
  readonly draft: StartDraft;
  readonly problems: readonly FrameProblem[];
  readonly onChange: (change: Partial<StartDraft>) => void;
};

/** A-1 · who receives it: a practice of the region, an RHO whose area touches it, or a practice yet to start. */
export function BeneficiaryFields({ draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const { beneficiaryKind } = draft;
  return (
    <>
      <Choices
        name="beneficiary"
        label={t('arrangementDrafting.beneficiary')}
        value={beneficiaryKind}
        choices={BENEFICIARY_CHOICES.map((value) => ({
          value,
          label: t(`arrangements.beneficiaryKinds.${value}`),
        }))}
        onChoose={(kind) => onChange({ beneficiaryKind: kind })}
      />
      {draft.regionCode !== '' &&
        (beneficiaryKind === 'PRACTICE' ? (
          <PracticeField draft={draft} problems={problems} onChange={onChange} />
        ) : (
          <RhoField draft={draft} problems={problems} onChange={onChange} />
        ))}
      {beneficiaryKind === 'STARTING_PRACTICE' && (
        <TextInput
          label={t('arrangementDrafting.start.startingName')}
          value={draft.startingPracticeName}
          maxLength={160}
          error={
            problems.includes('startingPracticeName')
              ? t('arrangementDrafting.problem.startingPracticeName')
              : undefined
          }
          onChange={(event) => onChange({ startingPracticeName: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function PracticeField({ draft: { regionCode, practice }, problems, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [practiceSearch] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS);
  const { data } = useQuery({
    ...trpc.arrangements.startOptions.queryOptions({ regionCode, practiceSearch }),
    placeholderData: keepPreviousData,
  });
  const found = data?.practices ?? [];
  const options = found.map(({ id, name, place, agbCode }) => ({
    id,
    name,
    label: `${name}, ${place} (${agbCode})`,
  }));
  // What was chosen stays in the list, also when one searches on.
  const isListed = !practice || options.some(({ id }) => id === practice.id);
  const listed = isListed ? options : [{ ...practice, label: practice.name }, ...options];
  const status =
    data && found.length === 0
      ? t('arrangementDrafting.start.practiceNone')
      : found.length === PRACTICE_OPTIONS
        ? t('arrangementDrafting.start.practiceMore', { shown: PRACTICE_OPTIONS })
        : '';
  return (
    <>
      <TextInput
        type="search"
        label={t('arrangementDrafting.start.practiceSearch')}
        description={t('arrangementDrafting.start.practiceHint')}
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('arrangements.beneficiaryKinds.PRACTICE')}
        value={practice?.id ?? ''}
        error={problems.includes('practiceId') ? t('arrangementDrafting.problem.practiceId') : undefined}
        onChange={({ currentTarget: { value } }) => {
          const chosen = listed.find(({ id }) => id === value);
          onChange({ practice: chosen ? { id: chosen.id, name: chosen.name } : null });
        }}
        data={[
          { value: '', label: t('arrangementDrafting.start.choosePractice') },
          ...listed.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <p className="meta" role="status">
        {status}
      </p>
    </>
  );
}

function RhoField({ draft: { regionCode, rhoId }, problems, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(trpc.arrangements.startOptions.queryOptions({ regionCode }));
  const rhos = data?.rhos ?? [];
  if (data && rhos.length === 0)
    return <p className="note tone-watch">{t('arrangementDrafting.start.noRho')}</p>;
  return (
    <NativeSelect
      label={t('arrangementDrafting.rho')}
      description={t('arrangementDrafting.start.rhoHint')}
      value={rhoId}
      error={problems.includes('rhoId') ? t('arrangementDrafting.problem.rhoId') : undefined}
      onChange={(event) => onChange({ rhoId: event.currentTarget.value })}
      data={[
        { value: '', label: t('arrangementDrafting.start.chooseRho') },
        ...rhos.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
