import { Button } from '@mantine/core';
import {
  FOLLOW_ANSWERS,
  FOLLOW_LIMITS,
  type FollowAnswer,
} from '@regiovast/domain/arrangements/follow.schemas';
import type { FollowRequestView } from '@regiovast/domain/arrangements/follow.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { FollowStateChip } from './follow-state-chip.tsx';

type Props = {
  readonly view: FollowRequestView;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** A-5, S-3 · the answer to a request; when a colleague was first, theirs is shown and one chooses. */
export function FollowAnswerForm({ view, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [seenVersion, setSeenVersion] = useState(view.version);
  const [state, setState] = useState<FollowAnswer | null>(view.state === 'UNKNOWN' ? null : view.state);
  const [answer, setAnswer] = useState(view.answer);
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.arrangements.answerFollow.mutationOptions());
  const isStale = seenVersion !== view.version && !save.isPending && !save.isSuccess;
  const isLost = refusalOf(save.error)?.code === 'STALE_VERSION';
  const needsReason = state === 'DOES_NOT_FOLLOW';
  const isMissing = needsReason && answer.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (state === null || isMissing || isStale || save.isPending) return;
    save.mutate(
      { requestId: view.id, version: seenVersion, state, answer },
      {
        onSuccess: onDone,
        onError: (error) => {
          if (refusalOf(error)?.code === 'STALE_VERSION') void queryClient.invalidateQueries();
        },
      },
    );
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <Choices
        name="follow-answer"
        label={t('arrangementFollowing.request.choose')}
        value={state}
        choices={FOLLOW_ANSWERS.map((value) => ({
          value,
          label: t(`arrangementFollowing.request.choices.${value}`),
        }))}
        onChoose={setState}
      />
      {isTried && state === null && (
        <p className="field-error" role="alert">
          <Icon name="acute" size={14} />
          {t('arrangementFollowing.request.chooseMissing')}
        </p>
      )}
      <Question
        id="follow-words"
        label={t(needsReason ? 'arrangementFollowing.request.reason' : 'arrangementFollowing.request.words')}
        canWait={!needsReason}
        hint={t('arrangementFollowing.request.wordsHint')}
        error={isTried && isMissing ? t('arrangementFollowing.request.reasonMissing') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={3}
            maxLength={FOLLOW_LIMITS.answer}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
        )}
      </Question>
      <p className="meta">{t('arrangementFollowing.request.sees', { insurer: view.payload.insurerName })}</p>
      {isStale ? (
        <div className="note tone-threatened" role="alert">
          <Icon name="threatened" />
          <div className="stack">
            <p>
              {t('arrangementFollowing.request.stale')} <FollowStateChip state={view.state} />
            </p>
            {view.answer !== '' && <p className="follow-words">{view.answer}</p>}
            <div>
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  save.reset();
                  setSeenVersion(view.version);
                }}
              >
                {t('arrangementFollowing.request.keepMine')}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        !isLost && <ErrorNote error={save.error} />
      )}
      <div className="row">
        <Button type="submit" loading={save.isPending} disabled={isStale}>
          {t('arrangementFollowing.request.submit')}
        </Button>
        {view.state !== 'UNKNOWN' && (
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
