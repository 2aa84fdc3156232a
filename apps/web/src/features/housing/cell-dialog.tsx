import { Button } from '@mantine/core';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { HousingMatrixView, MatrixCell } from '@regiovast/domain/housing/matrix.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { AnswerCellDialog } from './answer-cell-dialog.tsx';
import { AnswerFacts } from './answer-facts.tsx';
import { CellAsked } from './cell-asked.tsx';
import { CellWhen } from './cell-when.tsx';
import { CounterSignDialog } from './counter-sign-dialog.tsx';
import { StandingChip } from './standing-chip.tsx';

export type CellDialogProps = {
  readonly housing: HousingView;
  readonly matrix: HousingMatrixView;
  readonly cell: MatrixCell;
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
};

type Act = 'answer' | 'SIGNED' | 'REFUSED';

/** H-2 · one cell: what it asks, how it stands, every answer, and what the reader can do with it now. */
export function CellDialog(props: CellDialogProps) {
  const [act, setAct] = useState<Act | null>(null);
  const back = (): void => setAct(null);
  if (act === 'answer') return <AnswerCellDialog {...props} onClose={back} />;
  if (act !== null && props.cell.answer)
    return <CounterSignDialog {...props} answer={props.cell.answer} counterSign={act} onClose={back} />;
  return <CellRead {...props} onAct={setAct} />;
}

function CellRead({ cell, onAct, onClose }: CellDialogProps & { onAct: (act: Act) => void }) {
  const { t, i18n } = useTranslation();
  const { answer, standing, can } = cell;
  const { label } = cell[i18n.language === 'en' ? 'en' : 'nl'];
  const isUnsigned = standing === 'UNSIGNED';
  const isSharedFirst = isUnsigned && can.counterSign.because.includes('HOUSING_NOT_SHARED');
  return (
    <FormDialog title={label} size={720} onClose={onClose}>
      <div className="stack">
        <div className="row">
          <StandingChip cell={cell} />
          <span className="meta">
            <CellWhen cell={cell} />
          </span>
        </div>
        {standing === 'ANSWER_AGAIN' && (
          <p className="note tone-threatened">
            <Icon name="threatened" />
            {t('housingMatrix.cell.again')}
          </p>
        )}
        <section className="stack" aria-labelledby="cell-asked">
          <h3 id="cell-asked">{t('housingMatrix.cell.asked')}</h3>
          <CellAsked cell={cell} />
        </section>
        <section className="stack" aria-labelledby="cell-answer">
          <h3 id="cell-answer">{t('housingMatrix.cell.answer')}</h3>
          {answer === null ? (
            <p className="second">{t('housingMatrix.cell.none')}</p>
          ) : (
            <div className="cell-answer">
              <AnswerFacts answer={answer} party={cell.party} />
            </div>
          )}
          {isSharedFirst && (
            <p className="note tone-threatened">
              <Icon name="share" />
              {t('housingMatrix.sign.shareFirst')}
            </p>
          )}
        </section>
        <div className="row">
          {isUnsigned && can.counterSign.can && (
            <>
              <Button onClick={() => onAct('SIGNED')}>{t('housingMatrix.sign.action')}</Button>
              <Button variant="default" onClick={() => onAct('REFUSED')}>
                {t('housingMatrix.sign.refuse')}
              </Button>
            </>
          )}
          <CapabilityButton
            capability={can.answer}
            label={t(answerAct(cell))}
            look={{ variant: isUnsigned || standing === 'APPLIED' ? 'default' : 'filled' }}
            onClick={() => onAct('answer')}
          />
          <Button variant="default" onClick={onClose}>
            {t('housingMatrix.cell.close')}
          </Button>
        </div>
        <EarlierAnswers cell={cell} />
      </div>
    </FormDialog>
  );
}

const answerAct = ({ standing, answer }: MatrixCell) =>
  answer === null
    ? ('housingMatrix.give.action' as const)
    : standing === 'APPLIED' || standing === 'EXPLAINED' || standing === 'UNSIGNED'
      ? ('housingMatrix.give.change' as const)
      : ('housingMatrix.give.again' as const);

function EarlierAnswers({ cell }: { readonly cell: MatrixCell }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (cell.earlier.length === 0) return null;
  return (
    <details>
      <summary>{`${t('housingMatrix.cell.earlier')} (${cell.earlier.length})`}</summary>
      <ul className="cell-answers">
        {cell.earlier.map((answer) => (
          <li key={answer.id} className="cell-answer">
            {answer.replacedAt && (
              <span className="meta">
                {t('housingMatrix.facts.replaced', { moment: format.moment(answer.replacedAt) })}
              </span>
            )}
            <AnswerFacts answer={answer} party={cell.party} />
          </li>
        ))}
      </ul>
    </details>
  );
}
