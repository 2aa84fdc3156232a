import { Button } from '@mantine/core';
import { LARGEST_AMOUNT_CENTS } from '@regiovast/domain/arrangements/amounts';
import type { GridView } from '@regiovast/domain/arrangements/grid.views';
import { sumCents } from '@regiovast/domain/kernel/money';
import { centsOfText, textOfCents } from '@regiovast/domain/kernel/number-text';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import type { LineDraft } from './grid-draft.ts';
import { SPREAD_WAYS, type SpreadWay, spreadOver } from './spread.ts';
import { useGridLanguage } from './use-grid-language.ts';

type Props = {
  readonly line: LineDraft;
  readonly view: Pick<GridView, 'quarters' | 'periodFrom' | 'periodTo'>;
  readonly onApply: (parts: ReturnType<typeof spreadOver>) => void;
  readonly onClose: () => void;
};

/** A-6 · one amount over all quarters of the period, to the cent; what comes out is shown before it is taken. */
export function SpreadDialog({ line, view, onApply, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const language = useGridLanguage();
  const [text, setText] = useState(() => textOfCents(sumCents(Object.values(line.values)) || null, language));
  const [way, setWay] = useState<SpreadWay>('equal');
  const [isAsked, setAsked] = useState(false);
  const cents = centsOfText(text, language) ?? null;
  const total = cents !== null && cents <= LARGEST_AMOUNT_CENTS ? cents : null;
  const parts = total === null ? [] : spreadOver(total, view.quarters, view, way);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (total === null) setAsked(true);
    else onApply(parts);
  };
  return (
    <FormDialog title={t('arrangementAmounts.spread.title')} size={520} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <p>
          <strong>{line.label}</strong>
        </p>
        <Question
          id="spread-amount"
          label={t('arrangementAmounts.spread.amount')}
          error={isAsked && total === null ? t('arrangementAmounts.spread.problem') : undefined}
        >
          {(attributes) => (
            <input
              {...attributes}
              className="field"
              data-autofocus
              inputMode="decimal"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Question>
        <Choices
          name="spread-way"
          label={t('arrangementAmounts.spread.way')}
          value={way}
          choices={SPREAD_WAYS.map((value) => ({
            value,
            label: t(`arrangementAmounts.spread.ways.${value}`),
          }))}
          onChoose={setWay}
        />
        {total !== null && (
          <>
            <p>{t('arrangementAmounts.spread.outcome', { amount: euro(total) })}</p>
            <ul className="paste-list">
              {parts.map((part) => (
                <li key={part.quarter}>
                  {format.quarter(part.quarter)}: {euro(part.cents)}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="meta">{t('arrangementAmounts.spread.replaces')}</p>
        <div className="row">
          <Button type="submit">{t('arrangementAmounts.spread.apply')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
