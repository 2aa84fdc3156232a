import { Button, Skeleton } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../components/page-title.tsx';
import { useRefusalText } from '../lib/refusal-text.ts';
import { refusalOf } from '../lib/trpc.ts';

/** Keeps the layout while data is on its way. */
export function PagePending() {
  const { t } = useTranslation();
  return (
    <div className="stack" aria-busy="true" aria-label={t('frame.loading')}>
      <Skeleton height={28} width={240} />
      <Skeleton height={96} />
      <Skeleton height={360} />
    </div>
  );
}

/** What does not exist and what one may not see look the same (C-6). */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PageTitle title={t('frame.notFoundTitle')} />
      <p>{t('frame.notFound')}</p>
      <p>
        <Link to="/">{t('frame.toOverview')}</Link>
      </p>
    </div>
  );
}

/** An address outside every page, where no frame gives it a main part. */
export function StrayPage() {
  return (
    <main className="frame-main">
      <NotFoundPage />
    </main>
  );
}

/** What went wrong, in the words for its code, and a way on. */
export function FaultPage({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const refusal = refusalOf(error);
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  if (refusal?.code === 'NOT_FOUND' || refusal?.code === 'NOT_ALLOWED') return <NotFoundPage />;
  return (
    <div className="stack" role="alert">
      <PageTitle title={t('frame.faultTitle')} />
      <p>{refusal ? refusalText(refusal) : t('frame.fault')}</p>
      <div>
        <Button onClick={again}>{t('frame.retry')}</Button>
      </div>
    </div>
  );
}
