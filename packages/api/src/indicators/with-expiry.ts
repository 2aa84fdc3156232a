import type { Definition } from '@regiovast/domain/indicators/definition';
import { isExpired } from '@regiovast/domain/indicators/expiry';
import type { PublishedFigure, ShownFigure } from '@regiovast/domain/indicators/published-figure';

/**
 * R-1 · figures as they go to a screen: each says whether it has expired on the day, a sum by its oldest part. A figure without a definition is
 * left out, because nothing says what it means.
 */
export function withExpiry(
  definitions: readonly Definition[],
  on: string,
): (figures: readonly (PublishedFigure & { readonly oldestDate?: string })[]) => ShownFigure[] {
  const byVersion = new Map(definitions.map((row) => [`${row.code}/${row.version}`, row]));
  return (figures) =>
    figures.flatMap(({ oldestDate, ...figure }) => {
      const definition = byVersion.get(`${figure.indicatorCode}/${figure.definitionVersion}`);
      return definition
        ? {
            ...figure,
            isExpired: isExpired({ referenceDate: oldestDate ?? figure.referenceDate }, definition, on),
          }
        : [];
    });
}
