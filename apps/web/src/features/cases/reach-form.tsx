import { Button } from '@mantine/core';
import { setReachInputSchema } from '@regiovast/domain/cases/impact-reach';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { Question } from '../../components/question.tsx';

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')));

/** D-6 · another reach from a day on, with its source and reason. */
export function ReachForm(props: { today: string; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({
    radiusKm: '',
    detourFactor: '',
    validFrom: props.today,
    source: '',
    reason: '',
  });
  const [isTried, setTried] = useState(false);
  const change = useMutation(trpc.cases.setReach.mutationOptions());
  const read = setReachInputSchema.safeParse({
    ...draft,
    radiusKm: numberOf(draft.radiusKm),
    detourFactor: numberOf(draft.detourFactor),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!read.success || change.isPending) return;
    change.mutate(read.data, {
      onSuccess: () => {
        props.onClose();
        props.onDone();
      },
    });
  };
  const text = (name: keyof typeof draft, label: string, more: { hint?: string; type?: string } = {}) => (
    <Question id={`reach-${name}`} label={label} {...(more.hint && { hint: more.hint })}>
      {(field) => (
        <input
          {...field}
          className="field"
          type={more.type ?? 'text'}
          min={more.type === 'date' ? props.today : undefined}
          maxLength={more.type === 'date' ? undefined : 500}
          value={draft[name]}
          onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
        />
      )}
    </Question>
  );
  return (
    <form className="form box-body" noValidate onSubmit={submit}>
      <div className="two-fields">
        {text('radiusKm', t('caseImpact.setting.radius'), { hint: t('caseImpact.setting.radiusHint') })}
        {text('detourFactor', t('caseImpact.setting.factor'), { hint: t('caseImpact.setting.factorHint') })}
      </div>
      {text('validFrom', t('caseImpact.setting.validFrom'), { type: 'date' })}
      {text('source', t('caseImpact.setting.source'))}
      {text('reason', t('caseImpact.setting.reason'))}
      <p className="consequence">{t('caseImpact.setting.consequence')}</p>
      {isTried && !read.success && (
        <p className="text-acute" role="alert">
          {t('caseImpact.setting.problem')}
        </p>
      )}
      <ErrorNote error={change.error} />
      <div className="row">
        <Button type="submit" loading={change.isPending}>
          {t('caseImpact.setting.save')}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
