import type { HousingMatrixView } from '@regiovast/domain/housing/matrix.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../../components/step-dialog.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';

type Props = {
  readonly matrix: HousingMatrixView;
  readonly title: string;
  readonly submit: string;
  readonly isReady?: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** With the matrix that was looked at. */
  readonly onSubmit: (seen: HousingMatrixView) => void;
  readonly children: ReactNode;
};

const LOST = ['STALE_VERSION', 'HOUSING_ANSWER_DIFFERS'];

/** S-3, C-8 · a binding step over the matrix that was looked at: when somebody was first, what was typed stays. */
export function MatrixStepDialog({ matrix, isReady = true, ...props }: Props) {
  const { t } = useTranslation();
  const { housingCaseId } = matrix;
  return (
    <StepDialog
      {...props}
      view={matrix}
      noValidate
      isReady={isReady}
      lostBy={LOST}
      words={{ stale: t('housingMatrix.dialog.stale'), again: t('housingMatrix.dialog.again') }}
      fetchFresh={() =>
        queryClient.fetchQuery({ ...trpc.housing.matrix.queryOptions({ housingCaseId }), staleTime: 0 })
      }
    />
  );
}
