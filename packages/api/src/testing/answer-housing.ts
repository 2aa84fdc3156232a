import type { AnswerContent } from '@regiovast/domain/housing/answer.schemas';
import type { HousingMatrixView, MatrixCell } from '@regiovast/domain/housing/matrix.views';
import type { Side, TestWorld } from './test-world.ts';

export const APPLIED: AnswerContent = {
  state: 'APPLIED',
  note: 'Gedaan',
  category: null,
  evidence: '',
  expiresOn: null,
};
export const DEVIATED: AnswerContent = {
  state: 'DEVIATED',
  note: 'Er is geen kavel binnen twee kilometer.',
  category: 'NO_LOCATION',
  evidence: 'Brief van de gemeente van 3 november',
  expiresOn: '2027-05-01',
};

/** People of the RHO and of the insurer of a side who work on housing cases. */
export const housingPeople = (world: TestWorld, side: Side = 'noord') => ({
  rho: world.as(side === 'noord' ? 'rhoNoord' : 'rhoZuid', 'rhoCoordinator').housing,
  insurer: world.as(side, 'procurementOfficer').housing,
});

export function cellIn(matrix: HousingMatrixView, code: string): MatrixCell {
  const cell = matrix.cells.find((known) => known.code === code);
  if (!cell) throw new Error(`no cell ${code}`);
  return cell;
}

/** The matrix as the RHO sees it now. */
export const matrixOf = (world: TestWorld, housingCaseId: string): Promise<HousingMatrixView> =>
  world.as('rhoNoord', 'rhoViewer').housing.matrix({ housingCaseId });

/** Answers a cell by who speaks for its party. */
export async function answerCell(
  world: TestWorld,
  housingCaseId: string,
  cell: string,
  answer: AnswerContent = APPLIED,
): Promise<HousingMatrixView> {
  const matrix = await matrixOf(world, housingCaseId);
  const { rho, insurer } = housingPeople(world);
  const by = cellIn(matrix, cell).party === 'INSURER' ? insurer : rho;
  return by.answer({ housingCaseId, version: matrix.version, cell, answer });
}

/** What who signs has read of a cell. */
export async function signingOf(world: TestWorld, housingCaseId: string, cell: string) {
  const matrix = await matrixOf(world, housingCaseId);
  const { answer } = cellIn(matrix, cell);
  if (answer === null) throw new Error(`no answer to ${cell}`);
  return {
    housingCaseId,
    version: matrix.version,
    answerId: answer.id,
    contentSha256: answer.contentSha256,
    reason: '',
  };
}

/** Applies every cell that was not answered as it reads now. */
export async function applyRest(world: TestWorld, housingCaseId: string): Promise<HousingMatrixView> {
  let matrix = await matrixOf(world, housingCaseId);
  for (const code of matrix.closing.unanswered) matrix = await answerCell(world, housingCaseId, code);
  return matrix;
}
