import { Button } from '@mantine/core';
import { useHotkeys, useNetwork } from '@mantine/hooks';
import { uuidV7 } from '@regiovast/domain/kernel/ids';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { SignalFields } from './signal-fields.tsx';
import { problemsOf, type SignalDraft, signalInputOf } from './signal-form.ts';
import { type LogOutcome, logSignal, type SignalContent } from './signal-sender.ts';
import { SignalTerm } from './signal-term.tsx';

const newKey = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** The questions and the button. What is sent is first kept on the device, so that no dropped line loses it. */
export function SignalQuestions(props: {
  start: SignalDraft;
  /** The key under which it was sent before. */
  knownKey: string | undefined;
  onKept: (content: SignalContent) => void;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { online } = useNetwork();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(props.start);
  const [requestKey] = useState(() => props.knownKey ?? newKey());
  const [isTried, setTried] = useState(false);
  const log = useMutation({
    mutationFn: logSignal,
    // Without a connection the try fails at once, and the signal waits on the device.
    networkMode: 'always',
    onSuccess: (outcome: LogOutcome, content: SignalContent) => {
      if (outcome.isKept) return props.onKept(content);
      if (outcome.kind !== 'sent') return;
      const { caseId, joined } = outcome.receipt;
      void navigate({
        to: '/casussen/$id',
        params: { id: caseId },
        state: { signal: joined ? 'joined' : 'opened' },
      });
    },
  });
  const problems = isTried ? problemsOf(draft, me.today) : [];
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (log.isPending) return;
    setTried(true);
    const input = signalInputOf(draft, me.today, requestKey);
    if (input === null) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const content: SignalContent = { draft, input: { ...input, writtenBy: me.personId } };
    log.mutate(content);
  };
  useHotkeys([['mod+Enter', () => submit()]], []);
  return (
    <>
      {!online && (
        <p className="note tone-threatened" role="status">
          <Icon name="threatened" />
          <span>
            <strong>{t('cases.signal.offlineTitle')}</strong> {t('signalQueue.offlineKept')}
          </span>
        </p>
      )}
      <form ref={form} className="signal-form" noValidate onSubmit={submit}>
        <SignalFields
          draft={draft}
          problems={problems}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        />
        <div className="signal-send">
          {problems.length > 0 && (
            <p className="field-error" role="alert">
              {t('cases.signal.check', { count: problems.length })}
            </p>
          )}
          {log.data && <NotLogged outcome={log.data} />}
          <Button type="submit" loading={log.isPending} fullWidth className="signal-button">
            {t('cases.signal.submit')}
          </Button>
          <SignalTerm practice={draft.practice} />
        </div>
      </form>
    </>
  );
}

/** What the server refused, or that it did not answer and this device can keep nothing. */
function NotLogged({ outcome }: { outcome: LogOutcome }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  if (outcome.kind === 'sent' || outcome.isKept) return null;
  const isRefused = outcome.kind === 'refused';
  return (
    <>
      <p className="note tone-acute" role="alert">
        <Icon name="acute" />
        <span>
          <strong>{t('frame.notSaved')}.</strong>{' '}
          {isRefused && outcome.refusal ? refusalText(outcome.refusal) : t('frame.fault')}
        </span>
      </p>
      <p className="meta">{t('cases.signal.failed')}</p>
    </>
  );
}
