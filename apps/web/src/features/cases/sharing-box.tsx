import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { ShareDialog } from './sharing-dialog.tsx';
import { SharingText } from './sharing-text.tsx';

/** D-4 · whether the preferent insurer sees the case, since when, and whether it said so. */
export function SharingBox({ view, onDone }: { view: CaseView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isConfirming, setConfirming] = useState(false);
  const acknowledge = useMutation(trpc.cases.acknowledge.mutationOptions());
  const { sharing } = view;
  const dates = (['sharedOn', 'acknowledgeBy', 'acknowledgedOn'] as const).flatMap((name) => {
    const date = sharing[name];
    return date ? [{ name, date }] : [];
  });
  return (
    <section className="box" aria-labelledby="sharing">
      <div className="box-head">
        <h2 id="sharing">{t('cases.sharing.title')}</h2>
        <span className="push second">
          <SharingText state={sharing.state} />
        </span>
      </div>
      <ul className="rows">
        <li>
          {t('cases.sharing.insurer')}
          <span className="push">{sharing.insurerName ?? t('cases.sharing.noInsurer')}</span>
        </li>
        {dates.map(({ name, date }) => (
          <li key={name}>
            {t(`cases.sharing.${name}`)}
            <span className="push">{format.date(date)}</span>
          </li>
        ))}
      </ul>
      <div className="box-foot stack">
        {sharing.state === 'notShared' && <p className="meta">{t('cases.sharing.onlyYou')}</p>}
        {sharing.state === 'notShared' && (
          <CapabilityButton
            capability={view.can.share}
            label={
              sharing.insurerName
                ? t('cases.sharing.share', { insurer: sharing.insurerName })
                : t('cases.sharing.shareNobody')
            }
            look={{ variant: 'default', size: 'xs' }}
            onClick={() => setConfirming(true)}
          />
        )}
        {sharing.state === 'shared' && (
          <CapabilityButton
            capability={view.can.acknowledge}
            label={t('cases.sharing.acknowledge')}
            look={{ size: 'xs' }}
            onClick={() => {
              if (acknowledge.isPending) return;
              acknowledge.mutate(
                { caseId: view.id, version: view.version },
                { onSuccess: () => onDone(t('cases.done.acknowledged')) },
              );
            }}
          />
        )}
        <ErrorNote error={acknowledge.error} />
      </div>
      {isConfirming && (
        <ShareDialog
          caseId={view.id}
          version={view.version}
          insurer={sharing.insurerName ?? ''}
          guardedTexts={view.guardedTexts.length}
          onClose={() => setConfirming(false)}
          onShared={() => onDone(t('cases.done.shared', { insurer: sharing.insurerName ?? '' }))}
        />
      )}
    </section>
  );
}
