import { Button, Checkbox } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import type { InformedView } from '@regiovast/domain/cases/escalate.schemas';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';

type Props = {
  readonly view: CaseView;
  readonly others: InformedView['others'];
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** D-4 · which other insurers are told, and exactly what they get to know. */
export function LeadInformDialog({ view, others, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>(others.map(({ id }) => id));
  const [isTried, setTried] = useState(false);
  const inform = useMutation(trpc.cases.informInsurers.mutationOptions());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (chosen.length === 0 || inform.isPending) return;
    inform.mutate(
      { caseId: view.id, organisationIds: [...chosen] },
      {
        onSuccess: () => {
          onClose();
          onDone(t('escalation.informed.done', { count: chosen.length }));
        },
      },
    );
  };
  return (
    <FormDialog title={t('escalation.informed.inform')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <Checkbox.Group
          label={t('escalation.informed.dialogTitle')}
          value={[...chosen]}
          error={isTried && chosen.length === 0 && t('escalation.informed.choose')}
          onChange={setChosen}
        >
          <div className="stack">
            {others.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </div>
        </Checkbox.Group>
        <p>{t('escalation.informed.sees', { region: view.region?.name ?? '' })}</p>
        <ErrorNote error={inform.error} />
        <div className="row">
          <Button type="submit" loading={inform.isPending}>
            {t('escalation.informed.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
