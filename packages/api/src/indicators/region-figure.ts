import type { Definition } from '@regiovast/domain/indicators/definition';
import type { RegionFigure } from '@regiovast/domain/indicators/indicator.views';
import { isExpired } from '@regiovast/domain/indicators/expiry';
import type { ShownFigure } from '@regiovast/domain/indicators/published-figure';
import type { RegionSum } from '@regiovast/domain/indicators/region-sum';

/** A figure that its source gives for the region itself. */
export const ownFigure = (figure: ShownFigure): RegionFigure => ({
  ...figure,
  quality: 'MEASURED',
  known: null,
  members: null,
});

/**
 * A sum over municipalities as a figure of their region; null when no municipality has one. It has expired when its
 * oldest part has.
 */
export function summedFigure(
  definition: Definition,
  regionCode: string,
  sum: RegionSum,
  on: string,
): RegionFigure | null {
  const { code, version } = definition;
  const { oldestDate, newestDate } = sum;
  if (sum.value === null || oldestDate === null || newestDate === null) return null;
  return {
    indicatorCode: code,
    definitionVersion: version,
    areaKind: 'region',
    areaCode: regionCode,
    areaName: null,
    referenceDate: newestDate,
    periodLabel: oldestDate === newestDate ? null : `${oldestDate} - ${newestDate}`,
    value: sum.value,
    bound: sum.bound,
    source: sum.source,
    note: null,
    isExpired: isExpired({ referenceDate: oldestDate }, definition, on),
    quality: sum.quality,
    known: sum.known,
    members: sum.members,
  };
}
