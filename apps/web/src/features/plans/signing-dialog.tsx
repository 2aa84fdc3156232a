import { Button } from '@mantine/core';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import type { PlanPartnersView } from '@regiovast/domain/plans/signing.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { hashText } from './signing-words.ts';

export type SigningStep = 'askSignOff' | 'release' | 'submit';
type Props = {
  readonly step: SigningStep;
  readonly view: PlanView;
  readonly sides: PlanPartnersView;
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
};

/** Says in words what is frozen, who will see it and what cannot be undone, before it happens. */
export function SigningDialog({ step, view, sides, onClose, onDone }: Props) {
  const { t } = useTranslation();
  // C-8 · what is offered, shown or submitted is what one looked at, also when the page is refreshed behind it.
  const [seen] = useState(view);
  const ask = useMutation(trpc.plans.askSignOff.mutationOptions());
  const release = useMutation(trpc.plans.release.mutationOptions());
  const submit = useMutation(trpc.plans.submit.mutationOptions());
  const insurer = view.insurer?.name ?? t('planDrafting.theInsurer');
  const signOff = seen.live?.signOff;
  const paper = sides.partners.filter(({ organisation }) => organisation === null).map(({ name }) => name);
  const others = sides.partners.flatMap(({ organisation, isKeeper }) =>
    organisation && !isKeeper ? [organisation.name] : [],
  );
  const onSuccess = (): void => {
    onClose();
    onDone(t(`planDrafting.signing.done.${step}`, { insurer }));
  };
  const run = (): void => {
    const planId = view.id;
    const contentRevision = seen.live?.contentRevision ?? 0;
    if (step === 'askSignOff') ask.mutate({ planId, contentRevision }, { onSuccess });
    else if (step === 'release') release.mutate({ planId, contentRevision }, { onSuccess });
    else submit.mutate({ planId, contentSha256: signOff?.contentSha256 ?? '' }, { onSuccess });
  };
  const lines: Readonly<Record<SigningStep, readonly string[]>> = {
    askSignOff: [
      t('planDrafting.signing.ask1'),
      others.length > 0 ? t('planDrafting.signing.ask2', { names: others.join(', ') }) : '',
      paper.length > 0 ? t('planDrafting.signing.ask3', { names: paper.join(', ') }) : '',
      t('planDrafting.signing.ask4'),
    ],
    release: [
      t('planDrafting.signing.release1', { insurer }),
      t('planDrafting.signing.release2', { insurer }),
      t('planDrafting.signing.release3'),
    ],
    submit: [
      t('planDrafting.signing.submit1', {
        number: signOff?.number ?? 0,
        hash: hashText(signOff?.contentSha256 ?? ''),
        count: sides.partners.length,
      }),
      t('planDrafting.signing.submit2', { insurer }),
      t('planDrafting.signing.submit3'),
    ],
  };
  return (
    <FormDialog title={t(`planDrafting.signing.dialog.${step}`, { insurer })} size={520} onClose={onClose}>
      <div className="stack">
        {lines[step].filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ErrorNote error={ask.error ?? release.error ?? submit.error} />
        <div className="row">
          <Button loading={ask.isPending || release.isPending || submit.isPending} onClick={run}>
            {t(`planDrafting.signing.${step === 'askSignOff' ? 'ask' : step}`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </div>
    </FormDialog>
  );
}
