import { HOUSING_PARTIES, type HousingParty } from '@regiovast/domain/housing/housing-codes';
import { HOUSING_STEPS, type HousingStep } from '@regiovast/domain/housing/housing-steps';
import type { MatrixCell } from '@regiovast/domain/housing/matrix.views';
import type { MatrixShow } from './matrix-search.ts';

/** Whether nothing more is to be done at a cell. */
export const isSettled = ({ standing }: Pick<MatrixCell, 'standing'>): boolean =>
  standing === 'APPLIED' || standing === 'EXPLAINED';

/** What is still to be done now: not what the case has not come to. */
export const isToDo = (cell: Pick<MatrixCell, 'standing' | 'isReached'>): boolean =>
  !isSettled(cell) && (cell.isReached || cell.standing !== 'OPEN');

export const isShown = (cell: MatrixCell, show: MatrixShow | undefined): boolean =>
  show === undefined || (show === 'ons' ? cell.isOurs : isToDo(cell));

export type MatrixRow = {
  readonly step: HousingStep;
  /** Of each party, in the order of the columns; most hold one cell or none. */
  readonly places: readonly { readonly party: HousingParty; readonly cells: readonly MatrixCell[] }[];
};

/** Steps × parties of what is shown; a step at which nothing is shown is left out. */
export function matrixRows(cells: readonly MatrixCell[], show: MatrixShow | undefined): MatrixRow[] {
  const shown = cells.filter((cell) => isShown(cell, show));
  return HOUSING_STEPS.filter((step) => shown.some((cell) => cell.step === step)).map((step) => ({
    step,
    places: HOUSING_PARTIES.map((party) => ({
      party,
      cells: shown.filter((cell) => cell.step === step && cell.party === party),
    })),
  }));
}
