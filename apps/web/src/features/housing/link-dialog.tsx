import type { HousingLinksView } from '@regiovast/domain/housing/link.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../../components/step-dialog.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';

type Props = {
  readonly housingCaseId: string;
  readonly view: HousingLinksView;
  readonly title: string;
  readonly submit: string;
  readonly isReady?: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** With the links that were looked at. */
  readonly onSubmit: (seen: HousingLinksView) => void;
  readonly children: ReactNode;
};

/** S-3 · a step with a link, over the version that was looked at. */
export function LinkDialog({ housingCaseId, isReady = true, ...props }: Props) {
  const { t } = useTranslation();
  return (
    <StepDialog
      {...props}
      isReady={isReady}
      noValidate
      words={{ stale: t('housingLinks.stale'), again: t('housingLinks.look') }}
      fetchFresh={() =>
        queryClient.fetchQuery({ ...trpc.housing.links.queryOptions({ housingCaseId }), staleTime: 0 })
      }
    />
  );
}
