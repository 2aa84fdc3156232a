import { Button } from '@mantine/core';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { needsExplanation } from '@regiovast/domain/housing/apply-or-explain';
import type { LinkQuestion } from '@regiovast/domain/housing/link.views';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { type AnswerDraft, answerOfDraft, isDraftReady } from './answer-draft.ts';
import { AnswerFields } from './answer-fields.tsx';
import { OutsideFiles } from './outside-files.tsx';
import { OutsideNote } from './outside-note.tsx';

type Props = {
  readonly pass: string;
  readonly question: LinkQuestion;
  readonly draft: AnswerDraft;
  readonly onDraft: (draft: AnswerDraft) => void;
  /** Reads the question again: a file came or went, or its words changed. */
  readonly onReadAgain: () => void;
  readonly onAnswered: (answeredAt: string) => void;
  /** The pass is over, or the link was ended meanwhile. */
  readonly onLost: (error: unknown) => void;
};

const LOST: readonly string[] = [
  'HOUSING_LINK_PASS_EXPIRED',
  'HOUSING_LINK_INVALID',
  'HOUSING_LINK_ANSWERED',
];

/** H-6 · the answer and its files; who reads it and that it is given once stands there before the button. */
export function OutsideAnswer({ pass, question, draft, onDraft, ...on }: Props) {
  const { t } = useTranslation();
  const [isTried, setTried] = useState(false);
  const send = useMutation({
    ...trpc.housing.answerLink.mutationOptions(),
    // In the place of asking everything again: the question is closed now.
    onSuccess: ({ answeredAt }) => on.onAnswered(answeredAt),
  });
  const today = addDays(question.expiry.from, -1);
  const rho = question.rhoName;
  const hasChanged = refusalOf(send.error)?.code === 'HOUSING_LINK_QUESTION_DIFFERS';
  const submit = (): void => {
    setTried(true);
    // Who gave files and wrote nothing about them has given evidence all the same: their names.
    const names = question.files.map(({ name }) => name).join(', ');
    const filled = { ...draft, evidence: draft.evidence.trim() || names.slice(0, HOUSING_LIMITS.evidence) };
    onDraft(filled);
    const answer = answerOfDraft(filled);
    if (answer === null || !isDraftReady(filled, today) || send.isPending) return;
    send.mutate(
      { pass, cellSha256: question.cellSha256, answer },
      {
        onError: (error) => {
          const code = refusalOf(error)?.code ?? '';
          if (LOST.includes(code)) on.onLost(error);
          if (code === 'HOUSING_LINK_QUESTION_DIFFERS') on.onReadAgain();
        },
      },
    );
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t('housingLinks.page.answer')}</h2>
      <AnswerFields draft={draft} today={today} isTried={isTried} onChange={onDraft} />
      <OutsideFiles pass={pass} files={question.files} onChanged={on.onReadAgain} />
      {draft.state !== null && needsExplanation(draft.state) && (
        <p>{t('housingLinks.page.explained', { rho })}</p>
      )}
      <p className="note tone-signal">
        <Icon name="findings" />
        <span>{t('housingLinks.page.final', { rho })}</span>
      </p>
      {hasChanged ? (
        <p className="note tone-threatened" role="alert">
          <Icon name="threatened" />
          <span>{t('housingLinks.page.changed')}</span>
        </p>
      ) : (
        <OutsideNote error={send.error} />
      )}
      <div>
        <Button type="submit" loading={send.isPending}>
          {t('housingLinks.page.submit')}
        </Button>
      </div>
      <p className="meta">{t('housingLinks.page.privacy', { rho })}</p>
    </form>
  );
}
