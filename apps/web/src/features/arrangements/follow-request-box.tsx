import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { FollowAnswerForm } from './follow-answer-form.tsx';
import { FollowFacts } from './follow-facts.tsx';
import { FollowStateChip } from './follow-state-chip.tsx';

type Props = { readonly requestId: string; readonly onClose: () => void };

/** C-1 · one request of another insurer: all it says, and what one's own organisation answers. */
export function FollowRequestBox({ requestId, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAnswering, setAnswering] = useState(false);
  const [done, setDone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: view, error } = useQuery(trpc.arrangements.followRequest.queryOptions({ requestId }));
  const isThere = view !== undefined;
  // Whoever opened it by keyboard goes on reading here.
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  if (!view)
    return (
      <section className="box">
        <div className="box-body stack">
          {refusalOf(error)?.code === 'NOT_FOUND' ? (
            <p role="alert">{t('arrangementFollowing.request.gone')}</p>
          ) : (
            <ErrorNote error={error} />
          )}
          {error && <CloseButton onClose={onClose} />}
        </div>
      </section>
    );
  const { payload } = view;
  const insurer = payload.insurerName;
  // Who has not answered yet gets the question at once.
  const isOpen = view.can.answer.can && (isAnswering || view.state === 'UNKNOWN');
  return (
    <section className="box" aria-labelledby="follow-request">
      <div className="box-head">
        <h2 id="follow-request" ref={heading} tabIndex={-1}>
          {t('arrangementFollowing.request.title', { number: payload.number, insurer })}
        </h2>
        <span className="push">
          <CloseButton onClose={onClose} />
        </span>
      </div>
      <div className="box-body stack">
        <p className="meta">
          {t('arrangementFollowing.request.sentOn', { moment: format.moment(view.sentAt) })}
        </p>
        <FollowFacts payload={payload} sha256={view.payloadSha256} />
        <div role="status">
          {done && (
            <p className="note tone-resolved">
              <Icon name="resolved" />
              {done}
            </p>
          )}
        </div>
        <h3>{t('arrangementFollowing.request.yourAnswer')}</h3>
        <div>
          <FollowStateChip state={view.state} />{' '}
          {view.answeredAt !== null && (
            <span className="meta">
              {t('arrangementFollowing.request.answeredBy', {
                name: view.answeredByName ?? '',
                moment: format.moment(view.answeredAt),
              })}
            </span>
          )}
          {view.answer !== '' && <p className="follow-words">{view.answer}</p>}
        </div>
        {isOpen ? (
          <FollowAnswerForm
            view={view}
            onClose={() => setAnswering(false)}
            onDone={() => {
              setAnswering(false);
              setDone(t('arrangementFollowing.request.done', { insurer }));
            }}
          />
        ) : (
          <div>
            <CapabilityButton
              capability={view.can.answer}
              label={t('arrangementFollowing.request.change')}
              look={{ size: 'xs', variant: 'default', leftSection: <Icon name="pencil" /> }}
              onClick={() => {
                setDone('');
                setAnswering(true);
              }}
            />
          </div>
        )}
      </div>
    </section>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Button size="xs" variant="default" onClick={onClose}>
      {t('arrangementFollowing.request.close')}
    </Button>
  );
}
