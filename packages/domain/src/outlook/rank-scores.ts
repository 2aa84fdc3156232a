import type { PressureScore } from './pressure-score.ts';
import type { RankedScore, WeightsPreview } from './weights.views.ts';

type Scored = ReadonlyMap<string, Pick<PressureScore, 'value' | 'band'>>;
type PreviewRow = WeightsPreview['regions'][number];

/** Scores with their rank: the highest is 1, equal scores share a rank, and no score has no rank. */
export function rankScores(scores: Scored): Map<string, RankedScore> {
  const values = [...scores.values()].flatMap(({ value }) => value ?? []);
  return new Map(
    [...scores].map(([code, { value, band }]) => [
      code,
      {
        value,
        band,
        rank: value === null ? null : 1 + values.filter((other) => other > value).length,
      },
    ]),
  );
}

/**
 * What changes between two sets of scores, the largest moves in rank first, then in score, then the highest
 * score, then by name.
 * @param regions the regions of both sets, each once
 */
export function compareScores(
  regions: readonly { readonly code: string; readonly name: string }[],
  before: Scored,
  after: Scored,
): Omit<WeightsPreview, 'on'> {
  const none: RankedScore = { value: null, rank: null, band: null };
  const [ranksBefore, ranksAfter] = [rankScores(before), rankScores(after)];
  const rows = regions.map(({ code, name }) => ({
    code,
    name,
    before: ranksBefore.get(code) ?? none,
    after: ranksAfter.get(code) ?? none,
  }));
  const moved = (row: PreviewRow, name: 'rank' | 'value'): number =>
    Math.abs((row.after[name] ?? 0) - (row.before[name] ?? 0));
  return {
    regions: rows.sort(
      (a, b) =>
        moved(b, 'rank') - moved(a, 'rank') ||
        moved(b, 'value') - moved(a, 'value') ||
        (b.after.value ?? -1) - (a.after.value ?? -1) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    ),
    changedScores: rows.filter((row) => row.before.value !== row.after.value).length,
    changedRanks: rows.filter((row) => row.before.rank !== row.after.rank).length,
    changedBands: rows.filter((row) => row.before.band !== row.after.band).length,
  };
}
