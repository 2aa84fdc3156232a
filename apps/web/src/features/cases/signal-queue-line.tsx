import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { SignalQueueDialog } from './signal-queue-dialog.tsx';
import { dismissSent, type SentSignal, useSignalBoard } from './signal-sender.ts';
import './signal-queue.css';

/** D-1 · wherever one is: what waits on this device to be sent, and what went by itself. */
export function SignalQueueLine() {
  const { t } = useTranslation();
  const { waiting, sent } = useSignalBoard();
  const [isOpen, setOpen] = useState(false);
  const worst = ['refused', 'signedOut', 'waiting'] as const;
  const standing = worst.find((one) => waiting.some((signal) => signal.standing === one));
  const isBad = standing === 'refused';
  return (
    <div className="signal-queue">
      <div role="status">
        {standing && (
          <p className={`note ${isBad ? 'tone-acute' : 'tone-threatened'}`}>
            <Icon name={isBad ? 'acute' : 'clock'} />
            <span>
              {t(`signalQueue.${standing}`, {
                count: waiting.filter((signal) => signal.standing === standing).length,
              })}
            </span>
            <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
              {t('signalQueue.show')}
            </Button>
          </p>
        )}
        {sent && <SentNote sent={sent} />}
      </div>
      {isOpen && <SignalQueueDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function SentNote({ sent }: { sent: SentSignal }) {
  const { t } = useTranslation();
  const { caseId, number, joined, practiceName: practice } = sent;
  return (
    <p className="note tone-resolved">
      <Icon name="resolved" />
      <span>
        {t(joined ? 'signalQueue.sentJoined' : 'signalQueue.sentOpened', { number, practice })}{' '}
        <Link to="/casussen/$id" params={{ id: caseId }} onClick={dismissSent}>
          {t('signalQueue.openCase')}
        </Link>
      </span>
      <Button size="compact-xs" variant="default" aria-label={t('signalQueue.dismiss')} onClick={dismissSent}>
        {t('frame.close')}
      </Button>
    </p>
  );
}
