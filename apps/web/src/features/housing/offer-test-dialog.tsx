import { ACCESS_TEST_OUTCOMES } from '@regiovast/domain/arrangements/arrangement-codes';
import type { AccessTestView } from '@regiovast/domain/housing/access-test.views';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { trpc } from '../../lib/trpc.ts';
import { AccessTestDialog } from './access-test-dialog.tsx';
import { accessTestInput, accessTestProblems, firstAccessTestDraft } from './access-test-draft.ts';
import { OwnFigures } from './own-figures.tsx';
import { ProposedFigures } from './proposed-figures.tsx';

type Props = {
  readonly view: AccessTestView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** H-1 · the RHO says whether housing is (partly) the cause, why, and by which figures; who reads it stands before the button. */
export function OfferTestDialog({ view, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => firstAccessTestDraft(view.proposed));
  const [isTried, setTried] = useState(false);
  const offer = useMutation(trpc.housing.offerAccessTest.mutationOptions());
  const problems = accessTestProblems(draft);
  const insurer = view.insurerName ?? '';
  return (
    <AccessTestDialog
      view={view}
      title={t('housingTest.offer.title')}
      submit={t('housingTest.offer.submit')}
      isBusy={offer.isPending}
      error={offer.error}
      onClose={onClose}
      onSubmit={(seen) => {
        setTried(true);
        const input = accessTestInput(draft, seen);
        if (input === null) return;
        offer.mutate(input, {
          onSuccess: () => {
            onClose();
            onDone(t('housingTest.offer.done', { insurer }));
          },
        });
      }}
    >
      <p>{t('housingTest.question')}</p>
      <div className="access-outcomes">
        <Choices
          name="access-outcome"
          label={t('housingTest.outcome')}
          value={draft.outcome}
          choices={ACCESS_TEST_OUTCOMES.map((value) => ({
            value,
            label: t(`housingTest.offer.outcomes.${value}`),
          }))}
          onChoose={(outcome) => setDraft({ ...draft, outcome })}
        />
        {isTried && problems.outcome && (
          <p className="field-error" role="alert">
            <Icon name="acute" size={14} />
            {t('housingTest.offer.outcomeMissing')}
          </p>
        )}
      </div>
      <Question
        id="access-reason"
        label={t('housingTest.reason')}
        hint={t('housingTest.offer.reasonHint')}
        error={isTried && problems.reason ? t('housingTest.offer.reasonMissing') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={4}
            maxLength={HOUSING_LIMITS.reason}
            value={draft.reason}
            onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
          />
        )}
      </Question>
      <ProposedFigures proposed={view.proposed ?? []} draft={draft} onChange={setDraft} />
      <OwnFigures draft={draft} problems={isTried ? problems.own : new Map()} onChange={setDraft} />
      <p className="note tone-signal">
        <Icon name="share" />
        {t(view.last === null ? 'housingTest.offer.consequence' : 'housingTest.offer.consequenceAgain', {
          insurer,
        })}
      </p>
    </AccessTestDialog>
  );
}
