import type { BoundariesView } from '@regiovast/domain/regions/boundaries.views';
import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ARROWS } from '../../components/map/map-keys.ts';
import { nextPlace } from '../../components/map/map-places.ts';
import type { MapFigure } from './map-figures.ts';
import { mapLookOf } from './map-look.ts';
import { TrueMapArea } from './true-map-area.tsx';
import { TrueMapPatterns } from './true-map-patterns.tsx';
import { useMapWords } from './use-map-words.ts';
import './true-map.css';

type Props = {
  readonly boundaries: BoundariesView;
  readonly rows: readonly OverviewRow[];
  readonly figure: MapFigure;
  readonly limits: readonly number[];
  readonly chosen: string | undefined;
  readonly onlyOwn: boolean;
  readonly onChoose: (code: string) => void;
  readonly onOpen: (code: string) => void;
};

/** Every region within its boundary; one stop for Tab, arrows to the nearest, Space chooses, Enter opens. */
export function TrueMap({ boundaries, rows, figure, limits, chosen, onlyOwn, ...on }: Props) {
  const { t } = useTranslation();
  const keys = useId();
  const patterns = useId();
  const map = useRef<SVGSVGElement>(null);
  const valueWords = useMapWords(figure);
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const rowOf = new Map(rows.map((row) => [row.code, row]));
  const areas = boundaries.areas.filter(({ code }) => rowOf.has(code));
  const isDrawn = (code: string | null | undefined): boolean => areas.some((area) => area.code === code);
  const tabStop = focused ?? (isDrawn(chosen) ? chosen : areas[0]?.code);
  const wordsOf = (row: OverviewRow): string => {
    const isOutside = onlyOwn && row.basis !== 'live';
    return isOutside
      ? t('boundaries.areaOutside', { name: row.name })
      : t('boundaries.area', { name: row.name, value: valueWords(row) });
  };
  const onKeyDown = (event: KeyboardEvent, code: string): void => {
    const from = areas.find((area) => area.code === code);
    const direction = ARROWS[event.key];
    if (event.key === 'Enter') on.onOpen(code);
    else if (event.key === ' ') on.onChoose(code);
    else if (direction && from) {
      const next = nextPlace(areas, from, direction);
      map.current?.querySelector<SVGElement>(`[data-code="${next?.code}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  const told = rowOf.get(pointed ?? focused ?? '');
  const outlined = [...new Set([chosen, focused])].flatMap(
    (code) => areas.find((area) => area.code === code) ?? [],
  );
  return (
    <div className="map-body">
      <svg
        ref={map}
        className="true-map"
        viewBox={`0 0 ${boundaries.width} ${boundaries.height}`}
        role="group"
        aria-label={t('regions.map.label')}
        aria-describedby={keys}
      >
        <TrueMapPatterns id={patterns} />
        {boundaries.rest !== '' && <path className="rest" d={boundaries.rest} aria-hidden="true" />}
        {areas.map((area) => {
          const row = rowOf.get(area.code);
          return (
            row && (
              <TrueMapArea
                key={area.code}
                area={area}
                look={mapLookOf(row, figure, limits, onlyOwn && row.basis !== 'live')}
                hatch={`url(#${patterns})`}
                label={wordsOf(row)}
                isChosen={chosen === area.code}
                isTabStop={tabStop === area.code}
                onChoose={() => on.onChoose(area.code)}
                onFocus={() => setFocused(area.code)}
                onBlur={() => setFocused(null)}
                onPoint={setPointed}
                onKeyDown={(event) => onKeyDown(event, area.code)}
              />
            )
          );
        })}
        {outlined.map(({ code, path }) => (
          <g key={code} className={code === focused ? 'outline is-focused' : 'outline'} aria-hidden="true">
            {/* Light beneath dark: seen on every shade. */}
            <path className="halo" d={path} />
            <path d={path} />
          </g>
        ))}
      </svg>
      {/* For eyes and a pointer: the region itself says the same to a screen reader. */}
      <p className="true-map-told" aria-hidden="true">
        {told ? wordsOf(told) : ' '}
      </p>
      <p id={keys} className="meta map-keys">
        {t('regions.map.keys')}
      </p>
    </div>
  );
}
