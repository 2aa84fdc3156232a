import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import type { PartnerAct } from './partner-act.ts';

/** L-4 · takes a signature back, after saying that this stays to be seen. */
export function TakeBackDialog({ planId, partner, onClose, onDone }: PartnerAct) {
  const { t } = useTranslation();
  const takeBack = useMutation(trpc.plans.takeBackSignature.mutationOptions());
  return (
    <FormDialog title={t('planDrafting.takeBack.title', { partner: partner.name })} onClose={onClose}>
      <div className="stack">
        <p>{t('planDrafting.takeBack.what')}</p>
        <ErrorNote error={takeBack.error} />
        <div className="row">
          <Button
            loading={takeBack.isPending}
            onClick={() =>
              takeBack.mutate(
                { planId, partnerId: partner.id },
                {
                  onSuccess: () => {
                    onClose();
                    onDone(t('planDrafting.takeBack.done', { partner: partner.name }));
                  },
                },
              )
            }
          >
            {t('planDrafting.partner.act.takeBack')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </div>
    </FormDialog>
  );
}
