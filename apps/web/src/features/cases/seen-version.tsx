import { Button } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';

export type SeenVersion = {
  readonly version: number;
  /** Whether the case has changed since; the view behind a dialog may be refreshed by itself. */
  readonly isStale: boolean;
  readonly reload: () => void;
  readonly isReloading: boolean;
  readonly error: unknown;
};

/** S-3 · the version of the case that somebody looked at when a dialog opened. */
export function useSeenVersion(view: Pick<CaseView, 'id' | 'version'>): SeenVersion {
  const [version, setVersion] = useState(view.version);
  const reload = useMutation({
    mutationFn: () =>
      queryClient.fetchQuery({ ...trpc.cases.get.queryOptions({ caseId: view.id }), staleTime: 0 }),
    onSuccess: (fresh) => setVersion(fresh.version),
  });
  return {
    version,
    isStale: view.version !== version,
    reload: () => reload.mutate(),
    isReloading: reload.isPending,
    error: reload.error,
  };
}

/** S-3 · somebody was first: what was typed stays, and one looks again before it is sent. */
export function StaleNote({ words, seen }: { words: string; seen: SeenVersion }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="note tone-threatened" role="alert">
        <Icon name="threatened" />
        <div className="stack">
          <p>{words}</p>
          <div>
            <Button size="xs" variant="default" loading={seen.isReloading} onClick={seen.reload}>
              {t('frame.reload')}
            </Button>
          </div>
        </div>
      </div>
      <ErrorNote error={seen.error} />
    </>
  );
}
