import { Button } from '@mantine/core';
import { useHotkeys, useNetwork } from '@mantine/hooks';
import { DEFAULT_CASE_TERMS, termEnd } from '@regiovast/domain/cases/case-terms';
import { uuidV7 } from '@regiovast/domain/kernel/ids';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { SignalFields } from './signal-fields.tsx';
import { emptySignal, problemsOf, type SignalDraft, signalInputOf } from './signal-form.ts';
import './cases.css';

const newKey = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** D-1 · log a signal beside the telephone: one column, six questions, a keyboard or a thumb. */
export function SignalPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { online } = useNetwork();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => emptySignal(me.today, me.personId));
  const [requestKey] = useState(newKey);
  const [isTried, setTried] = useState(false);
  // Without a connection the attempt fails at once and says so; the same key makes a second attempt safe.
  const log = useMutation({ ...trpc.cases.logSignal.mutationOptions(), networkMode: 'always' });
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
    log.mutate(input, {
      onSuccess: ({ caseId, joined }) =>
        void navigate({
          to: '/casussen/$id',
          params: { id: caseId },
          state: { signal: joined ? 'joined' : 'opened' },
        }),
    });
  };
  useHotkeys([['mod+Enter', () => submit()]], []);
  return (
    <div className="signal-page">
      <PageTitle title={t('cases.signal.title')} />
      {!online && (
        <p className="note tone-threatened" role="status">
          <Icon name="threatened" />
          <span>
            <strong>{t('cases.signal.offlineTitle')}</strong> {t('cases.signal.offline')}
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
          <ErrorNote error={log.error} />
          {log.isError && <p className="meta">{t('cases.signal.failed')}</p>}
          <Button type="submit" loading={log.isPending} fullWidth className="signal-button">
            {t('cases.signal.submit')}
          </Button>
          <SignalTerm draft={draft} />
        </div>
      </form>
    </div>
  );
}

function SignalTerm({ draft }: { draft: SignalDraft }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const open = draft.practice?.openCase;
  return (
    <p className="meta signal-term">
      {open
        ? t('cases.signal.termJoined', { number: open.number })
        : t('cases.signal.term', {
            date: format.date(termEnd(DEFAULT_CASE_TERMS.JUDGE_SIGNAL, today, null) ?? today),
          })}
      <span className="wide-only"> · {t('cases.signal.keys')}</span>
    </p>
  );
}
