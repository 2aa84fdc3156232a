import { Button } from '@mantine/core';
import { isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { type CaseAction, isSame, seenOf } from './action-draft.ts';
import { type ActionDraft, ActionFields } from './action-fields.tsx';
import './action-texts.ts';

/**
 * S-3 · changes an action. When a colleague was first, what they wrote is shown beside what was typed here, and the
 * writer decides.
 */
export function EditActionForm(props: {
  caseId: string;
  action: CaseAction;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { caseId, action, onClose, onChanged } = props;
  const titleRef = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState(() => seenOf(action));
  const [draft, setDraft] = useState<ActionDraft>({ ...seen, remindOn: seen.remindOn ?? '' });
  const [isTried, setTried] = useState(false);
  const change = useMutation(trpc.cases.changeAction.mutationOptions());
  useEffect(() => titleRef.current?.focus(), []);
  const isTitleWrong = draft.title.trim() === '';
  const isDueWrong = !isCalendarDate(draft.dueOn);
  const isStale = refusalOf(change.error)?.code === 'STALE_VERSION';
  const isOvertaken = isStale && !isSame(seen, seenOf(action));
  const save = (): void => {
    setTried(true);
    if (change.isPending) return;
    if (isTitleWrong) return titleRef.current?.focus();
    if (isDueWrong) return;
    // A second try is over what the colleague wrote, which was shown meanwhile.
    const known = isOvertaken ? seenOf(action) : seen;
    setSeen(known);
    const remindOn = draft.remindOn ? draft.remindOn : null;
    change.mutate(
      { caseId, actionId: action.id, ...draft, remindOn, seen: known },
      {
        onSuccess: () => {
          onClose();
          onChanged();
        },
        onError: () => {
          void queryClient.invalidateQueries();
        },
      },
    );
  };
  return (
    <form
      className="form add-action"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ActionFields
        id={`action-${action.id}`}
        caseId={caseId}
        titleLabel={t('cases.actions.action')}
        titleRef={titleRef}
        draft={draft}
        errors={{
          title: isTried && isTitleWrong ? t('cases.problem.title') : undefined,
          dueOn: isTried && isDueWrong ? t('cases.problem.dueOn') : undefined,
        }}
        remindHint={t('caseActions.remindHint')}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      {isOvertaken ? (
        <p className="note tone-threatened" role="alert">
          <Icon name="threatened" />
          {t('caseActions.stale', {
            title: action.title,
            owner: action.ownerName,
            dueOn: format.date(action.dueOn),
          })}
        </p>
      ) : (
        <ErrorNote error={change.error} />
      )}
      <div className="row">
        <Button type="submit" size="xs" loading={change.isPending}>
          {isOvertaken ? t('caseActions.keepMine') : t('caseActions.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
