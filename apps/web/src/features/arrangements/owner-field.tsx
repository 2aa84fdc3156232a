import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';

type Props = {
  readonly owner: { readonly id: string; readonly name: string };
  readonly value: string;
  readonly onChange: (ownerId: string) => void;
};

/** Who owns it: oneself or a colleague. */
export function OwnerField({ owner, value, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(trpc.cases.owners.queryOptions());
  const people = data?.filter(({ organisationName }) => organisationName === null) ?? [];
  const listed = people.some(({ id }) => id === owner.id) ? people : [owner, ...people];
  return (
    <NativeSelect
      label={t('arrangementDrafting.owner')}
      description={t('arrangementDrafting.frame.ownerHint')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={listed.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
