import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { PartnerKind } from '@regiovast/domain/plans/plan-codes';
import type { PlanPartnerView } from '@regiovast/domain/plans/signing.views';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';

const KINDS = [
  'GP_COLLECTIVE',
  'LHV_DEPARTMENT',
  'OUT_OF_HOURS',
  'MUNICIPALITY',
  'PATIENTS',
  'RHO',
  'OTHER',
] as const satisfies readonly PartnerKind[];

type Props = {
  readonly planId: string;
  /** Null: a new one. */
  readonly partner: PlanPartnerView | null;
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
};

/** Adds a partner or changes one: who it is, what it takes on, and how it will sign. */
export function PartnerDialog({ planId, partner, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [seen] = useState(partner);
  const [kind, setKind] = useState<PartnerKind>(seen?.kind ?? 'LHV_DEPARTMENT');
  const [name, setName] = useState(seen?.name ?? '');
  const [organisationId, setOrganisation] = useState(seen?.organisation?.id ?? '');
  const [task, setTask] = useState(seen?.task ?? '');
  const [isTried, setTried] = useState(false);
  const organisations = useQuery(trpc.plans.partnerOrganisations.queryOptions({ planId }));
  const save = useMutation(trpc.plans.setPartner.mutationOptions());
  const isKeeper = seen?.isKeeper ?? false;
  const choices = [...(seen?.organisation ? [seen.organisation] : []), ...(organisations.data ?? [])];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || save.isPending) return;
    save.mutate(
      {
        planId,
        partner: seen ? { id: seen.id, version: seen.version ?? 1 } : null,
        kind,
        name,
        organisationId: organisationId === '' ? null : organisationId,
        task,
      },
      {
        onSuccess: () => {
          onClose();
          onDone(t('planDrafting.partner.saved', { name: name.trim() }));
        },
      },
    );
  };
  return (
    <FormDialog
      title={t(seen ? 'planDrafting.partner.change' : 'planDrafting.partner.add')}
      size={520}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={submit}>
        <NativeSelect
          label={t('planDrafting.partner.kind')}
          value={kind}
          disabled={isKeeper}
          onChange={({ currentTarget: { value } }) =>
            setKind(KINDS.find((known) => known === value) ?? 'OTHER')
          }
          data={KINDS.map((value) => ({ value, label: t(`plans.partnerKinds.${value}`) }))}
        />
        <NativeSelect
          label={t('planDrafting.partner.organisation')}
          description={t('planDrafting.partner.organisationHint')}
          value={organisationId}
          disabled={isKeeper}
          onChange={({ currentTarget: { value } }) => {
            setOrganisation(value);
            const chosen = choices.find(({ id }) => id === value);
            if (chosen && name.trim() === '') setName(chosen.name);
          }}
          data={[
            { value: '', label: t('planDrafting.partner.onPaper') },
            ...choices.map((choice) => ({ value: choice.id, label: choice.name })),
          ]}
        />
        <TextInput
          label={t('planDrafting.partner.name')}
          value={name}
          maxLength={160}
          disabled={isKeeper}
          error={isTried && name.trim() === '' ? t('planDrafting.problem.missing') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={t('planDrafting.partner.task')}
          value={task}
          maxLength={1_000}
          autosize
          minRows={2}
          onChange={(event) => setTask(event.currentTarget.value)}
        />
        <p className="meta">{t('planDrafting.partner.withdraws')}</p>
        <ErrorNote error={save.error} />
        <div className="row">
          <Button type="submit" loading={save.isPending}>
            {t('planDrafting.partner.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
