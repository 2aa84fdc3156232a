import { Textarea, TextInput } from '@mantine/core';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import type { CaseTabProps } from './case-tab-props.ts';
import { VersionDialog } from './version-dialog.tsx';

type Props = CaseTabProps & { readonly onClose: () => void };

/** The usual and the longest hold, in days; the server judges. */
const USUAL_HOLD = 14;
const LONGEST_HOLD = 90;

/** D-3 · until when the term waits, and why. */
export function HoldDialog({ view, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const [until, setUntil] = useState(addDays(today, USUAL_HOLD));
  const [reason, setReason] = useState('');
  const hold = useMutation(trpc.cases.hold.mutationOptions());
  return (
    <VersionDialog
      view={view}
      title={t('caseTerms.hold.title')}
      submit={t('caseTerms.hold.submit')}
      isBusy={hold.isPending}
      error={hold.error}
      onClose={onClose}
      onSubmit={(version) =>
        hold.mutate(
          { caseId: view.id, version, until, reason },
          {
            onSuccess: () => {
              onClose();
              onDone(t('caseTerms.hold.done', { date: format.date(until) }));
            },
          },
        )
      }
    >
      <TextInput
        type="date"
        label={t('caseTerms.hold.until')}
        description={t('caseTerms.hold.untilHint')}
        required
        withAsterisk={false}
        min={addDays(today, 1)}
        max={addDays(today, LONGEST_HOLD)}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Textarea
        label={t('caseTerms.hold.reason')}
        description={t('caseTerms.hold.reasonHint')}
        required
        withAsterisk={false}
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <p className="meta">{t('caseTerms.hold.consequence')}</p>
    </VersionDialog>
  );
}

/** D-3 · somebody looked again; what was found is for everybody who sees the case. */
export function ReviewDialog({ view, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const review = useMutation(trpc.cases.review.mutationOptions());
  return (
    <VersionDialog
      view={view}
      title={t('caseTerms.review.title')}
      submit={t('caseTerms.review.submit')}
      isBusy={review.isPending}
      error={review.error}
      onClose={onClose}
      onSubmit={(version) =>
        review.mutate(
          { caseId: view.id, version, note },
          {
            onSuccess: () => {
              onClose();
              onDone(t('caseTerms.review.done'));
            },
          },
        )
      }
    >
      <p>{t('caseTerms.review.consequence', { phase: t(`terms.phase.${view.phase}`) })}</p>
      <Textarea
        label={
          <>
            {t('caseTerms.review.note')} <span className="second">{t('frame.laterHint')}</span>
          </>
        }
        description={t('caseTerms.review.noteHint')}
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </VersionDialog>
  );
}

/** D-3 · since when a solution is secured, or that it is not after all. */
export function SecureDialog({ view, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [on, setOn] = useState(view.solutionSecuredOn ?? today);
  const secure = useMutation(trpc.cases.secureSolution.mutationOptions());
  const send = (version: number, securedOn: string | null): void =>
    secure.mutate(
      { caseId: view.id, version, securedOn },
      {
        onSuccess: () => {
          onClose();
          onDone(t(securedOn === null ? 'caseTerms.secure.undone' : 'caseTerms.secure.done'));
        },
      },
    );
  return (
    <VersionDialog
      view={view}
      title={t('caseTerms.secure.title')}
      submit={t('caseTerms.secure.submit')}
      isBusy={secure.isPending}
      error={secure.error}
      onClose={onClose}
      onSubmit={(version) => send(version, on)}
      {...(view.solutionSecuredOn !== null && {
        other: { label: t('caseTerms.secure.undo'), onPress: (version: number) => send(version, null) },
      })}
    >
      <TextInput
        type="date"
        label={t('caseTerms.secure.on')}
        required
        withAsterisk={false}
        min={view.phaseSince}
        max={today}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <p className="meta">{t('caseTerms.secure.consequence')}</p>
    </VersionDialog>
  );
}
