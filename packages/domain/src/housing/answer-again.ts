import { z } from 'zod';

/** H-2 · why a step is answered again: it asks something else now, or it was not asked when the case was answered. */
const AGAIN_REASONS = ['CHANGED', 'ADDED'] as const;
export const againReasonSchema = z.enum(AGAIN_REASONS);
export type AgainReason = z.infer<typeof againReasonSchema>;

/** A cell of the guidance that is looked at. */
export type CellInVersions = {
  readonly code: string;
  /** Hash of what it asks; null: words to which no answer can have been given yet. */
  readonly sha256: string | null;
  /** The versions of the guidance that have the cell. */
  readonly askedIn: ReadonlySet<number>;
};

/** An answer that holds, with the guidance and the words it was given to. */
export type HeldAnswer = {
  readonly housingCaseId: string;
  readonly cell: string;
  readonly cellSha256: string;
  readonly guidanceVersion: number;
};

export type Again = {
  readonly housingCaseId: string;
  readonly cell: string;
  readonly reason: AgainReason;
};

/**
 * H-2 · exactly what must be answered again. An answer stays as long as its cell asks the same; it must be given again when
 * the cell asks something else. A cell that came later is asked of a case that answered to a guidance without it. A cell
 * that went asks nothing; its answer stays in the case. What was never answered is open, not again.
 * @param cells the cells of the guidance, in order
 * @param answers those that hold, of any number of cases
 * @returns by case in the order of the answers, and in the order of the cells
 */
export function answersAgain(cells: readonly CellInVersions[], answers: readonly HeldAnswer[]): Again[] {
  const byCase = Map.groupBy(answers, ({ housingCaseId }) => housingCaseId);
  return [...byCase].flatMap(([housingCaseId, ofCase]) => {
    const answerTo = new Map(ofCase.map((answer) => [answer.cell, answer]));
    const versions = new Set(ofCase.map(({ guidanceVersion }) => guidanceVersion));
    return cells.flatMap((cell): Again[] => {
      const reason = reasonOf(cell, answerTo.get(cell.code), versions);
      return reason === null ? [] : [{ housingCaseId, cell: cell.code, reason }];
    });
  });
}

function reasonOf(
  cell: CellInVersions,
  answer: HeldAnswer | undefined,
  versions: ReadonlySet<number>,
): AgainReason | null {
  if (answer) return answer.cellSha256 === cell.sha256 ? null : 'CHANGED';
  return [...versions].every((version) => cell.askedIn.has(version)) ? null : 'ADDED';
}
