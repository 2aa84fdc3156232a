import { Button } from '@mantine/core';
import { addDays, isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { type ActionDraft, ActionFields } from './action-fields.tsx';
import './action-texts.ts';

/** One more thing to do on this case. */
export function AddActionForm(props: { caseId: string; onClose: () => void; onAdded: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const titleRef = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<ActionDraft>({
    title: '',
    ownerId: me.personId,
    dueOn: addDays(me.today, 5),
  });
  const [isTried, setTried] = useState(false);
  const add = useMutation(trpc.cases.addAction.mutationOptions());
  const isTitleWrong = draft.title.trim() === '';
  const isDueWrong = !isCalendarDate(draft.dueOn);
  useEffect(() => titleRef.current?.focus(), []);
  return (
    <form
      className="form add-action"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (add.isPending) return;
        if (isTitleWrong) return titleRef.current?.focus();
        if (isDueWrong) return;
        add.mutate(
          { caseId: props.caseId, ...draft, remindOn: draft.remindOn ? draft.remindOn : undefined },
          {
            onSuccess: () => {
              props.onClose();
              props.onAdded();
            },
          },
        );
      }}
    >
      <ActionFields
        id="action"
        caseId={props.caseId}
        titleLabel={t('cases.signal.next')}
        titleRef={titleRef}
        draft={draft}
        errors={{
          title: isTried && isTitleWrong ? t('cases.problem.title') : undefined,
          dueOn: isTried && isDueWrong ? t('cases.problem.dueOn') : undefined,
        }}
        remindHint={t('caseActions.remindDefault')}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <ErrorNote error={add.error} />
      <div className="row">
        <Button type="submit" size="xs" loading={add.isPending}>
          {t('cases.actions.save')}
        </Button>
        <Button size="xs" variant="default" onClick={props.onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
