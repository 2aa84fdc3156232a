import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { sendNow, throwAway, useSignalBoard, type WaitingSignal } from './signal-sender.ts';
import './cases.css';
import './signal-queue.css';

/** What waits on this device, since when, what is wrong with it, and what one can do. */
export function SignalQueueDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { waiting } = useSignalBoard();
  return (
    <FormDialog title={t('signalQueue.title')} size={560} onClose={onClose}>
      <p className="meta">{t('signalQueue.intro')}</p>
      {waiting.length === 0 ? (
        <p role="status">{t('signalQueue.none')}</p>
      ) : (
        <ul className="signal-queue-list">
          {waiting.map((kept) => (
            <QueuedSignal key={kept.requestKey} kept={kept} onClose={onClose} />
          ))}
        </ul>
      )}
    </FormDialog>
  );
}

function QueuedSignal({ kept, onClose }: { kept: WaitingSignal; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const moment = useMoment();
  const [isSending, setSending] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { requestKey, content, standing, lastTriedAt } = kept;
  const practice = content?.draft.practice;
  const name = practice
    ? t('signalQueue.about', { practice: practice.name, place: practice.place })
    : t('signalQueue.locked', { when: moment(kept.keptAt) });
  const send = async (): Promise<void> => {
    setSending(true);
    await sendNow(requestKey);
    setSending(false);
  };
  return (
    <li className="box">
      <strong>{name}</strong>
      <p className="meta">
        {t('signalQueue.since', { when: moment(kept.keptAt) })} ·{' '}
        {lastTriedAt === null
          ? t('signalQueue.notTried')
          : t('signalQueue.lastTry', { when: moment(lastTriedAt) })}
      </p>
      <QueuedState kept={kept} />
      <div className="row">
        {standing === 'refused' && content && (
          <Button
            size="xs"
            onClick={() => {
              onClose();
              void navigate({ to: '/casussen/nieuw', search: { wachtrij: requestKey } });
            }}
          >
            {t('signalQueue.mend')}
          </Button>
        )}
        {standing === 'waiting' && content && (
          <Button size="xs" loading={isSending} onClick={() => void send()}>
            {t('signalQueue.send')}
          </Button>
        )}
        {standing === 'signedOut' && (
          <Link to="/aanmelden" search={{ terug: '/casussen' }} reloadDocument>
            {t('signalQueue.signIn')}
          </Link>
        )}
        {!isAsking && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('signalQueue.discardOf', { practice: name })}
            onClick={() => setAsking(true)}
          >
            {t('signalQueue.discard')}
          </Button>
        )}
      </div>
      {isAsking && (
        <DiscardQuestion
          hasPerhapsArrived={kept.tries > 0 && standing === 'waiting'}
          onYes={() => void throwAway(requestKey)}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  );
}

/** In words with an icon: waiting, signed out, refused and why, or not to be read. */
function QueuedState({ kept: { standing, content, refusal } }: { kept: WaitingSignal }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const { hasKey } = useSignalBoard();
  const state = content === null ? (hasKey ? 'unreadable' : 'locked') : standing;
  const isBad = state === 'refused' || state === 'unreadable';
  const why =
    refusal === null
      ? null
      : refusal.code === 'NOT_FOUND' || refusal.code === 'NOT_ALLOWED'
        ? t(`signalQueue.refusal.${refusal.code}`)
        : refusalText(refusal);
  return (
    <p className={`note ${isBad ? 'tone-acute' : 'tone-threatened'}`}>
      <Icon name={isBad ? 'acute' : 'clock'} />
      <span>
        {why && <strong>{why} </strong>}
        {t(`signalQueue.state.${state}`)}
      </span>
    </p>
  );
}

function DiscardQuestion(props: { hasPerhapsArrived: boolean; onYes: () => void; onNo: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <p>
        {t('signalQueue.discardSure')} {props.hasPerhapsArrived && t('signalQueue.discardTried')}
      </p>
      <div className="row">
        <Button size="xs" variant="default" onClick={props.onYes}>
          {t('signalQueue.discardYes')}
        </Button>
        <Button size="xs" variant="default" onClick={props.onNo}>
          {t('signalQueue.keep')}
        </Button>
      </div>
    </div>
  );
}

function useMoment(): (milliseconds: number) => string {
  const format = useFormat();
  return (milliseconds) => format.moment(new Date(milliseconds).toISOString());
}
