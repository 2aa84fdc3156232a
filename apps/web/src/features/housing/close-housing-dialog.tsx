import { NativeSelect, Skeleton } from '@mantine/core';
import { HOUSING_OUTCOMES, type HousingOutcome } from '@regiovast/domain/housing/housing-codes';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { HousingMatrixView } from '@regiovast/domain/housing/matrix.views';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { dateIn } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import { ClosingObstacles } from './closing-obstacles.tsx';
import { MatrixStepDialog } from './matrix-step-dialog.tsx';
import './housing-words.ts';
import './matrix.css';

type Props = {
  readonly housing: HousingView;
  readonly onClose: () => void;
  /** With the words of what was done. */
  readonly onDone: (words: string) => void;
};

/** H-2, H-7 · closes a case with its outcome; what stands in the way is there before the button, with where to go. */
export function CloseHousingDialog(props: Props) {
  const { t } = useTranslation();
  const { housing, onClose } = props;
  const { data: matrix, error } = useQuery(trpc.housing.matrix.queryOptions({ housingCaseId: housing.id }));
  if (matrix) return <CloseForm {...props} matrix={matrix} />;
  return (
    <FormDialog title={t('housingMatrix.close.title')} size={600} onClose={onClose}>
      {error ? <ErrorNote error={error} /> : <Skeleton height={360} />}
    </FormDialog>
  );
}

type FormProps = Props & { readonly matrix: HousingMatrixView };

function CloseForm({ housing, matrix, onClose, onDone }: FormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [outcome, setOutcome] = useState<HousingOutcome | null>(null);
  const [closedOn, setClosedOn] = useState(matrix.today);
  const [note, setNote] = useState('');
  const close = useMutation(trpc.housing.close.mutationOptions());
  const { earliestOn, unexplained, unanswered } = matrix.closing;
  const range = { from: format.date(earliestOn), to: format.date(matrix.today) };
  const isDay = dateIn(closedOn) !== undefined && closedOn >= earliestOn && closedOn <= matrix.today;
  const isFree = unexplained.length === 0 && (unanswered.length === 0 || outcome === 'WITHDRAWN');
  const names = { rho: housing.rho.name, insurer: housing.insurer?.name ?? '' };
  return (
    <MatrixStepDialog
      matrix={matrix}
      title={t('housingMatrix.close.title')}
      submit={t('housingMatrix.close.submit')}
      isReady={isFree && isDay && outcome !== null && note.trim() !== ''}
      isBusy={close.isPending}
      error={close.error}
      onClose={onClose}
      onSubmit={({ version }) => {
        if (outcome === null) return;
        close.mutate(
          { housingCaseId: housing.id, version, outcome, note, closedOn },
          {
            onSuccess: () => {
              onClose();
              onDone(t('housingMatrix.close.done', { outcome: t(`housing.outcomes.${outcome}`) }));
            },
          },
        );
      }}
    >
      <NativeSelect
        label={t('housingMatrix.close.outcome')}
        value={outcome ?? ''}
        onChange={(event) =>
          setOutcome(HOUSING_OUTCOMES.find((code) => code === event.currentTarget.value) ?? null)
        }
        data={[
          { value: '', label: t('housingMatrix.close.choose') },
          ...HOUSING_OUTCOMES.map((code) => ({ value: code, label: t(`housing.outcomes.${code}`) })),
        ]}
      />
      <ClosingObstacles matrix={matrix} isWithdrawn={outcome === 'WITHDRAWN'} onLeave={onClose} />
      <Question
        id="closing-on"
        label={t('housingMatrix.close.on')}
        hint={t('housingMatrix.close.onHint', range)}
        error={isDay ? undefined : t('housingMatrix.close.onWrong', range)}
      >
        {(field) => (
          <input
            {...field}
            type="date"
            className="field"
            min={earliestOn}
            max={matrix.today}
            value={closedOn}
            onChange={(event) => setClosedOn(event.currentTarget.value)}
          />
        )}
      </Question>
      <Question
        id="closing-note"
        label={t('housingMatrix.close.note')}
        hint={t('housingMatrix.close.noteHint')}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={4}
            required
            maxLength={HOUSING_LIMITS.words}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </Question>
      <p className="note tone-signal">
        <Icon name="lock" />
        <span>
          {t(housing.insurer ? 'housingMatrix.close.seesBoth' : 'housingMatrix.close.sees', names)}{' '}
          {t('housingMatrix.close.after')}
        </span>
      </p>
    </MatrixStepDialog>
  );
}
