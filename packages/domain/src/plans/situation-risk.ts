import { DISCONTINUITY_CAUSES, type DiscontinuityCause } from '../cases/causes.ts';
import { OPEN_PHASES } from '../cases/phases.ts';
import type { SituationFigure } from './plan-situation.ts';
import type { PracticeCounts, RiskCount } from './situation-counts.ts';
import { type Hidden, hiddenCounts, hiddenPatients, type RiskCell } from './situation-disclosure.ts';
import { own } from './situation-figure.ts';
import {
  causeWords,
  type FigureWords,
  HOUSING_WORDS,
  OWN_SOURCES,
  patientsOf,
  phaseWords,
  RISK_TOTAL_WORDS,
} from './situation-words.ts';

type Table = { readonly cells: RiskCell[]; readonly counts: Hidden; readonly patients: Hidden };

const NOTHING_HIDDEN: Hidden = { cells: new Set(), total: false };

/** All practices of the plan, of which those with a case are a part that is subtracted as easily as it is added up. */
type AllPractices = Pick<PracticeCounts, 'practices' | 'practicesWithPatients'>;

/** Practices with an open case by phase and by cause, with what of either table may not be shown. */
function riskTables(
  risk: readonly RiskCount[],
  all: AllPractices,
): { atRisk: RiskCell; byPhase: Table; byCause: Table } {
  const sumOf = (key: string, rows: readonly RiskCount[]): RiskCell => ({
    key,
    practices: rows.reduce((sum, { cases }) => sum + cases, 0),
    patients: rows.reduce((sum, { patients }) => sum + patients, 0),
    withPatients: rows.reduce((sum, { withPatients }) => sum + withPatients, 0),
  });
  const tables = [
    OPEN_PHASES.map((phase) =>
      sumOf(
        phase,
        risk.filter((row) => row.phase === phase),
      ),
    ),
    DISCONTINUITY_CAUSES.map((cause) =>
      sumOf(
        cause,
        risk.filter((row) => row.cause === cause),
      ),
    ),
  ] as const;
  const atRisk = sumOf('total', risk);
  const counts = hiddenCounts(
    tables.map((cells) => cells.map(({ key, practices }) => ({ key, count: practices }))),
    all.practices - atRisk.practices,
  );
  const patients = hiddenPatients(tables, counts, all.practicesWithPatients - atRisk.withPatients);
  const table = (index: 0 | 1): Table => ({
    cells: tables[index],
    counts: counts[index] ?? NOTHING_HIDDEN,
    patients: patients[index] ?? NOTHING_HIDDEN,
  });
  return { atRisk, byPhase: table(0), byCause: table(1) };
}

/** Practices with an open case and their patients, by phase and by primary cause; aggregates only. */
export function riskFigures(
  risk: readonly RiskCount[],
  practices: AllPractices,
  on: string,
): SituationFigure[] {
  const drawn = { section: 'RISK_PRACTICES', on, source: OWN_SOURCES.cases } as const;
  const { atRisk, byPhase, byCause } = riskTables(risk, practices);
  const pair = (
    key: string,
    words: FigureWords,
    cell: RiskCell,
    hidden: { count: boolean; sum: boolean },
  ) => [
    own(drawn, key, words, { value: cell.practices, isHidden: hidden.count }),
    own(drawn, `${key}.patients`, patientsOf(words), {
      value: cell.withPatients === 0 && cell.practices > 0 ? null : cell.patients,
      isHidden: hidden.sum,
    }),
  ];
  const ofCell = ({ counts, patients }: Table, { key }: RiskCell) => ({
    count: counts.cells.has(key),
    sum: patients.cells.has(key),
  });
  return [
    ...pair('risk:total', RISK_TOTAL_WORDS, atRisk, {
      count: byPhase.counts.total,
      sum: byPhase.patients.total,
    }),
    ...OPEN_PHASES.flatMap((phase) => {
      const cell = byPhase.cells.find(({ key }) => key === phase);
      return cell ? pair(`risk:phase.${phase}`, phaseWords(phase), cell, ofCell(byPhase, cell)) : [];
    }),
    // Of seventeen causes only those that occur.
    ...DISCONTINUITY_CAUSES.flatMap((cause) => {
      const cell = byCause.cells.find(({ key }) => key === cause);
      return cell && cell.practices > 0
        ? pair(`risk:cause.${cause}`, causeWords(cause), cell, ofCell(byCause, cell))
        : [];
    }),
  ];
}

const HOUSING_CAUSES: readonly DiscontinuityCause[] = ['HOUSING_LOSS', 'HOUSING_INADEQUATE'];

/** Practices with a case caused by housing. */
export function housingCases(
  risk: readonly RiskCount[],
  practices: AllPractices,
  on: string,
): SituationFigure {
  const { byCause } = riskTables(risk, practices);
  const cells = byCause.cells.filter(({ key }) => (HOUSING_CAUSES as readonly string[]).includes(key));
  const drawn = { section: 'HOUSING', on, source: OWN_SOURCES.cases } as const;
  return own(drawn, 'housing:cases', HOUSING_WORDS.cases, {
    value: cells.reduce((sum, { practices }) => sum + practices, 0),
    // The sum of two cells of the table by cause: shown only where both are.
    isHidden: cells.some(({ key }) => byCause.counts.cells.has(key)),
  });
}
