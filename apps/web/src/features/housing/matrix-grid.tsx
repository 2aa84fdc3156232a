import type { HousingParty } from '@regiovast/domain/housing/housing-codes';
import { HOUSING_PARTIES } from '@regiovast/domain/housing/housing-codes';
import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import type { MatrixCell } from '@regiovast/domain/housing/matrix.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { CellWhen } from './cell-when.tsx';
import { type MatrixRow, matrixRows } from './matrix-rows.ts';
import type { MatrixShow } from './matrix-search.ts';
import { StandingChip } from './standing-chip.tsx';

type Props = {
  readonly cells: readonly MatrixCell[];
  readonly show: MatrixShow | undefined;
  /** Where the case is now. */
  readonly current: HousingStep;
  readonly onOpen: (code: string) => void;
};

/** H-2 · steps × parties; on a phone a list per step, in which each cell says whose it is. */
export function MatrixGrid({ cells, show, current, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <div className="table-scroll matrix-scroll">
      <table className="matrix">
        <caption className="visually-hidden">{t('housingMatrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('housingMatrix.step')}</th>
            {HOUSING_PARTIES.map((party) => (
              <th key={party} scope="col">
                {t(`housing.parties.${party}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrixRows(cells, show).map((row) => (
            <Row key={row.step} row={row} isCurrent={row.step === current} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: { row: MatrixRow; isCurrent: boolean; onOpen: (code: string) => void }) {
  const { t } = useTranslation();
  const { row, isCurrent, onOpen } = props;
  return (
    <tr className={isCurrent ? 'matrix-now' : undefined} aria-current={isCurrent ? 'step' : undefined}>
      <th scope="row">
        {t(`housing.steps.${row.step}`)}
        {isCurrent && (
          <span className="with-icon meta matrix-here">
            <Icon name="arrow" size={14} />
            {t('housingMatrix.now')}
          </span>
        )}
      </th>
      {row.places.map(({ party, cells }) => (
        <td key={party} className={cells.length === 0 ? 'matrix-empty' : undefined}>
          {cells.length === 0 ? (
            <span className="visually-hidden">{t('housingMatrix.nothingAsked')}</span>
          ) : (
            <div className="matrix-place">
              {cells.map((cell) => (
                <Cell key={cell.code} cell={cell} party={party} onOpen={onOpen} />
              ))}
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}

function Cell(props: { cell: MatrixCell; party: HousingParty; onOpen: (code: string) => void }) {
  const { t, i18n } = useTranslation();
  const { cell, party, onOpen } = props;
  const { label } = cell[i18n.language === 'en' ? 'en' : 'nl'];
  return (
    <button
      type="button"
      id={`matrix-${cell.code}`}
      className={cell.isOurs ? 'matrix-cell ours' : 'matrix-cell'}
      aria-haspopup="dialog"
      onClick={() => onOpen(cell.code)}
    >
      <span className="matrix-party meta">{t(`housing.parties.${party}`)}</span>
      <span className="matrix-label">{label}</span>
      <StandingChip cell={cell} />
      <span className="meta matrix-when">
        <CellWhen cell={cell} />
        {cell.isOurs && (
          <span className="with-icon matrix-ours">
            <Icon name="account" size={14} />
            {t('housingMatrix.ours')}
          </span>
        )}
      </span>
    </button>
  );
}
