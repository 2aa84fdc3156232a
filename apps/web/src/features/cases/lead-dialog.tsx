import { Button, Textarea } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';

type Props = {
  readonly view: CaseView;
  readonly to: 'rho' | 'insurer';
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** D-4 · hands the lead to the other side: what that means, and why. */
export function LeadDialog({ view, to, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  // The version one looked at; the view behind the dialog may be refreshed by itself.
  const [version] = useState(view.version);
  const handOver = useMutation(trpc.cases.handOverLead.mutationOptions());
  const isReasonMissing = reason.trim() === '';
  const name = view.sharing.insurerName ?? '';
  const title = to === 'rho' ? t('escalation.lead.toRho') : t('escalation.lead.toInsurer', { insurer: name });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isReasonMissing || handOver.isPending) return;
    handOver.mutate(
      { caseId: view.id, version, to, reason },
      {
        onSuccess: () => {
          onClose();
          onDone(t('escalation.lead.done'));
        },
      },
    );
  };
  return (
    <FormDialog title={title} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <p>
          {to === 'rho' ? t('escalation.lead.confirmRho') : t('escalation.lead.confirmInsurer', { name })}
        </p>
        <Textarea
          data-autofocus
          label={t('escalation.lead.reason')}
          description={t('escalation.lead.reasonHint')}
          maxLength={500}
          rows={3}
          value={reason}
          error={isTried && isReasonMissing && t('escalation.lead.reasonMissing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {refusalOf(handOver.error)?.code === 'STALE_VERSION' ? (
          <p className="note tone-threatened" role="alert">
            <Icon name="threatened" />
            {t('escalation.lead.stale')}
          </p>
        ) : (
          <ErrorNote error={handOver.error} />
        )}
        <div className="row">
          <Button type="submit" loading={handOver.isPending}>
            {title}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
