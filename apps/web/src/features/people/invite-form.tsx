import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { ROLES_OF_KIND, type Role } from '@regiovast/domain/people/organisation';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

/** Makes an invitation and shows its link this once. */
export function InviteForm() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: organisations } = useSuspenseQuery(trpc.people.organisations.queryOptions());
  const [email, setEmail] = useState('');
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [roles, setRoles] = useState<Role[]>([]);
  const invite = useMutation(trpc.people.invite.mutationOptions());
  const organisation = organisations.find(({ id }) => id === organisationId);
  return (
    <form
      className="form box-body"
      onSubmit={(event) => {
        event.preventDefault();
        if (organisationId) invite.mutate({ email, organisationId, roles });
      }}
    >
      <TextInput
        label={t('people.email')}
        type="email"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Select
        label={t('people.organisation')}
        searchable
        required
        withAsterisk={false}
        data={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={organisationId}
        onChange={(id) => {
          setOrganisationId(id);
          setRoles([]);
        }}
      />
      {organisation && (
        <Checkbox.Group
          label={t('people.roles')}
          value={roles}
          onChange={(chosen) => setRoles(chosen as Role[])}
        >
          <div className="row">
            {ROLES_OF_KIND[organisation.kind].map((role) => (
              <Checkbox key={role} value={role} label={t(`terms.role.${role}`)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <ErrorNote error={invite.error} />
      {invite.data && (
        <div role="status" className="stack">
          <p>{t('people.linkMade', { until: format.moment(invite.data.expiresAt) })}</p>
          <TextInput readOnly label={t('people.link')} value={location.origin + invite.data.path} />
        </div>
      )}
      <div>
        <Button type="submit" disabled={roles.length === 0} loading={invite.isPending}>
          {t('people.makeLink')}
        </Button>
      </div>
    </form>
  );
}
