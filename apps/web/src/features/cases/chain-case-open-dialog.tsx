import { Button } from '@mantine/core';
import { CHAIN_LOCATIONS_MAX } from '@regiovast/domain/cases/chain-case';
import { DISCONTINUITY_CAUSES, discontinuityCauseSchema } from '@regiovast/domain/cases/causes';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import type { ChainPractice, ChainView } from '@regiovast/domain/practices/chain.views';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { ActionFields } from './action-fields.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { ChainCaseConsequence } from './chain-case-consequence.tsx';
import { type ChainCaseDraft, consequenceOf, problemsOf } from './chain-case-draft.ts';
import { ChainCaseLocations } from './chain-case-locations.tsx';
import { Question } from '../../components/question.tsx';
import './cases.css';
import './chain-case.css';

/** D-5 · opens the failure of a chain in one step: which locations, why, and what happens now at each. */
export function ChainCaseOpenDialog(props: {
  chain: ChainView;
  /** Open locations that are not followed yet. */
  practices: readonly ChainPractice[];
  isAdding: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { chain, practices, isAdding, onClose } = props;
  // The same key however often it is sent: a failure is opened once.
  const [requestKey] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<ChainCaseDraft>({
    chosen: new Set(practices.map(({ id }) => id)),
    cause: 'CHAIN_FAILURE',
    endOn: '',
    text: '',
    title: '',
    ownerId: me.personId,
    dueOn: addDays(me.today, 1),
  });
  const [isTried, setTried] = useState(false);
  const open = useMutation(trpc.cases.openChain.mutationOptions());
  const problems = isTried ? problemsOf(draft) : [];
  const consequence = consequenceOf(practices, draft.chosen);
  const change = (part: Partial<ChainCaseDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problemsOf(draft).length > 0 || open.isPending) return;
    const { title, ownerId, dueOn } = draft;
    open.mutate(
      {
        requestKey,
        chainKey: chain.key,
        primaryCause: draft.cause,
        expectedEndOn: draft.endOn === '' ? null : draft.endOn,
        practiceIds: [...draft.chosen],
        action: { title, ownerId, dueOn },
        guardedText: draft.text,
      },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/casussen/keten/$id', params: { id }, state: { signal: 'opened' } }),
      },
    );
  };
  return (
    <FormDialog
      size={620}
      title={t(isAdding ? 'escalation.chain.addTitle' : 'escalation.chain.openTitle', { name: chain.name })}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={submit}>
        <ChainCaseLocations
          practices={practices}
          chosen={draft.chosen}
          error={
            problems.includes('locations')
              ? t('escalation.chain.chooseLocation')
              : problems.includes('tooMany')
                ? t('escalation.chain.tooMany', { max: CHAIN_LOCATIONS_MAX })
                : undefined
          }
          onChoose={(chosen) => change({ chosen })}
        />
        <div className="two-fields">
          <Question id="chain-cause" label={t('escalation.chain.cause')}>
            {(field) => (
              <select
                {...field}
                className="field"
                value={draft.cause}
                onChange={(event) =>
                  change({
                    cause: discontinuityCauseSchema.catch('CHAIN_FAILURE').parse(event.currentTarget.value),
                  })
                }
              >
                {DISCONTINUITY_CAUSES.map((cause) => (
                  <option key={cause} value={cause}>
                    {t(`terms.cause.${cause}`)}
                  </option>
                ))}
              </select>
            )}
          </Question>
          <Question id="chain-end" label={t('escalation.chain.end')} hint={t('escalation.chain.endHint')}>
            {(field) => (
              <input
                {...field}
                type="date"
                className="field"
                value={draft.endOn}
                onChange={(event) => change({ endOn: event.currentTarget.value })}
              />
            )}
          </Question>
        </div>
        <ActionFields
          id="chain"
          titleLabel={t('escalation.chain.next')}
          draft={draft}
          errors={{
            title: problems.includes('title') ? t('cases.problem.title') : undefined,
            dueOn: problems.includes('dueOn') ? t('cases.problem.dueOn') : undefined,
          }}
          onChange={change}
        />
        <Question
          id="chain-text"
          label={t('escalation.chain.text')}
          canWait
          hint={t('cases.signal.textHint', { organisation: me.organisation.name })}
        >
          {(field) => (
            <textarea
              {...field}
              className="field"
              rows={2}
              autoComplete="off"
              maxLength={2_000}
              value={draft.text}
              onChange={(event) => change({ text: event.currentTarget.value })}
            />
          )}
        </Question>
        <ChainCaseConsequence consequence={consequence} />
        <ErrorNote error={open.error} />
        <div className="row">
          <Button type="submit" loading={open.isPending}>
            {t('escalation.chain.submit', { count: consequence.all })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
