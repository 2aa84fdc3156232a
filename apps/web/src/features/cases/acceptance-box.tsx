import { Button } from '@mantine/core';
import type { AcceptanceView } from '@regiovast/domain/cases/acceptance.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { AcceptanceChip } from './acceptance-chip.tsx';
import { DecideDialog, ProposeDialog, WithdrawDialog } from './acceptance-dialogs.tsx';
import { AcceptanceFacts } from './acceptance-facts.tsx';
import type { CaseTabProps } from './case-tab-props.ts';
import './terms.css';

type Open = 'propose' | { readonly decide: AcceptanceView } | { readonly withdraw: AcceptanceView };

/** D-7 · whether the risk of this case is accepted: by whom, why, until when; and what went before. */
export function AcceptanceBox(props: CaseTabProps) {
  const { t } = useTranslation();
  const { view } = props;
  const { data } = useSuspenseQuery(trpc.cases.acceptances.queryOptions({ caseId: view.id }));
  const [open, setOpen] = useState<Open | null>(null);
  const live = data.acceptances.find(({ state }) => state === 'PROPOSED' || state === 'ACCEPTED');
  const past = data.acceptances.filter((acceptance) => acceptance !== live);
  const onClose = (): void => setOpen(null);
  return (
    <section className="box" aria-labelledby="acceptance">
      <div className="box-head">
        <h2 id="acceptance">{t('caseTerms.acceptance.title')}</h2>
        {live && (
          <span className="push">
            <AcceptanceChip state={live.state} />
          </span>
        )}
      </div>
      <div className="box-foot stack">
        {live ? <AcceptanceFacts acceptance={live} /> : <p>{t('caseTerms.acceptance.none')}</p>}
        {!live && !data.can.propose.because.includes('NOT_ALLOWED') && (
          <>
            <p className="meta">{t('caseTerms.acceptance.intro')}</p>
            <CapabilityButton
              capability={data.can.propose}
              label={t('caseTerms.acceptance.propose')}
              look={{ variant: 'default', size: 'xs' }}
              onClick={() => setOpen('propose')}
            />
          </>
        )}
        {live && (
          <div className="row">
            {live.state === 'PROPOSED' && (
              <CapabilityButton
                capability={live.can.decide}
                label={t('caseTerms.acceptance.decide')}
                look={{ size: 'xs' }}
                onClick={() => setOpen({ decide: live })}
              />
            )}
            {live.can.withdraw.can && (
              <Button size="xs" variant="default" onClick={() => setOpen({ withdraw: live })}>
                {t('caseTerms.acceptance.withdraw')}
              </Button>
            )}
          </div>
        )}
        {past.length > 0 && (
          <details>
            <summary>
              {t('caseTerms.acceptance.history')} ({past.length})
            </summary>
            <ul className="acceptance-past">
              {past.map((acceptance) => (
                <li key={acceptance.id}>
                  <span>
                    <AcceptanceChip state={acceptance.state} />
                  </span>
                  <AcceptanceFacts acceptance={acceptance} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {open === 'propose' && <ProposeDialog {...props} deciders={data.deciders} onClose={onClose} />}
      {open !== null && open !== 'propose' && 'decide' in open && (
        <DecideDialog {...props} acceptance={open.decide} onClose={onClose} />
      )}
      {open !== null && open !== 'propose' && 'withdraw' in open && (
        <WithdrawDialog {...props} acceptance={open.withdraw} onClose={onClose} />
      )}
    </section>
  );
}
