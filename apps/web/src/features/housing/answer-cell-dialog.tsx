import { needsExplanation } from '@regiovast/domain/housing/apply-or-explain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { answerDraftOf, answerOfDraft, isDraftReady } from './answer-draft.ts';
import { AnswerFields } from './answer-fields.tsx';
import type { CellDialogProps } from './cell-dialog.tsx';
import { MatrixStepDialog } from './matrix-step-dialog.tsx';

/** H-2 · answers a step; for whom, who is asked to sign and what it replaces stand there before the button. */
export function AnswerCellDialog({ housing, matrix, cell, onDone, onClose }: CellDialogProps) {
  const { t, i18n } = useTranslation();
  const words = cell[i18n.language === 'en' ? 'en' : 'nl'];
  const [draft, setDraft] = useState(() => answerDraftOf(cell.answer, matrix.today));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.housing.answer.mutationOptions());
  const party = t(`housing.parties.${cell.party}`);
  return (
    <MatrixStepDialog
      matrix={matrix}
      title={t('housingMatrix.give.title', { label: words.label })}
      submit={t('housingMatrix.give.submit')}
      isBusy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={({ version }) => {
        setTried(true);
        const answer = answerOfDraft(draft);
        if (answer === null || !isDraftReady(draft, matrix.today)) return;
        save.mutate(
          { housingCaseId: housing.id, version, cell: cell.code, answer },
          {
            onSuccess: () => {
              onClose();
              onDone(t('housingMatrix.give.done', { label: words.label }));
            },
          },
        );
      }}
    >
      <p className="cell-asked">{words.text}</p>
      <AnswerFields draft={draft} today={matrix.today} isTried={isTried} onChange={setDraft} />
      {cell.party === 'GP' && <p className="second">{t('housingMatrix.give.forPractice')}</p>}
      {(cell.party === 'MUNICIPALITY' || cell.party === 'MARKET') && (
        <p className="second">{t('housingMatrix.give.onBehalf', { party })}</p>
      )}
      {draft.state !== null && (
        <p className="note tone-signal">
          <Icon name="findings" />
          {t(consequenceOf(needsExplanation(draft.state), cell.party === 'INSURER', matrix.isShared), {
            insurer: housing.insurer?.name ?? '',
            rho: housing.rho.name,
          })}
        </p>
      )}
      {cell.answer && <p className="meta">{t('housingMatrix.give.replaces')}</p>}
    </MatrixStepDialog>
  );
}

function consequenceOf(isExplained: boolean, isInsurers: boolean, isShared: boolean) {
  if (!isExplained) return 'housingMatrix.give.applied' as const;
  if (isInsurers) return 'housingMatrix.give.asksRho' as const;
  return isShared ? ('housingMatrix.give.asksInsurer' as const) : ('housingMatrix.give.asksNobody' as const);
}
