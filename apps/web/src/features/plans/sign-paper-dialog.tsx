import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { dateIn } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import type { PartnerAct } from './partner-act.ts';
import { hashText } from './signing-words.ts';

/** L-4 · records a signature on paper: who signed, when, and where the paper is kept. */
export function SignPaperDialog({ planId, partner, version, onClose, onDone }: PartnerAct) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [seen] = useState(version);
  const [signatory, setSignatory] = useState('');
  const [signedOn, setSignedOn] = useState(today);
  const [evidence, setEvidence] = useState('');
  const [isTried, setTried] = useState(false);
  const record = useMutation(trpc.plans.recordSignature.mutationOptions());
  if (!seen) return null;
  const day = dateIn(signedOn);
  const isDateWrong = day === undefined || day > today;
  const isWrong = signatory.trim() === '' || evidence.trim() === '' || isDateWrong;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isWrong || record.isPending || day === undefined) return;
    record.mutate(
      {
        planId,
        partnerId: partner.id,
        contentSha256: seen.contentSha256,
        signatory,
        signedOn: day,
        evidence,
      },
      {
        onSuccess: () => {
          onClose();
          onDone(t('planDrafting.sign.done', { partner: partner.name }));
        },
      },
    );
  };
  const missing = (text: string) =>
    isTried && text.trim() === '' ? t('planDrafting.problem.missing') : undefined;
  return (
    <FormDialog title={t('planDrafting.paper.title', { partner: partner.name })} size={520} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <p>{t('planDrafting.paper.what', { number: seen.number, hash: hashText(seen.contentSha256) })}</p>
        <TextInput
          label={t('planDrafting.paper.signatory')}
          value={signatory}
          maxLength={160}
          autoComplete="off"
          error={missing(signatory)}
          onChange={(event) => setSignatory(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('planDrafting.paper.signedOn')}
          value={signedOn}
          max={today}
          error={isTried && isDateWrong ? t('planDrafting.problem.date') : undefined}
          onChange={(event) => setSignedOn(event.currentTarget.value)}
        />
        <Textarea
          label={t('planDrafting.paper.evidence')}
          description={t('planDrafting.paper.evidenceHint')}
          value={evidence}
          maxLength={500}
          autosize
          minRows={2}
          error={missing(evidence)}
          onChange={(event) => setEvidence(event.currentTarget.value)}
        />
        <ErrorNote error={record.error} />
        <div className="row">
          <Button type="submit" loading={record.isPending}>
            {t('planDrafting.partner.act.record')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
