import { daysBetween } from '@regiovast/domain/kernel/calendar-date';
import type { PatientStop } from '@regiovast/domain/practices/practice-facts';
import { ASSUMPTIONS, PROVINCE_STOPS } from './calibration.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { DemoPractice } from './make-practices.ts';
import type { Prng } from './prng.ts';

const DAYS_PER_MONTH = 30.44;
/** How much the pressure on a practice moves in a quarter, and how far full stops may still rise; assumed. */
const MOVEMENT = 0.02;
const LARGEST_RISE = 1.15;

/**
 * Patient stop of every practice per quarter. Each practice has a rank of pressure in its province that moves
 * slowly; the published shares say up to which rank there is a full or a partial stop.
 */
export function practiceStops(
  practices: readonly DemoPractice[],
  { calendar, prng }: { calendar: DemoCalendar; prng: Prng },
): PatientStop[][] {
  const ranks = ranksWithinProvinces(practices, prng);
  return practices.map(({ municipality }, index) => {
    let rank = ranks[index] ?? 0;
    return calendar.referenceDates.map((date) => {
      rank = reflected(rank + prng.normal() * MOVEMENT);
      if (prng.chance(ASSUMPTIONS.shareUnknownStop)) return 'unknown';
      const { full, any } = stopShares(municipality.provinceCode, date);
      if (rank < full) return 'full';
      return rank < any ? 'partial' : 'none';
    });
  });
}

/** Shares of practices in a province with a full stop and with any, on a date. */
function stopShares(provinceCode: string, date: string): { full: number; any: number } {
  const published: Readonly<Record<string, { value: number }>> = PROVINCE_STOPS;
  const any =
    (published[provinceCode]?.value ??
      ASSUMPTIONS.otherProvinceStops[provinceCode] ??
      ASSUMPTIONS.remainingStops) / 100;
  const amongStops = ASSUMPTIONS.fullAmongStops[provinceCode] ?? ASSUMPTIONS.remainingFullAmongStops;
  const months = daysBetween(ASSUMPTIONS.fullStopReferenceDate, date) / DAYS_PER_MONTH;
  const rise = Math.min(LARGEST_RISE, 1 + months * ASSUMPTIONS.fullStopGrowthPerMonth);
  return { any, full: any * amongStops * rise };
}

/** Ranks spread evenly over each province, so that a small province meets its share too. */
function ranksWithinProvinces(practices: readonly DemoPractice[], prng: Prng): number[] {
  const byProvince = Map.groupBy(practices.keys(), (index) => practices[index]?.municipality.provinceCode);
  const ranks: number[] = [];
  for (const members of byProvince.values()) {
    for (const [place, index] of prng.shuffled(members).entries()) {
      ranks[index] = (place + prng.next()) / members.length;
    }
  }
  return ranks;
}

/** Between 0 and 1, turned back at the ends. */
const reflected = (rank: number): number => (rank < 0 ? -rank : rank > 1 ? 2 - rank : rank);
