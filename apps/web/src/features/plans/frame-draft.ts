import type { RegionToPlan } from '@regiovast/domain/plans/plan-list.views';

/** What somebody has filled in of the frame of a plan. */
export type FrameDraft = {
  readonly regionCode: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly municipalityCodes: readonly string[];
};
export type FrameProblem = 'region' | 'title' | 'from' | 'to' | 'municipalities';

const SHORTEST_TITLE = 3;
const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;
/** L-1 · a plan covers six calendar years at most. */
const MOST_YEARS_LATER = 5;
/** A plan is for three years unless one chooses otherwise (AZWA: 2026 to 2028). */
const USUAL_YEARS_LATER = 2;

/** A region chosen brings all its municipalities in the RHO's area with it. */
export const withRegion = (
  draft: FrameDraft,
  regions: readonly RegionToPlan[],
  regionCode: string,
): FrameDraft => ({
  ...draft,
  regionCode,
  municipalityCodes:
    regions.find(({ code }) => code === regionCode)?.municipalities.map(({ code }) => code) ?? [],
});

/** What a form begins with: this year and the two after it, and the region when there is only one to choose. */
export function firstFrameDraft(
  regions: readonly RegionToPlan[],
  today: string,
  wanted: string | undefined,
): FrameDraft {
  const year = Number(today.slice(0, 4));
  const known =
    regions.find(({ code }) => code === wanted) ?? (regions.length === 1 ? regions[0] : undefined);
  const empty = {
    regionCode: '',
    title: '',
    from: String(year),
    to: String(year + USUAL_YEARS_LATER),
    municipalityCodes: [],
  };
  return known ? withRegion(empty, regions, known.code) : empty;
}

const yearOf = (text: string): number | null => {
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
};

/** What is wrong with a draft, and the years it says. */
export function readFrameDraft(draft: FrameDraft): {
  readonly problems: readonly FrameProblem[];
  readonly periodFrom: number;
  readonly periodTo: number;
} {
  const from = yearOf(draft.from);
  const to = yearOf(draft.to);
  const problems: FrameProblem[] = [];
  if (draft.regionCode === '') problems.push('region');
  if (draft.title.trim().length < SHORTEST_TITLE) problems.push('title');
  if (from === null) problems.push('from');
  if (to === null || (from !== null && (to < from || to > from + MOST_YEARS_LATER))) problems.push('to');
  if (draft.municipalityCodes.length === 0) problems.push('municipalities');
  return { problems, periodFrom: from ?? 0, periodTo: to ?? 0 };
}
