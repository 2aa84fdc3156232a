import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import type { PartnerAct } from './partner-act.ts';
import { hashText } from './signing-words.ts';

/** C-8 · signs the exact state that is named here; when another is offered meanwhile, the server refuses. */
export function SignDialog({ planId, partner, version, onClose, onDone }: PartnerAct) {
  const { t } = useTranslation();
  const [seen] = useState(version);
  const sign = useMutation(trpc.plans.sign.mutationOptions());
  if (!seen) return null;
  return (
    <FormDialog title={t('planDrafting.sign.title', { partner: partner.name })} size={520} onClose={onClose}>
      <div className="stack">
        <p>
          {t('planDrafting.sign.what', {
            partner: partner.name,
            number: seen.number,
            hash: hashText(seen.contentSha256),
          })}
        </p>
        <p>{t('planDrafting.sign.whoSees')}</p>
        <p>{t('planDrafting.sign.until')}</p>
        <ErrorNote error={sign.error} />
        <div className="row">
          <Button
            loading={sign.isPending}
            onClick={() =>
              sign.mutate(
                { planId, partnerId: partner.id, contentSha256: seen.contentSha256 },
                {
                  onSuccess: () => {
                    onClose();
                    onDone(t('planDrafting.sign.done', { partner: partner.name }));
                  },
                },
              )
            }
          >
            {t('planDrafting.partner.act.sign')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </div>
    </FormDialog>
  );
}
