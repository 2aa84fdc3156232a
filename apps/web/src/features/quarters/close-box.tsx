import { Button } from '@mantine/core';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { lastDayOf } from '@regiovast/domain/kernel/quarter';
import type { ChecklistView } from '@regiovast/domain/quarters/quarter.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CloseDialog } from './close-dialog.tsx';

/** Closing when it can be, else why it cannot. */
export function CloseBox({ checklist }: { checklist: ChecklistView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const [isAsking, setIsAsking] = useState(false);
  const close = useMutation(trpc.quarters.close.mutationOptions());
  const { quarter } = checklist;
  const lastDay = lastDayOf(quarter);
  const leave = (): void => {
    setIsAsking(false);
    close.reset();
  };
  if (!checklist.canClose) {
    return (
      <p className="note tone-signal">
        <Icon name="clock" />
        <span>
          <strong>{t('quarters.cannotClose')}</strong>{' '}
          {checklist.because.map((code) => t(`errors.${code}` as 'errors.QUARTER_NOT_ENDED')).join(' ')}{' '}
          {checklist.because.includes('QUARTER_NOT_ENDED') &&
            t('quarters.canFrom', { date: format.date(addDays(lastDay, 1)) })}
        </span>
      </p>
    );
  }
  if (!me.may('quarters.close')) return null;
  return (
    <section className="box" aria-labelledby="close-title">
      <div className="row quarter-body">
        <h2 id="close-title" className="visually-hidden">
          {t('quarters.closeTitle')}
        </h2>
        <p>{t('quarters.closeHint', { quarter: format.quarter(quarter), date: format.date(lastDay) })}</p>
        <Button className="push" leftSection={<Icon name="lock" />} onClick={() => setIsAsking(true)}>
          {t('quarters.close')}
        </Button>
      </div>
      <CloseDialog
        checklist={checklist}
        isOpen={isAsking}
        isBusy={close.isPending}
        onClose={leave}
        onConfirm={() => close.mutate({ quarter })}
      >
        <ErrorNote error={close.error} />
      </CloseDialog>
    </section>
  );
}
