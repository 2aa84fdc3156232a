import { Button, PasswordInput, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../app/language-switch.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { type SignInAnswer, signIn } from '../../lib/sign-in.ts';

const route = getRouteApi('/aanmelden');

/** S-4 · e-mail and password; afterwards back to where one was going. */
export function SignInPage() {
  const { t } = useTranslation();
  const { terug } = route.useSearch();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<SignInAnswer | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const result = await signIn(email, password);
    setBusy(false);
    setAnswer(result);
    if (result.ok) location.assign(terug ?? '/');
  }

  return (
    <main className="box sign-in">
      <PageTitle title={t('people.signInTitle')}>
        <LanguageSwitch />
      </PageTitle>
      <form
        className="form"
        onSubmit={(event) => {
          void submit(event);
        }}
      >
        <TextInput
          label={t('people.email')}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('people.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ style: { display: 'none' } }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {answer && !answer.ok && (
          <p className="note tone-acute" role="alert">
            <Icon name="acute" />
            <span>{t(`people.${answer.reason}`)}</span>
          </p>
        )}
        <Button type="submit" loading={isBusy}>
          {t('people.signIn')}
        </Button>
        <p className="meta">{t('people.byInvitation')}</p>
      </form>
    </main>
  );
}
