import { Radio, Textarea, TextInput } from '@mantine/core';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { useFormat } from '../../lib/format.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { trpc } from '../../lib/trpc.ts';
import { HousingDialog } from './housing-dialog.tsx';
import { asksReason, type MoveDraft, moveInputOf } from './move-draft.ts';

type Props = {
  readonly housing: HousingView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** Carries a case on: where to, from when and why; what is lacking and what it means before the button. */
export function MoveHousingDialog({ housing, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const [draft, setDraft] = useState<MoveDraft>({ to: null, effectiveOn: today, reason: '' });
  const move = useMutation(trpc.housing.move.mutationOptions());
  const change = (part: Partial<MoveDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const isBack = asksReason(housing, draft.to);
  const step = draft.to && t(`housing.steps.${draft.to}`);
  return (
    <HousingDialog
      housing={housing}
      title={t('housingCases.moving.title')}
      submit={step === null ? t('housingCases.moving.submitNone') : t('housingCases.moving.submit', { step })}
      isReady={moveInputOf(housing, draft, today) !== null}
      isBusy={move.isPending}
      error={move.error}
      onClose={onClose}
      onSubmit={(seen) => {
        const input = moveInputOf(seen, draft, today);
        if (!input) return;
        move.mutate(input, {
          onSuccess: () => {
            onClose();
            onDone(t('housingCases.moving.done', { step: t(`housing.steps.${input.to}`) }));
          },
        });
      }}
    >
      <StepChoices housing={housing} draft={draft} onChange={change} />
      <TextInput
        type="date"
        label={t('housingCases.moving.effectiveOn')}
        description={t('housingCases.moving.effectiveHint', { since: format.date(housing.stepSince) })}
        min={housing.stepSince}
        max={today}
        value={draft.effectiveOn}
        onChange={(event) => change({ effectiveOn: event.currentTarget.value })}
      />
      <Textarea
        label={t('housingCases.moving.reason')}
        description={t(isBack ? 'housingCases.moving.reasonBack' : 'housingCases.moving.reasonOn')}
        required={isBack}
        autosize
        minRows={2}
        maxLength={1_000}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <Consequence housing={housing} to={draft.to} />
    </HousingDialog>
  );
}

type ChoiceProps = {
  readonly housing: HousingView;
  readonly draft: MoveDraft;
  readonly onChange: (part: Partial<MoveDraft>) => void;
};

/** Every step from here; one that lacks something says what, and can be chosen only once that is there. */
function StepChoices({ housing, draft, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const textOf = useRefusalText();
  return (
    <fieldset className="housing-fieldset">
      <legend className="question">{t('housingCases.moving.to')}</legend>
      {housing.nextSteps.map(({ to, can }) => (
        <div key={to} className="housing-step-choice">
          <Radio
            name="housing-step"
            label={
              <>
                {t(`housing.steps.${to}`)}
                {asksReason(housing, to) && (
                  <span className="second"> ({t('housingCases.moving.back')})</span>
                )}
              </>
            }
            disabled={!can.can}
            aria-describedby={can.can ? undefined : `lacks-${to}`}
            checked={draft.to === to}
            onChange={() => onChange({ to })}
          />
          {!can.can && (
            <div id={`lacks-${to}`} className="meta">
              {t('housingCases.moving.lacks')}
              <ul>
                {can.because.map((code) => (
                  <li key={code}>{textOf({ code, details: {} })}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** What the step means and who will see it, before the button. */
function Consequence({ housing, to }: { housing: HousingView; to: MoveDraft['to'] }) {
  const { t } = useTranslation();
  if (to === null || to === 'CLOSED') return null;
  const { insurer, preferentInsurer } = housing;
  return (
    <section className="consequence" aria-live="polite" aria-labelledby="housing-consequence">
      <h3 id="housing-consequence">{t('housingCases.moving.whatHappens')}</h3>
      <p>{t(`housingCases.moving.consequence.${to}`)}</p>
      <p className="second">
        {insurer !== null && insurer.id === preferentInsurer?.id
          ? t('housingCases.moving.insurerSees', { insurer: insurer.name })
          : t('housingCases.moving.onlyRho', { rho: housing.rho.name })}
      </p>
    </section>
  );
}
