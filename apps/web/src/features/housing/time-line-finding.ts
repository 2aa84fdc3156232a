import { daysBetween } from '@regiovast/domain/kernel/calendar-date';
import type { OptionsView } from '@regiovast/domain/housing/options.views';

/** What the time line comes down to, in the order in which it matters. */
export type TimeLineFinding =
  | { readonly kind: 'gap' | 'inTime'; readonly days: number }
  | { readonly kind: 'completes' | 'leaseOnly'; readonly on: string }
  | { readonly kind: 'sameDay' | 'unknown' | 'nothing' };

/** H-5 · whether the chosen location is complete when the lease ends, or what is missing to say so. */
export function timeLineFinding({
  options,
  leaseEndsOn,
}: Pick<OptionsView, 'leaseEndsOn'> & {
  readonly options: readonly Pick<OptionsView['options'][number], 'state' | 'completionOn'>[];
}): TimeLineFinding {
  const chosen = options.find(({ state }) => state === 'CHOSEN');
  if (!chosen) return leaseEndsOn === null ? { kind: 'nothing' } : { kind: 'leaseOnly', on: leaseEndsOn };
  if (chosen.completionOn === null) return { kind: 'unknown' };
  if (leaseEndsOn === null) return { kind: 'completes', on: chosen.completionOn };
  const late = daysBetween(leaseEndsOn, chosen.completionOn);
  if (late === 0) return { kind: 'sameDay' };
  return late > 0 ? { kind: 'gap', days: late } : { kind: 'inTime', days: -late };
}
