import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import type { IdentityDraft, IdentityProblem } from './identity-form.ts';
import { OWNERSHIP_FORMS } from './practice-search.ts';

type Props = {
  readonly draft: IdentityDraft;
  readonly problems: readonly IdentityProblem[];
  readonly onChange: (change: Partial<IdentityDraft>) => void;
};

/** The fields of who and where a practice is; municipalities of one's own area only. */
export function IdentityFields({ draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const municipalities = useQuery(trpc.practices.municipalities.queryOptions());
  const problemOf = (name: IdentityProblem) =>
    problems.includes(name) ? t(`practiceRecord.identityDialog.problem.${name}`) : undefined;
  const text = (name: 'name' | 'address' | 'postcode' | 'place') => ({
    label: t(`practiceRecord.identity.${name}`),
    value: draft[name],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput {...text('name')} maxLength={200} error={problemOf('name')} />
      <TextInput {...text('address')} maxLength={200} />
      <div className="fact-fields">
        <TextInput {...text('postcode')} maxLength={7} error={problemOf('postcode')} />
        <TextInput {...text('place')} maxLength={100} />
        <NativeSelect
          label={t('practiceRecord.identity.municipality')}
          data={[
            { value: '', label: '' },
            ...(municipalities.data ?? []).map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={draft.municipalityCode}
          error={problemOf('municipality')}
          onChange={(event) => onChange({ municipalityCode: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('practiceRecord.identity.form')}
          data={OWNERSHIP_FORMS.map((value) => ({ value, label: t(`terms.ownershipForm.${value}`) }))}
          value={draft.ownershipForm}
          onChange={({ currentTarget: { value } }) => {
            const ownershipForm = OWNERSHIP_FORMS.find((form) => form === value);
            if (ownershipForm) onChange({ ownershipForm });
          }}
        />
      </div>
      <TextInput
        label={t('practiceRecord.identity.owner')}
        description={t('practiceRecord.identity.ownerHint')}
        maxLength={200}
        autoComplete="off"
        value={draft.ownerOrganisation}
        onChange={(event) => onChange({ ownerOrganisation: event.currentTarget.value })}
      />
    </>
  );
}
