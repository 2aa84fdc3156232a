import type { ChainCaseView } from '@regiovast/domain/cases/chain-case.views';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import '../../components/record-header.css';

/** The header of the failure of a chain, of the shape that the header of a case has. */
export function ChainCaseHeader({ view, onClose }: { view: ChainCaseView; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts: [string, ReactNode][] = [
    [t('escalation.chain.rho'), view.organisationName],
    [t('escalation.chain.owner'), view.owner],
    [t('escalation.chain.primaryCause'), t(`terms.cause.${view.primaryCause}`)],
    [t('escalation.chain.openedOn'), format.date(view.openedOn)],
    [
      t('escalation.chain.state'),
      view.closedOn === null
        ? t('escalation.chain.isOpen')
        : t('escalation.chain.closedOn', { date: format.date(view.closedOn) }),
    ],
  ];
  return (
    <header className="record-header">
      <div className="record-name">
        <nav className="meta" aria-label={t('cases.record.crumb')}>
          <Link to="/casussen">{t('cases.title')}</Link> /{' '}
          <Link to="/casussen/keten">{t('escalation.chain.title')}</Link> / {view.number}
        </nav>
        <PageTitle title={view.chainName} />
      </div>
      <dl className="record-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="record-action">
        <CapabilityButton
          capability={view.can.close}
          label={t('escalation.chain.close')}
          look={{ variant: 'default' }}
          onClick={onClose}
        />
      </div>
    </header>
  );
}
