import type { PlanSection } from './plan-sections.ts';
import type { Situation } from './plan-situation.ts';
import type { PracticeCounts, RegionPressure, RiskCount } from './situation-counts.ts';
import { type IndicatorMaterial, indicatorFigures } from './situation-indicators.ts';
import { pressureFigures } from './situation-pressure.ts';
import { housingCases, riskFigures } from './situation-risk.ts';
import { housingFigures, supplyFigures } from './situation-supply.ts';

/** What a situation is made of: all of the plan's municipalities, but for the pressure of the whole region. */
export type SituationMaterial = IndicatorMaterial & {
  readonly on: string;
  readonly practices: PracticeCounts;
  readonly risk: readonly RiskCount[];
  readonly pressure: RegionPressure | null;
};

/**
 * L-1, R-1, C-4 · the situation of a plan on a day: demand, supply, priority, practices at risk and housing, each figure
 * with its definition, source and date. What is unknown is null and never 0; small counts are shielded, and so is what
 * would give them away. The same rows give the same text on either engine.
 */
export function buildSituation(material: SituationMaterial): Situation {
  const { on, practices, risk, pressure } = material;
  return {
    frozenOn: on,
    figures: [
      ...indicatorFigures(material),
      ...supplyFigures(practices, on),
      ...pressureFigures(pressure, material.definitions, on),
      ...riskFigures(risk, practices, on),
      ...housingFigures(practices, on),
      housingCases(risk, practices, on),
    ].toSorted((one, other) => SECTION_ORDER.indexOf(one.section) - SECTION_ORDER.indexOf(other.section)),
  };
}

const SECTION_ORDER: readonly PlanSection[] = [
  'IST_DEMAND',
  'IST_SUPPLY',
  'PRIORITY',
  'RISK_PRACTICES',
  'HOUSING',
];
