import type { RunningView } from '@regiovast/domain/arrangements/running.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../../components/step-dialog.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';

/** What every dialog of a step is given: the view of now, and what to do after it. */
export type RunningStepProps = {
  readonly view: RunningView;
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
};

type Props = {
  readonly view: RunningView;
  readonly title: string;
  readonly submit: string;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** With the version that was looked at. */
  readonly onSubmit: (version: number) => void;
  readonly children: ReactNode;
};

/** A step on an arrangement that runs, over the figures that were looked at (S-3). */
export function RunningDialog({ onSubmit, ...props }: Props) {
  const { t } = useTranslation();
  const { arrangementId } = props.view;
  return (
    <StepDialog
      {...props}
      size={640}
      noValidate
      words={{ stale: t('arrangementRunning.stale'), again: t('arrangementRunning.again') }}
      fetchFresh={() =>
        queryClient.fetchQuery({ ...trpc.arrangements.running.queryOptions({ arrangementId }), staleTime: 0 })
      }
      onSubmit={({ version }) => onSubmit(version)}
    />
  );
}
