import { searchKey } from '../kernel/search-key.ts';
import { advanceOf, type RegionPlanStatus } from '../plans/plan-of-region.ts';
import { digitsOfColumn, type RegionColumn, type RegionSort } from './region-columns.ts';
import type { RegionTableState } from './region-table-query.ts';
import type { Figure, OverviewRow, OverviewView } from './region.views.ts';

type ScoreBand = OverviewRow['score']['band'];

/** What a cell holds. `hidden`: only the reader's own area tells. */
export type RegionCell =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly digits: 0 | 1 | 2 }
  | { readonly kind: 'band'; readonly band: ScoreBand }
  | { readonly kind: 'name'; readonly name: string | null }
  | { readonly kind: 'planStatus'; readonly status: RegionPlanStatus }
  | { readonly kind: 'euro'; readonly cents: number | null }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'notOfNation' };

type Phase = keyof NonNullable<OverviewRow['phases']>;
const PHASES: Readonly<Record<Phase, true>> = {
  SIGNAL: true,
  WATCH: true,
  THREATENED: true,
  ACUTE: true,
  BRIDGING: true,
};
/** The open phases in the order of a case; typed over the domain's list, and without its schema library. */
export const OPEN_PHASES = Object.keys(PHASES) as readonly Phase[];

/**
 * A field of the table: most columns are one, phases are one each, the score brings its band and confidence, and a number
 * of arrangements its amount.
 */
export type RegionField =
  | Exclude<RegionColumn, 'phases'>
  | 'scoreBand'
  | 'scoreConfidence'
  | 'arrangementsEuro'
  | `phase.${Phase}`;

export function fieldsOf(column: RegionColumn): readonly RegionField[] {
  if (column === 'phases') return OPEN_PHASES.map((phase) => `phase.${phase}` as const);
  if (column === 'arrangements') return ['arrangements', 'arrangementsEuro'];
  return column === 'score' ? ['score', 'scoreBand', 'scoreConfidence'] : [column];
}

const HIDDEN: RegionCell = { kind: 'hidden' };
const figureOf = (value: number | null): Figure => ({
  value,
  suppressed: false,
  quality: value === null ? 'UNKNOWN' : 'MEASURED',
});
const numberCell = (value: number | null, digits: 0 | 1 | 2 = 0): RegionCell => ({
  kind: 'figure',
  figure: figureOf(value),
  digits,
});
/** A count that only the reader's own area tells; null there is unknown. */
const ownCell = (row: OverviewRow, value: number | null): RegionCell =>
  row.basis === 'live' ? numberCell(value) : HIDDEN;
const percentOf = (share: number | null): number | null => (share === null ? null : Math.round(share * 100));

const FIGURE_COLUMNS = [
  'practicesAtRisk',
  'patientsAtRisk',
  'stopShareFull',
  'stopSharePartial',
  'inhabitantsPerGpFte',
  'gpsPer10k',
  'casesResolved',
  'housingCases',
  'inhabitants',
] as const satisfies readonly RegionColumn[];
type FigureColumn = (typeof FIGURE_COLUMNS)[number];
const isFigureColumn = (column: RegionColumn): column is FigureColumn =>
  (FIGURE_COLUMNS as readonly RegionColumn[]).includes(column);

/** The cells of a column for a region: as many as the column has fields. */
export function cellsOf(row: OverviewRow, column: RegionColumn): readonly RegionCell[] {
  if (isFigureColumn(column))
    return [{ kind: 'figure', figure: row[column], digits: digitsOfColumn(column) }];
  switch (column) {
    case 'score': {
      const { value, band, confidence } = row.score;
      return [numberCell(value), { kind: 'band', band }, numberCell(percentOf(confidence))];
    }
    case 'scoreChange':
      return [numberCell(row.score.change)];
    case 'phases':
      return OPEN_PHASES.map((phase) => (row.phases ? numberCell(row.phases[phase]) : HIDDEN));
    case 'overdueActions':
    case 'enrolledPatients':
      return [ownCell(row, row[column])];
    case 'planStatus':
      return [row.planStatus === null ? HIDDEN : { kind: 'planStatus', status: row.planStatus }];
    case 'arrangements':
      return arrangementCells(row.arrangements);
    case 'preferentInsurer':
      return [{ kind: 'name', name: row.preferentInsurer?.name ?? null }];
    default:
      return column satisfies never;
  }
}

/** C-1 · one's own arrangements and their amount; of others there is nothing to see. */
function arrangementCells(own: OverviewRow['arrangements']): readonly RegionCell[] {
  if (own === null) return [HIDDEN, HIDDEN];
  if (own === 'UNKNOWN') return [numberCell(null), { kind: 'euro', cents: null }];
  return [numberCell(own.count), { kind: 'euro', cents: own.cents }];
}

const NATIONAL = {
  practicesAtRisk: 'PRACTICES_AT_RISK',
  patientsAtRisk: 'PATIENTS_AT_RISK',
  stopShareFull: 'PATIENT_STOP_SHARE_FULL',
  stopSharePartial: 'PATIENT_STOP_SHARE_PARTIAL',
  gpsPer10k: 'GPS_PER_10K',
  casesResolved: 'CASES_RESOLVED',
  housingCases: 'HOUSING_CASES_OPEN',
} as const satisfies Partial<Record<RegionColumn, string>>;
const isNational = (column: RegionColumn): column is keyof typeof NATIONAL => column in NATIONAL;

/** The change of the last closed quarter on the one before; null as soon as one of the two is unknown. */
function nationalChange(view: OverviewView, indicatorCode: string): number | null {
  const trend = view.national.find((figure) => figure.indicatorCode === indicatorCode)?.trend ?? [];
  const last = trend.at(-1)?.value ?? null;
  const before = trend.at(-2)?.value ?? null;
  return last === null || before === null ? null : last - before;
}

/** The inhabitants of all regions together; unknown as soon as one of them is, or when there are none. */
export const sumOfInhabitants = (rows: readonly OverviewRow[]): number | null =>
  rows.length === 0
    ? null
    : rows.reduce<number | null>(
        (sum, { inhabitants }) =>
          sum === null || inhabitants.value === null ? null : sum + inhabitants.value,
        0,
      );

/** The foot of the table: the published figures of the whole country. */
export function nationCells(view: OverviewView, column: RegionColumn): readonly RegionCell[] {
  const national = (code: string): Figure =>
    view.national.find(({ indicatorCode }) => indicatorCode === code) ?? figureOf(null);
  if (isNational(column))
    return [{ kind: 'figure', figure: plain(national(NATIONAL[column])), digits: digitsOfColumn(column) }];
  switch (column) {
    case 'score':
      return [
        { kind: 'figure', figure: plain(national('PRESSURE_SCORE')), digits: 0 },
        { kind: 'notOfNation' },
        { kind: 'notOfNation' },
      ];
    case 'scoreChange':
      return [numberCell(nationalChange(view, 'PRESSURE_SCORE'))];
    case 'inhabitants':
      return [numberCell(sumOfInhabitants(view.rows))];
    case 'inhabitantsPerGpFte': {
      // As for the regions: the other way round of GPs per 10,000.
      const { value, suppressed, quality } = national('GPS_PER_10K');
      const perFte = value ? Math.round(10_000 / value) : null;
      return [{ kind: 'figure', figure: { value: perFte, suppressed, quality }, digits: 0 }];
    }
    case 'planStatus':
    case 'preferentInsurer':
      return [{ kind: 'notOfNation' }];
    case 'arrangements':
      return [{ kind: 'notOfNation' }, { kind: 'notOfNation' }];
    case 'phases':
      return OPEN_PHASES.map(() => HIDDEN);
    case 'overdueActions':
    case 'enrolledPatients':
      return [HIDDEN];
    default:
      return column satisfies never;
  }
}

/** A figure without the trend and source that a national one carries. */
const plain = ({ value, suppressed, quality }: Figure): Figure => ({ value, suppressed, quality });

/** Whether a region is among those that the state asks for. */
export function isShown(row: OverviewRow, state: RegionTableState): boolean {
  const key = searchKey(state.zoek);
  return (
    (!state.mijn || row.basis === 'live') &&
    (!state.stand || row.basis === state.stand) &&
    (!state.klasse || row.score.band === state.klasse) &&
    (state.druk === undefined || (row.score.value !== null && row.score.value >= state.druk)) &&
    (key === '' || searchKey(row.name).includes(key) || row.code.toLowerCase() === key)
  );
}

const byName = new Intl.Collator('nl', { ignorePunctuation: true });

function numberOf(row: OverviewRow, sort: Exclude<RegionSort, 'name' | 'preferentInsurer'>): number | null {
  const [cell] = cellsOf(row, sort);
  if (cell?.kind === 'planStatus') return advanceOf(cell.status);
  return cell?.kind === 'figure' ? cell.figure.value : null;
}

/** The order of two values, nothing last in either direction; null when they are equal. */
function orderOf<Value>(
  a: Value | null,
  b: Value | null,
  compare: (a: Value, b: Value) => number,
): number | null {
  if (a === null || b === null) return a === b ? null : a === null ? Infinity : -Infinity;
  return compare(a, b) || null;
}

/** The rows in order; what is unknown or suppressed stands last in either direction, and ties go by name. */
export function sortRows(rows: readonly OverviewRow[], sort: RegionSort, descending: boolean): OverviewRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const tie = byName.compare(left.name, right.name) || (left.code < right.code ? -1 : 1);
    if (sort === 'name') return sign * tie;
    const order =
      sort === 'preferentInsurer'
        ? orderOf(left.preferentInsurer?.name ?? null, right.preferentInsurer?.name ?? null, byName.compare)
        : orderOf(numberOf(left, sort), numberOf(right, sort), (a, b) => a - b);
    if (order === null) return tie;
    return Number.isFinite(order) ? sign * order : Math.sign(order);
  });
}

/** The regions that the state asks for, in its order. */
export const rowsOf = (view: OverviewView, state: RegionTableState): OverviewRow[] =>
  sortRows(
    view.rows.filter((row) => isShown(row, state)),
    state.sort,
    state.descending,
  );

export type RegionTableRow = {
  readonly code: string;
  readonly name: string;
  /** Where its figures come from, and with that of which day they are. */
  readonly basis: OverviewRow['basis'];
  readonly cells: readonly RegionCell[];
};
export type RegionTable = {
  readonly fields: readonly RegionField[];
  readonly rows: readonly RegionTableRow[];
  readonly nation: readonly RegionCell[];
};

/** The region table as it is shown: the same filters, order, columns and cells for the screen and for a file. */
export const regionTable = (view: OverviewView, state: RegionTableState): RegionTable => ({
  fields: state.kolommen.flatMap(fieldsOf),
  rows: rowsOf(view, state).map((row) => ({
    code: row.code,
    name: row.name,
    basis: row.basis,
    cells: state.kolommen.flatMap((column) => cellsOf(row, column)),
  })),
  nation: state.kolommen.flatMap((column) => nationCells(view, column)),
});
