import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.tsx';

const tabIn = (search: object): unknown => ('tab' in search ? search.tab : undefined);

/** Asks before amounts that are not laid down are left, in the program and when the window closes. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    // Looking at the other side of the grid leaves nothing behind.
    shouldBlockFn: ({ current, next }) =>
      isDirty && (current.pathname !== next.pathname || tabIn(current.search) !== tabIn(next.search)),
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <FormDialog title={t('arrangementAmounts.leave.title')} onClose={reset}>
      <div className="stack">
        <p>{t('arrangementAmounts.leave.words')}</p>
        <div className="row">
          <Button data-autofocus onClick={reset}>
            {t('arrangementAmounts.leave.stay')}
          </Button>
          <Button variant="default" onClick={proceed}>
            {t('arrangementAmounts.leave.go')}
          </Button>
        </div>
      </div>
    </FormDialog>
  );
}
