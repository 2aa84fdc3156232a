import type { FigureBound } from './area-kinds.ts';
import type { Definition } from './definition.ts';
import type { ShownFigure } from './published-figure.ts';

declare const STATED: unique symbol;

/** What a figure must bring along to be stated. */
type FigureParts = {
  readonly value: number;
  readonly bound: FigureBound;
  readonly referenceDate: string;
  readonly periodLabel: string | null;
  readonly source: string;
  readonly note: string | null;
  readonly isExpired: boolean;
};

/**
 * R-1 · a figure that may be shown: with its definition, source and reference date, and whether it has expired; or an
 * unknown with its definition. `stateFigure` and `stateUnknown` alone make one, so nothing that draws a figure can be
 * given a bare number.
 */
export type StatedFigure = { readonly [STATED]: true; readonly definition: Definition } & (
  | ({ readonly kind: 'known' } & FigureParts)
  | { readonly kind: 'unknown' }
);
export type KnownFigure = Extract<StatedFigure, { kind: 'known' }>;

/**
 * The figure under its definition.
 * @throws RangeError when the figure names another definition than the one given
 */
export function stateFigure(
  definition: Definition,
  figure: Pick<ShownFigure, keyof FigureParts | 'indicatorCode' | 'definitionVersion'>,
): KnownFigure {
  if (figure.indicatorCode !== definition.code || figure.definitionVersion !== definition.version) {
    throw new RangeError(
      `figure of ${figure.indicatorCode} version ${figure.definitionVersion} under ${definition.code} version ${definition.version}`,
    );
  }
  const { value, bound, referenceDate, periodLabel, source, note, isExpired } = figure;
  return {
    kind: 'known',
    definition,
    value,
    bound,
    referenceDate,
    periodLabel,
    source,
    note,
    isExpired,
  } as KnownFigure;
}

/** R-1 · nobody states a figure under this definition: unknown, never 0. */
export const stateUnknown = (definition: Definition): StatedFigure =>
  ({ kind: 'unknown', definition }) as StatedFigure;
