import type { Definition } from '@regiovast/domain/indicators/definition';
import type { ShownFigure } from '@regiovast/domain/indicators/published-figure';
import {
  type KnownFigure,
  type StatedFigure,
  stateFigure,
  stateUnknown,
} from '@regiovast/domain/indicators/stated-figure';

/** R-1 · what the server gave, under its definition; nothing is unknown. */
export const stated = (definition: Definition, figure: ShownFigure | null | undefined): StatedFigure =>
  figure ? stateFigure(definition, figure) : stateUnknown(definition);

/** R-2 · figures of several versions, each under its own; one whose version is not among them is left out. */
export const statedUnder = (
  versions: readonly Definition[],
  figures: readonly ShownFigure[],
): KnownFigure[] =>
  figures.flatMap((figure) => {
    const definition = versions.find(
      ({ code, version }) => code === figure.indicatorCode && version === figure.definitionVersion,
    );
    return definition ? stateFigure(definition, figure) : [];
  });
