import type { LiveRegion } from '@regiovast/db/regions/live-counts';
import type { RegionWithPreferent } from '@regiovast/db/regions/read-regions';
import { COUNT_FORMULAS, type CountedIndicator } from '@regiovast/domain/quarters/indicators';
import type { RegionPlanStatus } from '@regiovast/domain/plans/plan-of-region';
import type { ScoreSummary } from '@regiovast/domain/outlook/score.views';
import type { QuarterValue } from '@regiovast/domain/quarters/snapshot';
import type { Figure, OverviewRow } from '@regiovast/domain/regions/region.views';

const UNKNOWN: Figure = { value: null, suppressed: false, quality: 'UNKNOWN' };

type Known = {
  readonly organisationId: string;
  readonly inhabitants: number | null;
  /** Where the region lies within the reader's area. */
  readonly live: LiveRegion | null;
  readonly published: ReadonlyMap<string, QuarterValue> | null;
  readonly score: ScoreSummary;
  readonly planStatus: RegionPlanStatus | null;
  readonly arrangements: OverviewRow['arrangements'];
};

/**
 * One row of the overview: live where the region lies within the reader's area, else what the last closed
 * quarter published (C-4), else nothing but the inhabitants, which are public.
 */
export function overviewRow(
  region: RegionWithPreferent,
  { organisationId, inhabitants, live, published, score, planStatus, arrangements }: Known,
): OverviewRow {
  const figure = live ? liveFigures(live) : publishedFigures(published);
  const gpsPer10k = figure('GPS_PER_10K');
  return {
    code: region.code,
    name: region.name,
    preferentInsurer: region.preferent && {
      name: region.preferent.name,
      isVerified: region.preferent.isVerified,
      isOwn: region.preferent.organisationId === organisationId,
    },
    basis: live ? 'live' : published && published.size > 0 ? 'published' : 'none',
    score,
    inhabitants:
      inhabitants === null ? UNKNOWN : { value: inhabitants, suppressed: false, quality: 'MEASURED' },
    practicesAtRisk: figure('PRACTICES_AT_RISK'),
    patientsAtRisk: figure('PATIENTS_AT_RISK'),
    stopShareFull: figure('PATIENT_STOP_SHARE_FULL'),
    stopSharePartial: figure('PATIENT_STOP_SHARE_PARTIAL'),
    gpsPer10k,
    inhabitantsPerGpFte: {
      ...gpsPer10k,
      value: gpsPer10k.value ? Math.round(10_000 / gpsPer10k.value) : null,
    },
    casesResolved: figure('CASES_RESOLVED'),
    housingCases: figure('HOUSING_CASES_OPEN'),
    practices: live?.counts.practices ?? null,
    enrolledPatients: live && live.counts.practicesWithPatients > 0 ? live.counts.patientsEnrolled : null,
    phases: live?.phases ?? null,
    overdueActions: live?.overdueActions ?? null,
    planStatus,
    arrangements,
  };
}

function liveFigures({ counts }: LiveRegion): (code: CountedIndicator) => Figure {
  return (code) => {
    const { value, quality } = COUNT_FORMULAS[code](counts);
    return { value, quality, suppressed: false };
  };
}

function publishedFigures(
  values: ReadonlyMap<string, QuarterValue> | null,
): (code: CountedIndicator) => Figure {
  return (code) => {
    const value = values?.get(code);
    return value ? { value: value.value, suppressed: value.suppressed, quality: value.quality } : UNKNOWN;
  };
}
