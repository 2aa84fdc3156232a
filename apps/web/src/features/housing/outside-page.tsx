import { Button } from '@mantine/core';
import type { OpenedLink } from '@regiovast/domain/housing/link.views';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../app/language-switch.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { switchLanguage } from '../../i18n/language.ts';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { OutsideNote } from './outside-note.tsx';
import { OutsideLink } from './outside-link.tsx';
import { tokenIn } from './outside-session.ts';
import './housing-words.ts';
import '../../components/form.css';
import './matrix.css';
import './outside.css';

/** H-6 · the page of who has no account: a code first, then one question and its answer. */
export function OutsidePage() {
  const { t } = useTranslation();
  const token = useTokenOfAddress();
  return (
    <main className="box outside">
      <PageTitle title={t('housingLinks.page.title')}>
        <LanguageSwitch />
      </PageTitle>
      {token === null ? <p>{t('housingLinks.page.noToken')}</p> : <Opening key={token} token={token} />}
    </main>
  );
}

/** Another link opened in the same tab changes only what stands behind the #. */
function useTokenOfAddress(): string | null {
  const [token, setToken] = useState(() => tokenIn(location.hash));
  useEffect(() => {
    const read = (): void => setToken(tokenIn(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return token;
}

function Opening({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<OpenedLink | null>(null);
  const { mutate, ...open } = useMutation({
    ...trpc.housing.openLink.mutationOptions(),
    onSuccess: async (link: OpenedLink) => {
      await switchLanguage(link.language);
      setOpened(link);
    },
  });
  useEffect(() => mutate({ token }), [mutate, token]);
  if (opened) return <OutsideLink token={token} opened={opened} />;
  if (!open.error) return <p role="status">{t('housingLinks.page.opening')}</p>;
  // Of who answered before nothing is told but that.
  if (refusalOf(open.error)?.code === 'HOUSING_LINK_ANSWERED')
    return (
      <p className="note tone-resolved" role="alert">
        <Icon name="resolved" />
        {t('errors.HOUSING_LINK_ANSWERED')}
      </p>
    );
  return (
    <section className="stack" aria-labelledby="outside-closed">
      <h2 id="outside-closed">{t('housingLinks.page.closedTitle')}</h2>
      <OutsideNote error={open.error} />
      <div>
        <Button variant="default" loading={open.isPending} onClick={() => mutate({ token })}>
          {t('housingLinks.page.retry')}
        </Button>
      </div>
    </section>
  );
}
