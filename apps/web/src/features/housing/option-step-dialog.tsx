import type { OptionsView } from '@regiovast/domain/housing/options.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../../components/step-dialog.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';

/** What every dialog about a location is given. */
export type OptionStepProps = {
  readonly view: OptionsView;
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
};

type Props = {
  readonly view: OptionsView;
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

/** S-3 · a step on a location, over the case as it was looked at; what was typed stays when another was first. */
export function OptionStepDialog({ onSubmit, ...props }: Props) {
  const { t } = useTranslation();
  const { housingCaseId } = props.view;
  return (
    <StepDialog
      {...props}
      size={640}
      noValidate
      words={{ stale: t('housingOptions.stale'), again: t('housingOptions.again') }}
      fetchFresh={() =>
        queryClient.fetchQuery({ ...trpc.housing.options.queryOptions({ housingCaseId }), staleTime: 0 })
      }
      onSubmit={({ version }) => onSubmit(version)}
    />
  );
}
