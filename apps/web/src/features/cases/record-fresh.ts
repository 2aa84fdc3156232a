import type { CaseRecordView } from '@regiovast/domain/cases/case-record.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';

/** S-3 · the version one looked at, and reading the record anew when somebody else was first. */
export function useFreshVersion(record: CaseRecordView) {
  const [known, setKnown] = useState(record);
  const reload = useMutation({
    mutationFn: () =>
      queryClient.fetchQuery({
        ...trpc.cases.record.queryOptions({ caseId: record.caseId }),
        staleTime: 0,
      }),
    onSuccess: setKnown,
  });
  return {
    known,
    version: known.version,
    isStale: (error: unknown): boolean => refusalOf(error)?.code === 'STALE_VERSION',
    reload: (after: () => void) => reload.mutate(undefined, { onSuccess: after }),
    isReloading: reload.isPending,
    error: reload.error,
  };
}
