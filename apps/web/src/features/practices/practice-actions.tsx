import { Button } from '@mantine/core';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseDialog } from './close-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { IdentityDialog } from './identity-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';

type Task = 'correct' | 'identity' | 'close' | 'reopen';

/** What this reader can do with the practice; on the state of an earlier day all of it stands still. */
export function PracticeActions({
  practice,
  onDone,
}: {
  practice: PracticeView;
  onDone: (words: string) => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [task, setTask] = useState<Task | null>(null);
  const { can, asOf, today, closedOn } = practice;
  const isPast = asOf !== today;
  const finish = (words: string): void => {
    setTask(null);
    onDone(words);
  };
  const close = (): void => setTask(null);
  const isAnnounced = closedOn !== null && closedOn >= today;
  return (
    <>
      {can.logSignal.can && (
        <Button
          size="xs"
          disabled={isPast}
          onClick={() => void navigate({ to: '/casussen/nieuw', search: { praktijk: practice.id } })}
        >
          {t('frame.logSignal')}
        </Button>
      )}
      {can.correct.can && (
        <Button
          size="xs"
          variant={can.logSignal.can ? 'default' : 'filled'}
          disabled={isPast}
          onClick={() => setTask('correct')}
        >
          {t('practiceRecord.correct')}
        </Button>
      )}
      {can.correctIdentity.can && (
        <Button size="xs" variant="default" disabled={isPast} onClick={() => setTask('identity')}>
          {t('practiceRecord.editIdentity')}
        </Button>
      )}
      {can.close.can && (
        <Button size="xs" variant="default" disabled={isPast} onClick={() => setTask('close')}>
          {t('practiceRecord.close')}
        </Button>
      )}
      {can.reopen.can && (
        <Button size="xs" variant="default" disabled={isPast} onClick={() => setTask('reopen')}>
          {t(isAnnounced ? 'practiceRecord.withdraw' : 'practiceRecord.reopen')}
        </Button>
      )}
      {task === 'correct' && <CorrectDialog practice={practice} onClose={close} onDone={finish} />}
      {task === 'identity' && <IdentityDialog practice={practice} onClose={close} onDone={finish} />}
      {task === 'close' && <CloseDialog practice={practice} onClose={close} onDone={finish} />}
      {task === 'reopen' && <ReopenDialog practice={practice} onClose={close} onDone={finish} />}
    </>
  );
}
