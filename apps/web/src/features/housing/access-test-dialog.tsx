import type { AccessTestView } from '@regiovast/domain/housing/access-test.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../../components/step-dialog.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';

type Props = {
  readonly view: AccessTestView;
  readonly title: string;
  readonly submit: string;
  readonly isReady?: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** With the test that was looked at. */
  readonly onSubmit: (seen: AccessTestView) => void;
  readonly children: ReactNode;
};

const LOST = ['STALE_VERSION', 'HOUSING_TEST_DIFFERS', 'HOUSING_TEST_NOT_OFFERED', 'HOUSING_FIGURES_CHANGED'];

/** S-3, C-8 · a binding step over the access test that was looked at: when somebody was first, what was typed stays. */
export function AccessTestDialog({ isReady = true, ...props }: Props) {
  const { t } = useTranslation();
  const { housingCaseId } = props.view;
  return (
    <StepDialog
      {...props}
      size={720}
      noValidate
      isReady={isReady}
      lostBy={LOST}
      words={{ stale: t('housingTest.stale'), again: t('housingTest.again') }}
      fetchFresh={() =>
        queryClient.fetchQuery({ ...trpc.housing.accessTest.queryOptions({ housingCaseId }), staleTime: 0 })
      }
    />
  );
}
