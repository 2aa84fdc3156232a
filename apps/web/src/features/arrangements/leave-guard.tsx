import { useTranslation } from 'react-i18next';
import { LeaveGuard as Guard } from '../../components/leave-guard.tsx';

/** Asks before amounts that are not laid down are left. Looking at the other side of the grid leaves nothing behind. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation();
  return (
    <Guard
      isDirty={isDirty}
      words={{
        title: t('arrangementAmounts.leave.title'),
        words: t('arrangementAmounts.leave.words'),
        stay: t('arrangementAmounts.leave.stay'),
        go: t('arrangementAmounts.leave.go'),
      }}
    />
  );
}
