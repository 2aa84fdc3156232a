import type { QuarterValue } from '@regiovast/domain/quarters/snapshot';

export const UNKNOWN_TEXT = 'onbekend';
/** No such figure in the snapshot: the indicator is not made for this level. */
export const ABSENT_TEXT = 'n.v.t.';

export const suppressedText = (minimumCount: number): string => `<${minimumCount}`;

/** A figure as people read it. R-1 · unknown is "onbekend", never 0 or empty; C-4 · suppressed is "<5". */
export function figureText(figure: QuarterValue | undefined, minimumCount: number): number | string {
  if (!figure) return ABSENT_TEXT;
  if (figure.suppressed) return suppressedText(minimumCount);
  return figure.value ?? UNKNOWN_TEXT;
}
