import { Button } from '@mantine/core';
import type { PlanAssessmentView } from '@regiovast/domain/plans/assessment.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';

type Props = {
  readonly planId: string;
  readonly title: string;
  readonly submit: string;
  /** Whether the form can be sent. */
  readonly isReady?: boolean;
  /** The version that the step is taken over, in the view of now. */
  readonly version: number;
  readonly versionIn: (view: PlanAssessmentView) => number | undefined;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onSubmit: (version: number) => void;
  readonly children: ReactNode;
};

/**
 * A binding step on a plan, over the version that was looked at when the dialog opened (S-3): when somebody was first, what
 * was typed stays and one looks again before it is sent.
 */
export function PlanStepDialog(props: Props) {
  const { t } = useTranslation();
  const { isBusy, isReady = true } = props;
  const [seen, setSeen] = useState(props.version);
  const [sent, setSent] = useState<number | null>(null);
  const reload = useMutation({
    mutationFn: () =>
      queryClient.fetchQuery({
        ...trpc.plans.assessment.queryOptions({ planId: props.planId }),
        staleTime: 0,
      }),
    onSuccess: (fresh) => setSeen(props.versionIn(fresh) ?? seen),
  });
  const isLost = refusalOf(props.error)?.code === 'STALE_VERSION';
  const isStale = props.version !== seen || (isLost && sent === seen);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy || isStale || !isReady) return;
    setSent(seen);
    props.onSubmit(seen);
  };
  return (
    <FormDialog title={props.title} size={600} onClose={props.onClose}>
      <form className="form" onSubmit={submit}>
        {props.children}
        {isStale ? (
          <div className="note tone-threatened" role="alert">
            <Icon name="threatened" />
            <div className="stack">
              <p>{t('planAssessment.stale')}</p>
              <div>
                <Button
                  size="xs"
                  variant="default"
                  loading={reload.isPending}
                  onClick={() => reload.mutate()}
                >
                  {t('frame.reload')}
                </Button>
              </div>
            </div>
          </div>
        ) : (
          !isLost && <ErrorNote error={props.error} />
        )}
        <ErrorNote error={reload.error} />
        <div className="row">
          <Button type="submit" loading={isBusy} disabled={isStale || !isReady}>
            {props.submit}
          </Button>
          <Button variant="subtle" onClick={props.onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
