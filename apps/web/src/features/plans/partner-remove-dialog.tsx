import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import type { PartnerAct } from './partner-act.ts';

/** Takes a partner out of the plan, after saying what that does to the signatures. */
export function PartnerRemoveDialog({ planId, partner, onClose, onDone }: PartnerAct) {
  const { t } = useTranslation();
  const [seen] = useState(partner);
  const remove = useMutation(trpc.plans.removePartner.mutationOptions());
  return (
    <FormDialog title={t('planDrafting.partner.removeTitle', { name: seen.name })} onClose={onClose}>
      <div className="stack">
        <p>{t('planDrafting.partner.removeWhat')}</p>
        <ErrorNote error={remove.error} />
        <div className="row">
          <Button
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(
                { planId, partnerId: seen.id, version: seen.version ?? 1 },
                {
                  onSuccess: () => {
                    onClose();
                    onDone(t('planDrafting.partner.removed', { name: seen.name }));
                  },
                },
              )
            }
          >
            {t('planDrafting.partner.act.remove')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </div>
    </FormDialog>
  );
}
