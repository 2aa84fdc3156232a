import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { HousingLink } from '@regiovast/domain/housing/link.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { LinkItem } from './link-item.tsx';
import { RevokeLinkDialog } from './revoke-link-dialog.tsx';
import { SendLinkDialog } from './send-link-dialog.tsx';
import './housing-words.ts';
import '../../components/list.css';
import './matrix.css';
import './links.css';

/** H-6 · who outside was asked what and how it stands; for the RHO alone. */
export function LinksTab({ housing }: { readonly housing: HousingView }) {
  const { t } = useTranslation();
  const [isSending, setSending] = useState(false);
  const [toRevoke, setToRevoke] = useState<HousingLink | null>(null);
  const [done, setDone] = useState('');
  const { data: view } = useSuspenseQuery(trpc.housing.links.queryOptions({ housingCaseId: housing.id }));
  return (
    <div className="stack">
      <DoneNote>{done}</DoneNote>
      <section className="box" aria-labelledby="housing-links">
        <div className="box-head">
          <h2 id="housing-links">
            <Finding links={view.links} />
          </h2>
          <span className="push">
            <CapabilityButton
              capability={housing.can.sendLink}
              label={t('housingLinks.send')}
              look={{ size: 'xs', leftSection: <Icon name="share" /> }}
              onClick={() => {
                setDone('');
                setSending(true);
              }}
            />
          </span>
        </div>
        {view.links.length === 0 ? (
          <p className="box-body">{t('housingLinks.start')}</p>
        ) : (
          <ul className="link-list" aria-label={t('housingLinks.caption')}>
            {view.links.map((link) => (
              <LinkItem
                key={link.id}
                link={link}
                cells={view.cells}
                canRevoke={housing.can.sendLink}
                onRevoke={() => {
                  setDone('');
                  setToRevoke(link);
                }}
              />
            ))}
          </ul>
        )}
        <p className="box-body meta">
          <span className="with-icon">
            <Icon name="lock" size={14} />
            {t('housingLinks.ownRho')}
          </span>
        </p>
      </section>
      {isSending && (
        <SendLinkDialog housing={housing} view={view} onClose={() => setSending(false)} onDone={setDone} />
      )}
      {toRevoke && (
        <RevokeLinkDialog
          housingCaseId={housing.id}
          view={view}
          link={toRevoke}
          onClose={() => setToRevoke(null)}
          onDone={setDone}
        />
      )}
    </div>
  );
}

function Finding({ links }: { readonly links: readonly HousingLink[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const waiting = links.filter(({ state }) => state === 'LIVE').length;
  if (links.length === 0) return t('housingLinks.findingNone');
  return waiting === 0
    ? t('housingLinks.findingAll')
    : t('housingLinks.finding', { count: waiting, shown: format.integer(waiting) });
}
