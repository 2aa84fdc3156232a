import { Button, NativeSelect, TextInput } from '@mantine/core';
import { ORGANISATION_KINDS, type OrganisationKind } from '@regiovast/domain/people/organisation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';

/** Adds an organisation, so that its people can be invited. */
export function OrganisationForm() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OrganisationKind>('rho');
  const add = useMutation(trpc.people.addOrganisation.mutationOptions());
  return (
    <form
      className="form box-body"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ name, kind });
      }}
    >
      <TextInput
        label={t('people.organisationName')}
        required
        withAsterisk={false}
        minLength={2}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('people.kind')}
        data={ORGANISATION_KINDS.map((value) => ({ value, label: t(`people.kinds.${value}`) }))}
        value={kind}
        onChange={(event) => {
          const chosen = ORGANISATION_KINDS.find((value) => value === event.currentTarget.value);
          if (chosen) setKind(chosen);
        }}
      />
      <ErrorNote error={add.error} />
      {add.data && <p role="status">{t('people.organisationAdded', { name: add.data.name })}</p>}
      <div>
        <Button type="submit" variant="default" loading={add.isPending}>
          {t('people.addOrganisation')}
        </Button>
      </div>
    </form>
  );
}
