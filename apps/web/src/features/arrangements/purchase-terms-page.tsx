import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { ArrangementPlaces } from './arrangement-places.tsx';
import { CeilingsBox } from './ceilings-box.tsx';
import { PurchaseTermsBox } from './purchase-terms-box.tsx';
import { PurchaseTermsHistory } from './purchase-terms-history.tsx';
import './arrangement-words.ts';
import './budget.css';

/** C-1 · what the insurer lays down for its own arrangements: terms and ceilings, with all they ever were. */
export function PurchaseTermsPage() {
  const { t } = useTranslation();
  const [done, setDone] = useState('');
  const { data: terms } = useSuspenseQuery(trpc.arrangements.terms.queryOptions());
  const { data: ceilings } = useSuspenseQuery(trpc.arrangements.ceilings.queryOptions());
  return (
    <div className="stack terms-page">
      <PageTitle title={t('arrangementBudget.terms.title')}>
        <ArrangementPlaces />
      </PageTitle>
      <p className="second">{t('arrangementBudget.terms.lead', { insurer: terms.insurerName })}</p>
      <div role="status">
        {done && (
          <p className="note tone-resolved">
            <Icon name="resolved" />
            {done}
          </p>
        )}
      </div>
      <PurchaseTermsBox view={terms} onDone={setDone} />
      <CeilingsBox view={ceilings} onDone={setDone} />
      {terms.versions.length > 0 && <PurchaseTermsHistory view={terms} />}
    </div>
  );
}
