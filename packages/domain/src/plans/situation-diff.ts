import type { Situation, SituationFigure } from './plan-situation.ts';

/**
 * How a figure of a new freeze stands to the one before: `definition` when it is worked out by another version of its
 * definition, so that the two values say nothing of each other.
 */
export const FIGURE_CHANGES = ['added', 'gone', 'value', 'definition', 'unchanged'] as const;
export type FigureChange = (typeof FIGURE_CHANGES)[number];

export type FigureDifference = {
  readonly change: FigureChange;
  /** Null: it was not there. */
  readonly before: SituationFigure | null;
  /** Null: it is gone. */
  readonly after: SituationFigure | null;
};

/**
 * L-1 · every figure of two freezes, in the order of the new one and then what is gone. A figure whose value is the same
 * is unchanged, also when it is of a later date; one that was known and is not any more has changed.
 * @param before null before the first freeze: everything is added
 */
export function situationDiff(before: Situation | null, after: Situation): FigureDifference[] {
  const old = new Map((before?.figures ?? []).map((figure) => [figure.key, figure]));
  const keys = new Set(after.figures.map(({ key }) => key));
  return [
    ...after.figures.map((figure) => {
      const known = old.get(figure.key) ?? null;
      return { change: changeOf(known, figure), before: known, after: figure };
    }),
    ...[...old.values()]
      .filter(({ key }) => !keys.has(key))
      .map((figure) => ({ change: 'gone' as const, before: figure, after: null })),
  ];
}

function changeOf(before: SituationFigure | null, after: SituationFigure): FigureChange {
  if (!before) return 'added';
  if (before.definitionVersion !== after.definitionVersion) return 'definition';
  return before.value === after.value && before.standing === after.standing ? 'unchanged' : 'value';
}
