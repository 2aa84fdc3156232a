import type { AccessTestShown, AccessTestView } from '@regiovast/domain/housing/access-test.views';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { trpc } from '../../lib/trpc.ts';
import { AccessTestDialog } from './access-test-dialog.tsx';
import { AccessTestFacts } from './access-test-facts.tsx';

type Props = {
  readonly view: AccessTestView;
  /** The test that was open when the dialog opened; the page behind it may show another by now. */
  readonly test: AccessTestShown;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};
const JUDGEMENTS = ['CONFIRMED', 'REFUSED'] as const;

/** H-1, C-8 · the insurer judges the test as it stands there; what follows from it stands before the button. */
export function JudgeTestDialog({ view, onClose, onDone, ...props }: Props) {
  const { t } = useTranslation();
  const [test] = useState(props.test);
  const [state, setState] = useState<(typeof JUDGEMENTS)[number] | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const judge = useMutation(trpc.housing.decideAccessTest.mutationOptions());
  const isReplaced = view.last?.contentSha256 !== test.contentSha256;
  const isReasonMissing = state === 'REFUSED' && reason.trim() === '';
  return (
    <AccessTestDialog
      view={view}
      title={t('housingTest.judge.title')}
      submit={t('housingTest.judge.submit')}
      isReady={!isReplaced}
      isBusy={judge.isPending}
      error={judge.error}
      onClose={onClose}
      onSubmit={({ housingCaseId, version }) => {
        setTried(true);
        if (state === null || isReasonMissing) return;
        judge.mutate(
          { housingCaseId, version, contentSha256: test.contentSha256, state, reason },
          {
            onSuccess: () => {
              onClose();
              onDone(t(`housingTest.judge.done.${state}`));
            },
          },
        );
      }}
    >
      <AccessTestFacts test={test} />
      {isReplaced && (
        <p className="note tone-threatened" role="alert">
          <Icon name="threatened" />
          {t('housingTest.judge.replaced')}
        </p>
      )}
      <div className="access-outcomes">
        <Choices
          name="access-judgement"
          label={t('housingTest.judge.question')}
          value={state}
          choices={JUDGEMENTS.map((value) => ({ value, label: t(`housingTest.judge.choices.${value}`) }))}
          onChoose={setState}
        />
        {isTried && state === null && (
          <p className="field-error" role="alert">
            <Icon name="acute" size={14} />
            {t('housingTest.judge.missing')}
          </p>
        )}
      </div>
      <Question
        id="access-judgement-reason"
        label={t('housingTest.decisionReason')}
        canWait={state !== 'REFUSED'}
        hint={t('housingTest.judge.reasonHint')}
        error={isTried && isReasonMissing ? t('housingTest.judge.reasonMissing') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={3}
            maxLength={HOUSING_LIMITS.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Question>
      {state !== null && (
        <p className="note tone-signal">
          <Icon name="findings" />
          {state === 'REFUSED'
            ? t('housingTest.judge.consequence.REFUSED')
            : t(`housingTest.judge.consequence.${test.outcome}`)}
        </p>
      )}
    </AccessTestDialog>
  );
}
