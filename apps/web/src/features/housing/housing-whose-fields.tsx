import { NativeSelect, TextInput } from '@mantine/core';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { PracticeCombobox } from '../cases/practice-combobox.tsx';
import type { FrameDraft, FrameProblem } from './frame-draft.ts';
import { Group } from './housing-frame-fields.tsx';
import '../cases/cases.css';

type Props = {
  readonly seen: HousingView;
  readonly draft: FrameDraft;
  readonly problems: readonly FrameProblem[];
  readonly onChange: (part: Partial<FrameDraft>) => void;
};

/** Whose it is: who owns the case, what it hangs together with, and of an initiative its name, place and practice. */
export function HousingWhoseFields(props: Props) {
  const { t } = useTranslation();
  const { seen, draft, onChange } = props;
  const { data: people } = useQuery(trpc.cases.owners.queryOptions());
  const colleagues = people?.filter(({ organisationName }) => organisationName === null) ?? [];
  const listed = colleagues.some(({ id }) => id === seen.owner.id) ? colleagues : [seen.owner, ...colleagues];
  return (
    <Group legend={t('housingCases.frame.whose')}>
      <NativeSelect
        label={t('housingCases.owner')}
        description={t('housingCases.frame.ownerHint')}
        value={draft.ownerId}
        onChange={(event) => onChange({ ownerId: event.currentTarget.value })}
        data={listed.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {seen.practice === null ? <InitiativeFields {...props} /> : <LinkedCase {...props} />}
    </Group>
  );
}

function InitiativeFields({ draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(trpc.practices.municipalities.queryOptions());
  const isPractice = draft.practice !== null;
  return (
    <>
      <TextInput
        label={t('housingCases.frame.name')}
        maxLength={160}
        disabled={isPractice}
        value={draft.initiativeName}
        error={problems.includes('initiativeName') ? t('housingCases.frame.wrong.name') : undefined}
        onChange={(event) => onChange({ initiativeName: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('housingCases.municipality')}
        disabled={isPractice}
        value={draft.municipalityCode}
        onChange={(event) => onChange({ municipalityCode: event.currentTarget.value })}
        data={(data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <div>
        <PracticeCombobox
          label={t('housingCases.frame.became')}
          chosenName={draft.practice?.name}
          onChoose={(hit) => onChange({ practice: hit && { id: hit.id, name: hit.name } })}
          describedBy="housing-became"
        />
        <p id="housing-became" className="meta">
          {t('housingCases.frame.becameHint')}
        </p>
      </div>
    </>
  );
}

/** The discontinuity case of the same practice, as far as there is one that the reader sees. */
function LinkedCase({ seen, draft, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(
    trpc.practices.get.queryOptions(seen.practice ? { id: seen.practice.id } : skipToken),
  );
  const open = data?.openCase ?? null;
  const choices = [
    ...(seen.case ? [seen.case] : []),
    ...(open !== null && open.id !== seen.case?.id ? [open] : []),
  ];
  if (choices.length === 0) return null;
  return (
    <NativeSelect
      label={t('housingCases.frame.case')}
      value={draft.caseId}
      onChange={(event) => onChange({ caseId: event.currentTarget.value })}
      data={[
        { value: '', label: t('housingCases.frame.noCase') },
        ...choices.map(({ id, number }) => ({ value: id, label: number })),
      ]}
    />
  );
}
