import { Button } from '@mantine/core';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { formulaOf } from './formula-text.ts';
import { type GridDifference, gridDifferences } from './grid-differences.ts';
import type { GridDraft, LineDraft } from './grid-draft.ts';
import { isSameDraft } from './grid-draft.ts';
import { lineTermsText } from './line-terms-text.ts';
import { useGridLanguage } from './use-grid-language.ts';

const MOST_SHOWN = 60;

type Props = {
  readonly before: GridDraft;
  readonly mine: GridDraft;
  readonly theirs: GridDraft;
  readonly quarters: readonly Quarter[];
  readonly canSave: boolean;
  readonly isBusy: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
};

/** S-3 · what somebody else laid down beside what one typed, and the choice between them. */
export function GridConflict(props: Props) {
  const { t } = useTranslation();
  const { before, mine, theirs, canSave } = props;
  const isSame = isSameDraft(before, theirs);
  const differences = isSame ? [] : gridDifferences(mine, theirs);
  return (
    <section className="stack" role="alert">
      <p className="note tone-threatened">
        <Icon name="threatened" />
        <span>
          <strong>{t('arrangementAmounts.conflict.title')}</strong>{' '}
          {canSave && t(isSame ? 'arrangementAmounts.conflict.same' : 'arrangementAmounts.conflict.differ')}
        </span>
      </p>
      {differences.length > 0 && <Differences differences={differences} quarters={props.quarters} />}
      <div className="row">
        {canSave && (
          <Button size="xs" loading={props.isBusy} onClick={props.onMine}>
            {t('arrangementAmounts.conflict.keepMine')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={props.onTheirs}>
          {t('arrangementAmounts.conflict.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}

function Differences(props: { differences: readonly GridDifference[]; quarters: readonly Quarter[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useGridLanguage();
  const { differences, quarters } = props;
  const termsOf = (line: LineDraft | null): string =>
    line === null
      ? t('arrangementAmounts.conflict.none')
      : `${line.label}: ${lineTermsText(t, line, language)}`;
  const cellOf = (line: LineDraft | null, quarter: Quarter, isMine: boolean): string => {
    if (line === null) return t('arrangementAmounts.conflict.none');
    const { type, ...facts } = formulaOf(line, quarter, language);
    if (type === 'empty') return t('arrangementAmounts.conflict.nothing');
    const text = t(`arrangementAmounts.formula.${type}`, {
      number: '',
      most: '',
      price: '',
      amount: '',
      ...facts,
    });
    const isOut = isMine && !quarters.includes(quarter);
    return isOut ? `${text} (${t('arrangementAmounts.conflict.outside')})` : text;
  };
  const textOf = (line: LineDraft | null, quarter: Quarter | null, isMine: boolean): string =>
    quarter === null ? termsOf(line) : cellOf(line, quarter, isMine);
  return (
    <div
      className="amount-difference"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable from the keyboard (WCAG 2.1.1)
      tabIndex={0}
      role="group"
      aria-label={t('arrangementAmounts.conflict.title')}
    >
      <table className="data-table">
        <thead>
          <tr>
            {(['field', 'theirs', 'mine'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`arrangementAmounts.conflict.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, MOST_SHOWN).map(({ label, quarter, mine, theirs }) => (
            <tr key={`${mine?.key ?? ''} ${theirs?.id ?? ''} ${quarter ?? ''}`}>
              <th scope="row">
                {label}
                {quarter && `, ${format.quarter(quarter)}`}
              </th>
              <td>{textOf(theirs, quarter, false)}</td>
              <td>{textOf(mine, quarter, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length > MOST_SHOWN && (
        <p className="meta">
          {t('arrangementAmounts.conflict.more', { count: differences.length - MOST_SHOWN })}
        </p>
      )}
    </div>
  );
}
