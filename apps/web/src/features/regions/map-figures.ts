import type { Figure, OverviewRow } from '@regiovast/domain/regions/region.views';
import type { Formatter } from '../../lib/format.ts';

/** What the map can show, by its word in the address. */
export const MAP_FIGURES = ['score', 'patienten', 'stop', 'fte'] as const;
export type MapFigure = (typeof MAP_FIGURES)[number];
/** What an address without a word for it shows: the one figure that a closed quarter gives of every region. */
export const USUAL_FIGURE: MapFigure = 'score';
const DIGITS: Readonly<Record<MapFigure, 0 | 1 | 2>> = { patienten: 1, score: 0, stop: 1, fte: 2 };

const THOUSAND = 1_000;

/** Patients at risk per 1,000 inhabitants; unknown or suppressed as soon as one of the two is. */
function patientsPerThousand({ patientsAtRisk, inhabitants }: OverviewRow): Figure {
  const isKnown = patientsAtRisk.value !== null && inhabitants.value !== null && inhabitants.value > 0;
  return {
    value: isKnown ? ((patientsAtRisk.value ?? 0) / (inhabitants.value ?? 1)) * THOUSAND : null,
    suppressed: patientsAtRisk.suppressed,
    quality: patientsAtRisk.quality,
  };
}

const READ = {
  patienten: patientsPerThousand,
  score: ({ score: { value } }) => ({
    value,
    suppressed: false,
    quality: value === null ? 'UNKNOWN' : 'ESTIMATED',
  }),
  stop: (row) => row.stopShareFull,
  fte: (row) => row.gpsPer10k,
} as const satisfies Record<MapFigure, (row: OverviewRow) => Figure>;

export const mapFigureOf = (row: OverviewRow, figure: MapFigure): Figure => READ[figure](row);

/** A value as the map writes it. */
export function mapNumber(format: Formatter, figure: MapFigure, value: number): string {
  const digits = DIGITS[figure];
  return digits === 0 ? format.integer(value) : format.decimal(value, digits);
}
