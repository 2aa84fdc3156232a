import type { FigureBound } from './area-kinds.ts';
import type { Definition } from './definition.ts';
import type { KnownFigure } from './stated-figure.ts';

declare const SERIES: unique symbol;

/** One day of a series; `others` are what other sources state for the same day under the same definition. */
export type SeriesPoint = { readonly figure: KnownFigure; readonly others: readonly KnownFigure[] };

/**
 * R-2 · figures that may share a line: of one area, under one version of one definition. Only `seriesOf` makes one, and
 * a chart of an indicator accepts nothing else.
 */
export type Series = {
  readonly [SERIES]: true;
  readonly definition: Definition;
  readonly points: readonly SeriesPoint[];
};

/** What must be equal for two figures to share a line. */
export const lineOf = ({ code, version, comparabilityGroup }: Definition): string =>
  `${code}/${version}/${comparabilityGroup}`;

/** An exact statement says more than a bound. */
const PRECISION: Readonly<Record<FigureBound, number>> = { exact: 0, about: 1, atLeast: 2, atMost: 2 };

/**
 * R-2 · the figures of one area as a line, oldest first. Of several statements for one day the most exact makes the
 * line and the rest stand beside it.
 * @throws RangeError when two figures differ in indicator, definition version or comparability group
 */
export function seriesOf(definition: Definition, figures: readonly KnownFigure[]): Series {
  const line = lineOf(definition);
  const stranger = figures.find((figure) => lineOf(figure.definition) !== line);
  if (stranger) throw new RangeError(`${lineOf(stranger.definition)} cannot share a line with ${line}`);
  const byDay = Map.groupBy(figures, (figure) => figure.referenceDate);
  const points = [...byDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, sameDay]): SeriesPoint[] => {
      const [figure, ...others] = [...sameDay].sort(
        (one, other) => PRECISION[one.bound] - PRECISION[other.bound],
      );
      return figure ? [{ figure, others }] : [];
    });
  // The only place that makes one: its mark exists in the type alone.
  return { definition, points } as unknown as Series;
}

/** R-2 · every line the figures of one area make: one per version of each definition, never joined. */
export const linesOf = (figures: readonly KnownFigure[]): Series[] =>
  [...Map.groupBy(figures, ({ definition }) => lineOf(definition)).values()].flatMap((line) => {
    const [first] = line;
    return first ? [seriesOf(first.definition, line)] : [];
  });
