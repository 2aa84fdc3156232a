import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../../components/step-dialog.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';

type Props = {
  readonly housing: HousingView;
  readonly title: string;
  readonly submit: string;
  /** Whether the form can be sent. */
  readonly isReady?: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** With the view that was looked at. */
  readonly onSubmit: (seen: HousingView) => void;
  readonly children: ReactNode;
};

/** S-3 · a step of a housing case, over the version that was looked at. */
export function HousingDialog({ housing, isReady = true, ...props }: Props) {
  const { t } = useTranslation();
  return (
    <StepDialog
      {...props}
      view={housing}
      isReady={isReady}
      noValidate
      words={{ stale: t('housingCases.moving.stale'), again: t('housingCases.moving.again') }}
      fetchFresh={() =>
        queryClient.fetchQuery({
          ...trpc.housing.get.queryOptions({ housingCaseId: housing.id }),
          staleTime: 0,
        })
      }
    />
  );
}
