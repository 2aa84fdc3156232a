import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { AskToFollowDialog } from './ask-to-follow-dialog.tsx';
import { BundleBox } from './bundle-box.tsx';
import { FollowFacts } from './follow-facts.tsx';
import { followingColumns } from './following-columns.tsx';
import './arrangement-words.ts';
import '../../components/list.css';
import '../../components/record-header.css';
import './following.css';

/** A-5, C-1 · which insurers were asked to follow an arrangement and what they answered; for its insurer alone. */
export default function ArrangementFollowingTab({ arrangementId }: { arrangementId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState('');
  const { data: view } = useSuspenseQuery(trpc.arrangements.following.queryOptions({ arrangementId }));
  const { requests, can, keyFingerprint } = view;
  const follow = requests.filter(({ state }) => state === 'FOLLOWS').length;
  const takesBundles = can.takeBundle.can && keyFingerprint !== null;
  return (
    <div className="stack">
      <DoneNote>{done}</DoneNote>
      <section className="box" aria-labelledby="arrangement-following">
        <div className="box-head">
          <h2 id="arrangement-following">
            {requests.length === 0
              ? t('arrangementFollowing.finding.none')
              : t('arrangementFollowing.finding.asked', {
                  count: requests.length,
                  shown: format.integer(requests.length),
                  follow: format.integer(follow),
                })}
          </h2>
          <span className="push">
            <CapabilityButton
              capability={can.ask}
              label={t('arrangementFollowing.ask.go')}
              look={{ size: 'xs', leftSection: <Icon name="share" /> }}
              onClick={() => {
                setDone('');
                setAsking(true);
              }}
            />
          </span>
        </div>
        <DataTable
          caption={t('arrangementFollowing.caption')}
          columns={followingColumns({
            t,
            format,
            bundleHref: takesBundles
              ? (insurerId) => `/files/arrangements/bundle?verzekeraar=${insurerId}&maatwerk=${arrangementId}`
              : null,
          })}
          rows={requests}
          rowId={({ id }) => id}
          empty={<p className="empty-list">{t('arrangementFollowing.empty')}</p>}
        />
        <p className="box-body meta">
          <span className="with-icon">
            <Icon name="lock" size={14} />
            {t('arrangementFollowing.rhoSeesNothing')}
          </span>
        </p>
      </section>
      <section className="box" aria-labelledby="follow-preview">
        <div className="box-head">
          <h2 id="follow-preview">{t('arrangementFollowing.preview.title')}</h2>
          <span className="meta">{t('arrangementFollowing.preview.hint')}</span>
        </div>
        <div className="box-body">
          <FollowFacts payload={requests[0]?.payload ?? view.preview} />
        </div>
      </section>
      {keyFingerprint !== null && requests.length > 0 && <BundleBox fingerprint={keyFingerprint} />}
      {isAsking && <AskToFollowDialog view={view} onClose={() => setAsking(false)} onDone={setDone} />}
    </div>
  );
}
