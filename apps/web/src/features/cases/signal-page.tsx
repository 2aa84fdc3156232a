import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { emptySignal } from './signal-form.ts';
import { SignalKept } from './signal-kept.tsx';
import { SignalQuestions } from './signal-questions.tsx';
// Comes with the form: when the line drops, its parts can no longer be fetched.
import './signal-queue-line.tsx';
import { type SignalContent, useSignalBoard } from './signal-sender.ts';
import './cases.css';

const route = getRouteApi('/_app/casussen/nieuw');

/** D-1 · log a signal beside the telephone: one column, six questions, a keyboard or a thumb. */
export function SignalPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = route.useNavigate();
  const { wachtrij } = route.useSearch();
  const preview = route.useLoaderData();
  const { waiting } = useSignalBoard();
  const [round, setRound] = useState(0);
  const [kept, setKept] = useState<SignalContent | null>(null);
  // A signal that was not accepted comes back with every answer as it was given, under its own key. It stays on the
  // form when sending takes it off the list.
  const [mending, setMending] = useState<SignalContent | null>(null);
  const found = waiting.find(({ requestKey }) => requestKey === wachtrij)?.content;
  if (found && found.input.requestKey !== mending?.input.requestKey) setMending(found);
  const mended = mending?.input.requestKey === wachtrij ? mending : null;
  const keep = (content: SignalContent): void => {
    setKept(content);
    void navigate({ search: {}, replace: true });
  };
  const another = (): void => {
    setKept(null);
    setRound(round + 1);
    void navigate({ search: {}, replace: true });
  };
  return (
    <div className="signal-page">
      <PageTitle title={t('cases.signal.title')} />
      {kept && !mended ? (
        <SignalKept content={kept} onAnother={another} />
      ) : (
        <SignalQuestions
          key={`${round} ${mended?.input.requestKey ?? preview?.practice.id ?? ''}`}
          start={
            mended?.draft ?? { ...emptySignal(me.today, me.personId), practice: preview?.practice ?? null }
          }
          knownKey={mended?.input.requestKey}
          onKept={keep}
        />
      )}
    </div>
  );
}
