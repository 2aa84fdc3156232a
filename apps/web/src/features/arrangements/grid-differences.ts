import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { type GridDraft, type LineDraft, termsOf } from './grid-draft.ts';

/** What differs between two grids: a cell, the terms of a line, or a line that only one of them has. */
export type GridDifference = {
  readonly label: string;
  readonly quarter: Quarter | null;
  /** The line on either side; null where it is not. */
  readonly mine: LineDraft | null;
  readonly theirs: LineDraft | null;
};

const sameTerms = (one: LineDraft, other: LineDraft): boolean =>
  JSON.stringify(termsOf(one)) === JSON.stringify(termsOf(other));

/** S-3 · everything in which what I typed differs from what stands there now. */
export function gridDifferences(mine: GridDraft, theirs: GridDraft): GridDifference[] {
  const differences: GridDifference[] = [];
  for (const line of mine) {
    const other = theirs.find(({ id }) => id === line.id && id !== null) ?? null;
    const { label } = line;
    if (!other || !sameTerms(line, other))
      differences.push({ label, quarter: null, mine: line, theirs: other });
    if (!other) continue;
    const quarters = new Set([...Object.keys(line.values), ...Object.keys(other.values)]);
    for (const quarter of [...quarters].sort())
      if (line.values[quarter] !== other.values[quarter])
        differences.push({ label, quarter, mine: line, theirs: other });
  }
  for (const line of theirs)
    if (!mine.some(({ id }) => id === line.id))
      differences.push({ label: line.label, quarter: null, mine: null, theirs: line });
  return differences;
}
