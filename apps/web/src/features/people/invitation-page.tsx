import { Button, PasswordInput, TextInput } from '@mantine/core';
import { PASSWORD_MIN_LENGTH } from '@regiovast/domain/people/people.schemas';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';

const route = getRouteApi('/uitnodiging');

/** S-4 · turns the link of an invitation into an account. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { token } = route.useSearch();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const accept = useMutation(trpc.people.acceptInvitation.mutationOptions());
  return (
    <main className="box sign-in">
      <PageTitle title={t('people.inviteTitle')} />
      {!token && <p>{t('people.noToken')}</p>}
      {accept.data && (
        <div className="form">
          <p role="status">{t('people.accepted', { email: accept.data.email })}</p>
          <a href="/aanmelden">{t('people.toSignIn')}</a>
        </div>
      )}
      {token && !accept.data && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            accept.mutate({ token, name, password });
          }}
        >
          <p>{t('people.inviteExplain')}</p>
          <TextInput
            label={t('people.name')}
            autoComplete="name"
            required
            withAsterisk={false}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('people.password')}
            description={t('people.passwordRule', { length: PASSWORD_MIN_LENGTH })}
            autoComplete="new-password"
            minLength={PASSWORD_MIN_LENGTH}
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ style: { display: 'none' } }}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <ErrorNote error={accept.error} />
          <Button type="submit" loading={accept.isPending}>
            {t('people.accept')}
          </Button>
        </form>
      )}
    </main>
  );
}
