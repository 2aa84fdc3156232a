import type { QuarterValue } from '@regiovast/domain/quarters/snapshot';

export const UNKNOWN_TEXT = 'onbekend';
/** No such figure in the snapshot: the indicator is not made for this level. */
export const ABSENT_TEXT = 'n.v.t.';

/**
 * C-4 · left out. Not "<5": a cell may be left out to protect another, and then it is 5 or more.
 */
export const SUPPRESSED_TEXT = 'afgeschermd';

/** A figure as people read it. R-1 · unknown is "onbekend", never 0 or empty; C-4 · suppressed says so. */
export function figureText(figure: QuarterValue | undefined): number | string {
  if (!figure) return ABSENT_TEXT;
  if (figure.suppressed) return SUPPRESSED_TEXT;
  return figure.value ?? UNKNOWN_TEXT;
}
