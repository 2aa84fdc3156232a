import { Button } from '@mantine/core';
import { ASSESSMENT_LIMITS } from '@regiovast/domain/plans/assessment.schemas';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import type { AssessmentWords } from './assessment-words.ts';

type Props = {
  readonly assessmentId: string;
  readonly code: PlanSection;
  /** The message as it stands now; empty: none. */
  readonly now: string;
  readonly words: AssessmentWords;
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
};

/** L-4, S-3 · the message about one section; a lost race shows both messages. */
export function AssessmentMessageForm({ assessmentId, code, now, words, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [text, setText] = useState(now);
  const [seen, setSeen] = useState(now);
  const save = useMutation(trpc.plans.setSectionMessage.mutationOptions());
  const section = words.sectionName(code);
  const isLost = now !== seen;
  const parts = words.partsOf(code);
  const write = (message: string): void => {
    if (save.isPending) return;
    setSeen(now);
    save.mutate(
      { assessmentId, code, message, seen: now },
      {
        onSuccess: () =>
          onDone(
            t(message.trim() ? 'planAssessment.messages.saved' : 'planAssessment.messages.removed', {
              section,
            }),
          ),
        onError: (error) => {
          if (refusalOf(error)?.code === 'STALE_VERSION')
            void queries.invalidateQueries(trpc.plans.assessment.queryFilter());
        },
      },
    );
  };
  const id = `message-${code}`;
  return (
    <form
      className="stack section-message"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        write(text);
      }}
    >
      {isLost && (
        <div className="stack" role="alert">
          <p className="note tone-threatened">
            <Icon name="threatened" />
            {t('planAssessment.messages.lost')}
          </p>
          <h3>{t('planAssessment.messages.theirs')}</h3>
          <p className="assessed-text">{now || t('planAssessment.work.empty')}</p>
          <h3>{t('planAssessment.messages.yours')}</h3>
        </div>
      )}
      <label htmlFor={id} className="question">
        {t('planAssessment.messages.message', { section })}
      </label>
      <textarea
        id={id}
        className="field"
        rows={4}
        required
        maxLength={ASSESSMENT_LIMITS.message}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed has gone; its field takes its place
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {parts && <p className="meta">{t('planAssessment.messages.opensToo', { parts })}</p>}
      {refusalOf(save.error)?.code !== 'STALE_VERSION' && <ErrorNote error={save.error} />}
      <div className="row">
        <Button type="submit" size="xs" loading={save.isPending}>
          {isLost ? t('planAssessment.messages.keepYours') : t('planAssessment.messages.save')}
        </Button>
        {now && !isLost && (
          <Button size="xs" variant="default" onClick={() => write('')}>
            {t('planAssessment.messages.remove')}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={onClose}>
          {isLost ? t('planAssessment.messages.keepTheirs') : t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
