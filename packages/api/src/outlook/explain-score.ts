import type { LiveRegion } from '@regiovast/db/regions/live-counts';
import { scoreOf, type ScoredPart } from '@regiovast/domain/outlook/pressure-score';
import { readingsOf } from '@regiovast/domain/outlook/score-readings';
import { PART_UNITS, SCORE_PARTS, type ScorePart } from '@regiovast/domain/outlook/score-parts';
import type { PartExplanation, ScoreExplanation } from '@regiovast/domain/outlook/score.views';
import { ALL_POINTS, type ScoreWeights, type WeightsVersion } from '@regiovast/domain/outlook/score-weights';
import type { OrganisationKind } from '@regiovast/domain/people/organisation';
import type { ScoreSummary } from '@regiovast/domain/outlook/score.views';
import { type ScoreContext, sealedScoresOf } from './region-score.ts';
import { nationalScore } from './sealed-scores.ts';

type Explained = {
  readonly code: string;
  readonly live: LiveRegion | null;
  readonly summary: ScoreSummary;
  readonly reader: OrganisationKind;
  /** The day that is read. */
  readonly on: string;
};

/** The score of a region with all that explains it: parts in the own area, weights and trend everywhere. */
export function explainScore(context: ScoreContext, explained: Explained): ScoreExplanation {
  const { code, live, summary, reader, on } = explained;
  const past = sealedScoresOf(context, code);
  const last = past.at(-1);
  const by = live ? context.weights : versionOf(context, last?.weightsVersion);
  const national = context.sealed
    .map(nationalScore)
    .findLast((score) => score?.weightsVersion === by.version);
  return {
    ...summary,
    basis: live ? 'live' : last ? 'published' : 'none',
    referenceDate: live ? on : (last?.referenceDate ?? null),
    cases: live && reader === 'insurer' ? 'shared' : 'all',
    range: live ? liveRange(live, by.weights) : rangeOf(summary),
    parts: live
      ? liveParts(live, by.weights, reader)
      : SCORE_PARTS.map((part) => hiddenPart(part, by.weights)),
    version: by.version,
    validFrom: by.validFrom,
    reason: by.reason,
    source: by.source,
    limits: by.weights.bands,
    national: national
      ? { value: national.value, quarter: national.quarter, referenceDate: national.referenceDate }
      : null,
    trend: past
      .filter(({ weightsVersion }) => weightsVersion === by.version)
      .map(({ quarter, value }) => ({ quarter, value })),
  };
}

const versionOf = ({ versions, weights }: ScoreContext, version: number | undefined): WeightsVersion =>
  versions.find((candidate) => candidate.version === version) ?? weights;

const liveRange = ({ scoreCounts }: LiveRegion, weights: ScoreWeights) =>
  scoreOf(readingsOf(scoreCounts, weights), weights).range;

/** Of a sealed score the parts are not kept; what is missing follows from its confidence. */
const rangeOf = ({ value, confidence }: ScoreSummary): ScoreExplanation['range'] =>
  value === null || confidence === null
    ? null
    : { from: value, to: Math.min(ALL_POINTS, value + Math.round(ALL_POINTS * (1 - confidence))) };

function liveParts({ scoreCounts }: LiveRegion, weights: ScoreWeights, reader: OrganisationKind) {
  return scoreOf(readingsOf(scoreCounts, weights), weights).parts.map((scored): PartExplanation => {
    const explained = { ...frameOf(scored.part, weights), ...scored };
    // The platform sees no case: what the part adds, but not what it rests on (C-6).
    if (reader !== 'platform' || scored.part !== 'CONTINUITY') return explained;
    return { ...explained, value: null, coverage: null, state: 'hidden' };
  });
}

const hiddenPart = (part: ScorePart, weights: ScoreWeights): PartExplanation => ({
  ...frameOf(part, weights),
  value: null,
  points: null,
  coverage: null,
  state: 'hidden',
});

function frameOf(part: ScorePart, { parts }: ScoreWeights) {
  const { weight, calmAt, severeAt } = parts[part];
  return {
    part,
    unit: PART_UNITS[part],
    weight: weight satisfies ScoredPart['weight'],
    maxPoints: weight,
    calmAt,
    severeAt,
  };
}
