import { Button } from '@mantine/core';
import { LINE_KINDS } from '@regiovast/domain/arrangements/arrangement-codes';
import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Choices, Question } from '../../components/question.tsx';
import type { LineDraft, LineTerms } from './grid-draft.ts';
import { type LineTermsProblem, lineTermsDraftOf, readLineTerms } from './line-terms-draft.ts';
import { useGridLanguage } from './use-grid-language.ts';

type Props = {
  /** Null: a new line. */
  readonly line: LineDraft | null;
  readonly onApply: (terms: LineTerms) => void;
  readonly onRemove: () => void;
  readonly onSpread: () => void;
  readonly onClose: () => void;
};

/** A-1 · how a line is called and paid: a fixed amount, per patient up to a count, or per hour. */
export function LineDialog({ line, onApply, onRemove, onSpread, onClose }: Props) {
  const { t } = useTranslation();
  const language = useGridLanguage();
  const [draft, setDraft] = useState(() => lineTermsDraftOf(line, language));
  const [problems, setProblems] = useState<readonly LineTermsProblem[]>([]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readLineTerms(draft, line, language);
    if ('problems' in read) setProblems(read.problems);
    else onApply(read.terms);
  };
  const problem = (name: LineTermsProblem): string | undefined =>
    problems.includes(name)
      ? t(`arrangementAmounts.line.problems.${name}`, { most: String(ARRANGEMENT_LIMITS.lineLabel) })
      : undefined;
  const isCleared = line !== null && line.kind !== draft.kind && Object.keys(line.values).length > 0;
  return (
    <FormDialog
      title={t(line ? 'arrangementAmounts.line.change' : 'arrangementAmounts.line.add')}
      size={520}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={submit}>
        <Question
          id="line-label"
          label={t('arrangementAmounts.line.label')}
          hint={t('arrangementAmounts.line.labelHint')}
          error={problem('label')}
        >
          {(attributes) => (
            <input
              {...attributes}
              className="field"
              data-autofocus
              maxLength={ARRANGEMENT_LIMITS.lineLabel}
              value={draft.label}
              onChange={(event) => setDraft({ ...draft, label: event.currentTarget.value })}
            />
          )}
        </Question>
        <Choices
          name="line-kind"
          label={t('arrangementAmounts.line.kind')}
          value={draft.kind}
          choices={LINE_KINDS.map((value) => ({ value, label: t(`arrangementAmounts.kinds.${value}`) }))}
          onChoose={(kind) => setDraft({ ...draft, kind })}
        />
        {draft.kind !== 'FIXED' && (
          <Question
            id="line-price"
            label={t(`arrangementAmounts.line.${draft.kind === 'PER_HOUR' ? 'perHour' : 'perPatient'}`)}
            error={problem('price') ?? problem('tooLarge')}
          >
            {(attributes) => (
              <input
                {...attributes}
                className="field"
                inputMode="decimal"
                value={draft.price}
                onChange={(event) => setDraft({ ...draft, price: event.currentTarget.value })}
              />
            )}
          </Question>
        )}
        {draft.kind === 'PER_PATIENT' && (
          <Question
            id="line-break-even"
            label={t('arrangementAmounts.line.breakEven')}
            hint={t('arrangementAmounts.line.breakEvenHint')}
            error={problem('breakEven')}
          >
            {(attributes) => (
              <input
                {...attributes}
                className="field"
                inputMode="numeric"
                value={draft.breakEven}
                onChange={(event) => setDraft({ ...draft, breakEven: event.currentTarget.value })}
              />
            )}
          </Question>
        )}
        {isCleared && <p className="note tone-threatened">{t('arrangementAmounts.line.kindClears')}</p>}
        <div className="row">
          <Button type="submit">
            {t(line ? 'arrangementAmounts.line.apply' : 'arrangementAmounts.line.add')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
        {line && (
          <div className="row">
            {line.kind === 'FIXED' && (
              <Button size="xs" variant="default" onClick={onSpread}>
                {t('arrangementAmounts.line.spread')}
              </Button>
            )}
            <Button className="push" size="xs" variant="default" onClick={onRemove}>
              {t('arrangementAmounts.line.remove')}
            </Button>
          </div>
        )}
      </form>
    </FormDialog>
  );
}
