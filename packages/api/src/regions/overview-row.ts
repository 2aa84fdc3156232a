import type { LiveRegion } from '@regiovast/db/regions/live-counts';
import type { RegionWithPreferent } from '@regiovast/db/regions/read-regions';
import { type IndicatorCode, indicatorsOf } from '@regiovast/domain/quarters/indicators';
import type { QuarterValue } from '@regiovast/domain/quarters/snapshot';
import type { Figure, OverviewRow } from '@regiovast/domain/regions/region.views';

const UNKNOWN: Figure = { value: null, suppressed: false, quality: 'UNKNOWN' };

/**
 * One row of the overview: live where the region lies within the reader's area, else what the last closed
 * quarter published (C-4), else nothing but the inhabitants, which are public.
 */
export function overviewRow(
  region: RegionWithPreferent,
  organisationId: string,
  inhabitants: number | null,
  live: LiveRegion | null,
  published: ReadonlyMap<string, QuarterValue> | null,
): OverviewRow {
  const figure = live ? liveFigures(live) : publishedFigures(published);
  return {
    code: region.code,
    name: region.name,
    preferentInsurer: region.preferent && {
      name: region.preferent.name,
      isVerified: region.preferent.isVerified,
      isOwn: region.preferent.organisationId === organisationId,
    },
    basis: live ? 'live' : published && published.size > 0 ? 'published' : 'none',
    inhabitants:
      inhabitants === null ? UNKNOWN : { value: inhabitants, suppressed: false, quality: 'MEASURED' },
    practicesAtRisk: figure('PRACTICES_AT_RISK'),
    patientsAtRisk: figure('PATIENTS_AT_RISK'),
    stopShareFull: figure('PATIENT_STOP_SHARE_FULL'),
    stopSharePartial: figure('PATIENT_STOP_SHARE_PARTIAL'),
    gpsPer10k: figure('GPS_PER_10K'),
    casesResolved: figure('CASES_RESOLVED'),
    practices: live?.counts.practices ?? null,
    phases: live?.phases ?? null,
    overdueActions: live?.overdueActions ?? null,
  };
}

function liveFigures(live: LiveRegion): (code: IndicatorCode) => Figure {
  const indicators = indicatorsOf(live.counts);
  return (code) => ({ value: indicators[code].value, quality: indicators[code].quality, suppressed: false });
}

function publishedFigures(values: ReadonlyMap<string, QuarterValue> | null): (code: IndicatorCode) => Figure {
  return (code) => {
    const value = values?.get(code);
    return value ? { value: value.value, suppressed: value.suppressed, quality: value.quality } : UNKNOWN;
  };
}
