import type { ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../../components/step-dialog.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';

/** What every dialog of a step is given: the view of now, and what to do after it. */
export type ApprovalStepProps = {
  readonly view: ApprovalView;
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
};

type Props = {
  readonly view: ApprovalView;
  readonly title: string;
  readonly submit: string;
  /** Whether the form can be sent. */
  readonly isReady?: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** With the view that was looked at. */
  readonly onSubmit: (seen: ApprovalView) => void;
  readonly children: ReactNode;
};

const LOST = ['STALE_VERSION', 'ARRANGEMENT_VERSION_DIFFERS'];

/** A step of the approval of an arrangement, over the version and the hash that were looked at (S-3, C-8). */
export function ApprovalDialog({ isReady = true, ...props }: Props) {
  const { t } = useTranslation();
  const { arrangementId } = props.view;
  return (
    <StepDialog
      {...props}
      isReady={isReady}
      lostBy={LOST}
      words={{ stale: t('arrangementApproval.dialog.stale'), again: t('arrangementApproval.dialog.again') }}
      fetchFresh={() =>
        queryClient.fetchQuery({
          ...trpc.arrangements.approval.queryOptions({ arrangementId }),
          staleTime: 0,
        })
      }
    />
  );
}
