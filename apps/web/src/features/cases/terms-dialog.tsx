import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { TERM_AMOUNT_MAX, type TermUnit, UNITS_OF_TERM } from '@regiovast/domain/cases/case-terms';
import type { CaseTermsView } from '@regiovast/domain/cases/term.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';

/** D-3 · how long a term is from a day on, with where that comes from and why. */
export function SetTermDialog(props: {
  term: CaseTermsView['terms'][number];
  today: string;
  onClose: () => void;
  onDone: (words: string) => void;
}) {
  const { t } = useTranslation();
  const { term, today } = props;
  const units: readonly TermUnit[] = UNITS_OF_TERM[term.kind];
  const name = t(`caseTerms.page.kinds.${term.kind}`);
  const [amount, setAmount] = useState<number | string>(term.current.amount);
  const [unit, setUnit] = useState<TermUnit>(term.current.unit);
  const [validFrom, setValidFrom] = useState(today);
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  // What one looked at when the dialog opened (S-3).
  const [latest] = useState(term.latest);
  const set = useMutation(trpc.cases.setTerm.mutationOptions());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typeof amount !== 'number') return;
    set.mutate(
      { kind: term.kind, amount, unit, validFrom, source, reason, latest },
      { onSuccess: () => props.onDone(t('caseTerms.page.done', { term: name })) },
    );
  };
  return (
    <FormDialog onClose={props.onClose} size={520} title={t('caseTerms.page.changeTitle', { term: name })}>
      <form className="form" onSubmit={submit}>
        <div className="two-fields">
          <NumberInput
            label={t('caseTerms.page.amount')}
            required
            withAsterisk={false}
            min={unit === 'monthsBeforeEnd' ? 0 : 1}
            max={TERM_AMOUNT_MAX}
            allowDecimal={false}
            value={amount}
            onChange={setAmount}
          />
          <NativeSelect
            label={t('caseTerms.page.unit')}
            value={unit}
            onChange={(event) => {
              const chosen = units.find((known) => known === event.currentTarget.value);
              if (chosen) setUnit(chosen);
            }}
            data={units.map((value) => ({ value, label: t(`caseTerms.page.units.${value}`) }))}
          />
        </div>
        <TextInput
          type="date"
          label={t('caseTerms.page.validFrom')}
          description={t('caseTerms.page.validFromHint')}
          required
          withAsterisk={false}
          min={today}
          value={validFrom}
          onChange={(event) => setValidFrom(event.currentTarget.value)}
        />
        <TextInput
          label={t('caseTerms.page.sourceField')}
          description={t('caseTerms.page.sourceHint')}
          required
          withAsterisk={false}
          maxLength={200}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Textarea
          label={t('caseTerms.page.reason')}
          description={t('caseTerms.page.reasonHint')}
          required
          withAsterisk={false}
          maxLength={1_000}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ErrorNote error={set.error} />
        <div className="row">
          <Button type="submit" loading={set.isPending}>
            {t('caseTerms.page.submit')}
          </Button>
          <Button variant="subtle" onClick={props.onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
