import { type CalendarDate, daysBetween } from '../kernel/calendar-date.ts';
import type { Cents } from '../kernel/money.ts';
import type { PlanningStatus } from './housing-codes.ts';
import type { OptionCriterion } from './option-criteria.ts';

/**
 * H-5 · the scales on which a location is scored. All are the product's own: no source says how locations compare. A better
 * value never scores lower.
 */
export const OPTION_SCALE = {
  best: 100,
  /** Days after the deadline at which being ready is worth nothing any more. */
  tooLateDays: 730,
  planning: {
    PERMIT_GRANTED: 100,
    PERMIT_REQUESTED: 75,
    FITS_PLAN: 50,
    PLAN_CHANGE_NEEDED: 25,
    PERMIT_REFUSED: 0,
  } satisfies Readonly<Record<Exclude<PlanningStatus, 'UNKNOWN'>, number>>,
} as const;

/** What is known of a location; null: unknown. */
export type OptionFacts = {
  readonly floorAreaM2: number | null;
  readonly consultingRooms: number | null;
  readonly yearlyCostCents: Cents | null;
  readonly oneOffCostCents: Cents | null;
  readonly planningStatus: PlanningStatus;
  readonly completionOn: CalendarDate | null;
  readonly kilometres: number | null;
};

/** The cheapest and the dearest of the locations that are weighed; null: no cost is known of any. */
export type CostSpan = { readonly lowestCents: Cents; readonly highestCents: Cents } | null;

/** What the locations of a case are held against; null: unknown. */
export type OptionYardsticks = {
  readonly wantedFloorAreaM2: number | null;
  readonly wantedConsultingRooms: number | null;
  readonly deadlineOn: CalendarDate | null;
  /** Kilometres, of the straight line times the factor, at which reach is worth nothing. */
  readonly radiusKm: number;
  readonly yearly: CostSpan;
  readonly oneOff: CostSpan;
};

/** R-1 · why there is no score: of the location, or of what the case wants, something is unknown. */
export const SCORE_GAPS = ['OPTION', 'CASE'] as const;
export type ScoreGap = (typeof SCORE_GAPS)[number];
export type CriterionScore =
  | { readonly score: number; readonly gap: null }
  | { readonly score: null; readonly gap: ScoreGap };
export type OptionScores = Readonly<Record<OptionCriterion, CriterionScore>>;

/** H-5 · the day before which a location must be ready: the lease ends, or the wanted year is over, whichever is first. */
export function deadlineOf(leaseEndsOn: CalendarDate | null, wantedYear: number | null): CalendarDate | null {
  const yearEndsOn = wantedYear === null ? null : `${wantedYear}-12-31`;
  if (leaseEndsOn === null || yearEndsOn === null) return leaseEndsOn ?? yearEndsOn;
  return leaseEndsOn < yearEndsOn ? leaseEndsOn : yearEndsOn;
}

/** The span of what is known; unknown costs are left out, never taken for nothing. */
export function costSpan(costs: readonly (Cents | null)[]): CostSpan {
  const known = costs.filter((cost) => cost !== null);
  return known.length === 0 ? null : { lowestCents: Math.min(...known), highestCents: Math.max(...known) };
}

/** H-5, R-1 · a location on each criterion, 0 to 100; what is unknown has no score and is named. */
export function scoresOf(option: OptionFacts, yardsticks: OptionYardsticks): OptionScores {
  return {
    SIZE: sizeScore(option, yardsticks),
    YEARLY_COST: costScore(option.yearlyCostCents, yardsticks.yearly),
    ONE_OFF_COST: costScore(option.oneOffCostCents, yardsticks.oneOff),
    COMPLETION: completionScore(option.completionOn, yardsticks.deadlineOn),
    PLANNING:
      option.planningStatus === 'UNKNOWN' ? ofOption : known(OPTION_SCALE.planning[option.planningStatus]),
    REACH:
      option.kilometres === null ? ofOption : known(percent(1 - option.kilometres / yardsticks.radiusKm)),
  };
}

const ofOption: CriterionScore = { score: null, gap: 'OPTION' };
const ofCase: CriterionScore = { score: null, gap: 'CASE' };
const known = (score: number): CriterionScore => ({ score, gap: null });
const percent = (share: number): number => Math.round(OPTION_SCALE.best * Math.min(1, Math.max(0, share)));

/** The share of what is wanted that is there; of floor area and rooms the one that falls shortest. */
function sizeScore(option: OptionFacts, wanted: OptionYardsticks): CriterionScore {
  const pairs = [
    [option.floorAreaM2, wanted.wantedFloorAreaM2],
    [option.consultingRooms, wanted.wantedConsultingRooms],
  ] as const;
  if (pairs.every(([, asked]) => asked === null)) return ofCase;
  const shares = pairs.flatMap(([has, asked]) =>
    has === null || asked === null ? [] : [asked === 0 ? 1 : has / asked],
  );
  return shares.length === 0 ? ofOption : known(percent(Math.min(...shares)));
}

/** The cheapest has 100; another loses by how much dearer it is, as a share of the dearest. */
function costScore(cents: Cents | null, span: CostSpan): CriterionScore {
  if (cents === null) return ofOption;
  if (span === null || span.highestCents === 0) return known(OPTION_SCALE.best);
  return known(percent(1 - (cents - span.lowestCents) / span.highestCents));
}

/** In time has 100; it falls evenly to nothing at two years too late. */
function completionScore(completionOn: CalendarDate | null, deadlineOn: CalendarDate | null): CriterionScore {
  if (completionOn === null) return ofOption;
  if (deadlineOn === null) return ofCase;
  return known(percent(1 - daysBetween(deadlineOn, completionOn) / OPTION_SCALE.tooLateDays));
}
