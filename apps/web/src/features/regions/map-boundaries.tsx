import type { BoundariesView } from '@regiovast/domain/regions/boundaries.views';
import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { type MapFigure, mapFigureOf } from './map-figures.ts';
import { mapLookOf } from './map-look.ts';
import { useMapWords } from './use-map-words.ts';

const NAMES_TOLD = 8;

type Props = {
  readonly boundaries: BoundariesView;
  readonly rows: readonly OverviewRow[];
  readonly figure: MapFigure;
  readonly limits: readonly number[];
  readonly onChoose: (code: string) => void;
};

/** R-1 · where the boundaries come from, and what has none: regions as buttons, municipalities by name. */
export function MapBoundaries({ boundaries, rows, figure, limits, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMapWords(figure);
  const { source, importedOn, division, missing } = boundaries;
  const drawn = new Set(boundaries.areas.map(({ code }) => code));
  const undrawn = rows.filter(({ code }) => !drawn.has(code));
  const names = missing.slice(0, NAMES_TOLD).join(', ') + (missing.length > NAMES_TOLD ? ' …' : '');
  const lookOf = (row: OverviewRow): string =>
    mapFigureOf(row, figure).value === null ? 'not-known' : mapLookOf(row, figure, limits, false);
  return (
    <>
      {undrawn.length > 0 && (
        <ul className="without-boundary">
          <li className="meta">{t('boundaries.without')}</li>
          {undrawn.map((row) => (
            <li key={row.code}>
              <button type="button" className={`tile ${lookOf(row)}`} onClick={() => onChoose(row.code)}>
                {t('boundaries.area', { name: row.name, value: words(row) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="meta">
        {t('boundaries.source', { source, date: format.date(importedOn) })}
        {division === 'municipality' && ` ${t('boundaries.composed')}`}
        {missing.length > 0 && ` ${t('boundaries.lacking', { count: missing.length, names })}`}
      </p>
    </>
  );
}
