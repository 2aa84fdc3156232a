import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { type SignalContent, useSignalBoard } from './signal-sender.ts';

/** Instead of the form: the signal is safe on this device, and what happens next. */
export function SignalKept(props: { content: SignalContent; onAnother: () => void }) {
  const { t } = useTranslation();
  const { waiting, sent } = useSignalBoard();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { draft, input } = props.content;
  const kept = waiting.find(({ requestKey }) => requestKey === input.requestKey);
  const words = !kept
    ? sent
      ? 'keptSent'
      : 'keptGone'
    : kept.standing === 'signedOut'
      ? 'keptSignedOut'
      : 'kept';
  return (
    <div className="signal-kept">
      <h2 ref={heading} tabIndex={-1}>
        {t('signalQueue.keptAbout', { practice: draft.practice?.name ?? '' })}
      </h2>
      <p className={`note ${kept ? 'tone-threatened' : 'tone-resolved'}`} role="status">
        <Icon name={kept ? 'clock' : 'resolved'} />
        <span>
          <strong>{t(`signalQueue.${words}`)}</strong> {kept && t('signalQueue.keptWhy')}
        </span>
      </p>
      {words === 'keptSignedOut' && (
        <Link to="/aanmelden" search={{ terug: '/casussen' }} reloadDocument>
          {t('signalQueue.signIn')}
        </Link>
      )}
      <div className="row">
        <Button onClick={props.onAnother}>{t('signalQueue.another')}</Button>
        <Link to="/casussen">{t('signalQueue.toCases')}</Link>
      </div>
    </div>
  );
}
