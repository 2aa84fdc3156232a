import { Button } from '@mantine/core';
import type { OpenedLink } from '@regiovast/domain/housing/link.views';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { client, refusalOf } from '../../lib/trpc.ts';
import type { AnswerDraft } from './answer-draft.ts';
import { OutsideAnswer } from './outside-answer.tsx';
import { OutsideCode } from './outside-code.tsx';
import { OutsideNote } from './outside-note.tsx';
import { OutsideQuestion } from './outside-question.tsx';
import { forgetOutside, keepOutside, readOutside } from './outside-session.ts';

type Props = { readonly token: string; readonly opened: OpenedLink };

/** The question under a pass: asked by POST, so that the pass stands in no address, and kept nowhere. */
const useQuestion = (pass: string | null) =>
  useQuery({
    queryKey: ['outside question', pass],
    queryFn: () => client.housing.linkQuestion.mutate({ pass: pass ?? '' }),
    enabled: pass !== null,
    gcTime: 0,
  });

/** H-6 · a link that works: first the code, then the question; what was typed outlives a pass that ends. */
export function OutsideLink({ token, opened }: Props) {
  const { t } = useTranslation();
  const [session, setSession] = useState(() => readOutside(sessionStorage, token));
  const [lost, setLost] = useState<unknown>(null);
  const [answeredAt, setAnsweredAt] = useState<string | null>(null);
  const { pass, draft } = session;
  const { data: question, error, isFetching, refetch } = useQuestion(answeredAt === null ? pass : null);
  useEffect(() => keepOutside(sessionStorage, token, session), [token, session]);
  // Upon what was typed meanwhile: an answer may come back while one goes on.
  const keep = (change: { readonly pass?: string | null; readonly draft?: AnswerDraft }): void =>
    setSession((known) => ({ ...known, ...change }));
  if (answeredAt !== null) return <Thanks rhoName={opened.rhoName} answeredAt={answeredAt} />;
  // A refusal says that the pass is over, or the link: another code shows which.
  const isRefused = refusalOf(error) !== null;
  if (pass === null || isRefused)
    return (
      <OutsideCode
        token={token}
        opened={opened}
        because={lost ?? error}
        onPass={(given) => {
          setLost(null);
          keep({ pass: given });
        }}
      />
    );
  if (!question)
    return error === null ? (
      <p role="status">{t('housingLinks.page.opening')}</p>
    ) : (
      <div className="stack">
        <OutsideNote error={error} />
        <div>
          <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
            {t('housingLinks.page.retry')}
          </Button>
        </div>
      </div>
    );
  return (
    <>
      <OutsideQuestion question={question} />
      <OutsideAnswer
        pass={pass}
        question={question}
        draft={draft}
        onDraft={(typed) => keep({ draft: typed })}
        onReadAgain={() => void refetch()}
        onLost={(failure) => {
          setLost(failure);
          keep({ pass: null });
        }}
        onAnswered={(at) => {
          forgetOutside(sessionStorage, token);
          setAnsweredAt(at);
        }}
      />
    </>
  );
}

function Thanks({ rhoName: rho, answeredAt }: { readonly rhoName: string; readonly answeredAt: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="stack" role="status">
      <h2>
        <span className="with-icon">
          <Icon name="resolved" />
          {t('housingLinks.page.doneTitle')}
        </span>
      </h2>
      <p>{t('housingLinks.page.done', { rho, moment: format.moment(answeredAt) })}</p>
    </section>
  );
}
