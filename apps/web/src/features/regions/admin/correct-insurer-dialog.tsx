import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import type { PreferentPeriodRow } from '@regiovast/domain/regions/keep-regions.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../../components/error-note.tsx';
import { useFormat } from '../../../lib/format.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Mends the source of a period, or whether it was verified. */
export function CorrectInsurerDialog(props: {
  code: string;
  period: PreferentPeriodRow;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { code, period, onDone } = props;
  const [source, setSource] = useState(period.source);
  const [isVerified, setVerified] = useState(period.isVerified);
  const correct = useMutation(trpc.regions.correctPreferent.mutationOptions());
  const title = t('regionAdmin.insurer.correctOf', {
    name: period.insurerName,
    date: format.date(period.validFrom),
  });
  return (
    <Modal.Root opened onClose={onDone} lockScroll={false} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              const known = { source: period.source, isVerified: period.isVerified };
              const input = { code, validFrom: period.validFrom, known, source, isVerified };
              correct.mutate(input, { onSuccess: onDone });
            }}
          >
            <Modal.Title className="admin-dialog-title">{title}</Modal.Title>
            <p className="second">{t('regionAdmin.insurer.correctExplain')}</p>
            <TextInput
              label={t('regionAdmin.source')}
              description={t('regionAdmin.sourceHint')}
              required
              withAsterisk={false}
              minLength={3}
              maxLength={300}
              data-autofocus
              value={source}
              onChange={(event) => setSource(event.currentTarget.value)}
            />
            <Checkbox
              label={t('regionAdmin.insurer.verified')}
              checked={isVerified}
              onChange={(event) => setVerified(event.currentTarget.checked)}
            />
            <ErrorNote error={correct.error} />
            <div className="row">
              <Button type="submit" loading={correct.isPending}>
                {t('regionAdmin.insurer.correctSubmit')}
              </Button>
              <Button variant="default" onClick={onDone}>
                {t('frame.cancel')}
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
