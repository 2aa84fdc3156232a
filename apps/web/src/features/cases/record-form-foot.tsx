import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import type { useFreshVersion } from './record-fresh.ts';

type Props = {
  readonly change: { readonly error: unknown; readonly isPending: boolean; readonly reset: () => void };
  readonly fresh: ReturnType<typeof useFreshVersion>;
  /** What it says by now, shown when somebody else was first. */
  readonly now?: ReactNode;
  readonly label: string;
  readonly onClose: () => void;
};

/** The foot of a dialog that changes the record: what went wrong, what it says now, and the buttons. */
export function RecordFormFoot({ change, fresh, now, label, onClose }: Props) {
  const { t } = useTranslation();
  const isStale = fresh.isStale(change.error);
  return (
    <>
      {isStale ? (
        <div className="note tone-threatened" role="alert">
          <Icon name="threatened" />
          <div className="stack">
            <p>{t('caseRecord.stale.reload')}</p>
            <div>
              <Button
                size="xs"
                variant="default"
                loading={fresh.isReloading}
                onClick={() => fresh.reload(change.reset)}
              >
                {t('frame.reload')}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        <ErrorNote error={change.error} />
      )}
      <ErrorNote error={fresh.error} />
      {now && (
        <p className="second">
          {t('caseRecord.stale.theirs')}: {now}
        </p>
      )}
      <div className="row">
        <Button type="submit" loading={change.isPending} disabled={isStale}>
          {label}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </>
  );
}
