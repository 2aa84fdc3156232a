import type { PlanSection } from './plan-sections.ts';
import type { SituationFigure } from './plan-situation.ts';
import { isSmall } from './situation-disclosure.ts';
import { type FigureWords, SITUATION_DEFINITIONS } from './situation-words.ts';

/** Where a figure stands, and what it is drawn from. */
export type Drawn = {
  readonly section: PlanSection;
  readonly on: string;
  readonly source: string;
};
export type Shown = {
  readonly value: number | null;
  readonly isHidden?: boolean;
  readonly digits?: 0 | 1 | 2;
};

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** A figure of the product's own, under its own definitions. */
export const own = (
  { section, on, source }: Drawn,
  key: string,
  { label, definition, unit }: FigureWords,
  { value, isHidden = false, digits = 0 }: Shown,
): SituationFigure => ({
  section,
  key,
  label,
  definition,
  definitionVersion: SITUATION_DEFINITIONS,
  value: isHidden || value === null ? null : rounded(value, digits),
  standing: isHidden ? 'suppressed' : value === null ? 'unknown' : 'known',
  unit,
  digits,
  referenceDate: on,
  source,
});

/** A sum over the practices that state it: unknown when none does, shielded when it rests on 1 to 4 of them. */
export const statedSum = (value: number, stating: number, practices: number, digits: 0 | 1 = 0): Shown => ({
  value: stating === 0 && practices > 0 ? null : value,
  isHidden: isSmall(stating),
  digits,
});
