import { Button } from '@mantine/core';
import type { OpenedLink } from '@regiovast/domain/housing/link.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { OutsideNote } from './outside-note.tsx';

type Props = {
  readonly token: string;
  readonly opened: OpenedLink;
  /** Why one is here again: the pass is over. */
  readonly because: unknown;
  readonly onPass: (pass: string) => void;
};

const CODE = /^\d{6}$/;

/** H-6 · mails a code to who was invited, and takes it: a link that was forwarded opens nothing. */
export function OutsideCode({ token, opened, because, onPass }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const ask = useMutation(trpc.housing.askLinkCode.mutationOptions());
  const enter = useMutation(trpc.housing.enterLinkCode.mutationOptions());
  const { maskedEmail: email, rhoName: rho } = opened;
  const digits = code.replace(/\s/g, '');
  return (
    <section className="stack" aria-labelledby="outside-code">
      <p>{t('housingLinks.page.asks', { rho, until: format.date(opened.answerableUntil) })}</p>
      <h2 id="outside-code">{t('housingLinks.page.codeTitle')}</h2>
      <p>{t('housingLinks.page.codeWhy', { email })}</p>
      <OutsideNote error={because} />
      <div>
        <Button
          variant={ask.data ? 'default' : 'filled'}
          loading={ask.isPending}
          onClick={() => ask.mutate({ token })}
        >
          {t(ask.data ? 'housingLinks.page.askAgain' : 'housingLinks.page.askCode')}
        </Button>
      </div>
      <OutsideNote error={ask.error} />
      <div role="status">
        {ask.data && (
          <p>{t('housingLinks.page.codeSent', { email, time: format.time(ask.data.expiresAt) })}</p>
        )}
      </div>
      {ask.data && (
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (!CODE.test(digits) || enter.isPending) return;
            enter.mutate({ token, code: digits }, { onSuccess: ({ pass }) => onPass(pass) });
          }}
        >
          <Question
            id="outside-code-field"
            label={t('housingLinks.page.code')}
            hint={t('housingLinks.page.codeHint')}
            error={isTried && !CODE.test(digits) ? t('housingLinks.page.codeShape') : undefined}
          >
            {(field) => (
              <input
                {...field}
                className="field outside-code"
                inputMode="numeric"
                autoComplete="one-time-code"
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
            )}
          </Question>
          <OutsideNote error={enter.error} />
          <div>
            <Button type="submit" loading={enter.isPending}>
              {t('housingLinks.page.enter')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
