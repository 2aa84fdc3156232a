import type { OwnershipForm } from '@regiovast/domain/practices/practice-facts';
import { addQuarters } from '@regiovast/domain/kernel/quarter';
import { ASSUMPTIONS, NATIONAL_SIZE, TARGETS } from './calibration.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { DemoPractice } from './make-practices.ts';
import type { Prng } from './prng.ts';
import type { DemoCountry } from './read-country.ts';

/** Enrolled patients and GP fte of a practice per quarter; meaningless after its closing. */
export type PracticeSize = { readonly enrolled: readonly number[]; readonly gpFte: readonly number[] };

/** List size by ownership form, relative; assumed. */
const RELATIVE_SIZE: Readonly<Record<OwnershipForm, number>> = {
  solo: 0.82,
  duo: 1.15,
  group: 1.75,
  chain: 1.3,
  rhoRun: 0.9,
  other: 0.9,
};
/** Spread of list sizes (log), of fte per patient (log), and drift per quarter (log); assumed. */
const SPREAD = { list: 0.38, fte: 0.16, quarter: 0.006, trend: 0.002 } as const;
/** However thin or crowded the practices of a municipality lie, lists differ less than that. */
const CROWDING = { low: 0.25, high: 1.6 } as const;
const SMALLEST = { enrolled: 150, gpFte: 0.3 } as const;

export const isOpenOn = ({ identity }: DemoPractice, day: string): boolean =>
  identity.closedOn === null || identity.closedOn >= day;

/**
 * Sizes drawn per practice, then brought to the national totals of each quarter, so that the patients of a
 * closed practice reappear at the others.
 */
export function practiceSizes(
  practices: readonly DemoPractice[],
  country: DemoCountry,
  { calendar, prng, scale }: { calendar: DemoCalendar; prng: Prng; scale: number },
): PracticeSize[] {
  const drafts = practices.map((practice) => sizeDraft(practice, prng));
  const sizes = practices.map(() => ({ enrolled: [] as number[], gpFte: [] as number[] }));
  for (const [at, quarter] of calendar.quarters.entries()) {
    const isOpen = practices.map((practice) => isOpenOn(practice, calendar.referenceDates[at] ?? ''));
    const lists = drafts.map(({ list }) => list[at] ?? 0);
    const perList = (enrolledOn(country, at) * scale) / sumWhere(lists, isOpen);
    const fte = drafts.map(({ list, ftePerPatient }) => (list[at] ?? 0) * ftePerPatient);
    const perFte = (fteIn(quarter) * scale) / sumWhere(fte, isOpen);
    for (const [index, size] of sizes.entries()) {
      size.enrolled.push(Math.max(SMALLEST.enrolled, Math.round((lists[index] ?? 0) * perList)));
      size.gpFte.push(Math.max(SMALLEST.gpFte, Math.round((fte[index] ?? 0) * perFte * 10) / 10));
    }
  }
  return sizes;
}

function sizeDraft({ identity, municipality, crowding }: DemoPractice, prng: Prng) {
  const relative = RELATIVE_SIZE[identity.ownershipForm];
  const nearby = Math.min(CROWDING.high, Math.max(CROWDING.low, crowding));
  const trend = prng.normal() * SPREAD.trend;
  let size = Math.log(relative * nearby) + prng.normal() * SPREAD.list;
  const list = Array.from({ length: NATIONAL_SIZE.quarters }, () => {
    size += trend + prng.normal() * SPREAD.quarter;
    return Math.exp(size);
  });
  const density = ASSUMPTIONS.gpDensity[municipality.provinceCode] ?? 1;
  return { list, ftePerPatient: density * Math.exp(prng.normal() * SPREAD.fte) };
}

/** Inhabitants less those who are not enrolled, at the end of the quarter; the last quarter is as counted. */
const enrolledOn = (country: DemoCountry, quarterIndex: number): number =>
  country.inhabitants *
  TARGETS.shareEnrolled.value *
  (1 + ASSUMPTIONS.populationGrowthPerQuarter) ** (quarterIndex + 1 - NATIONAL_SIZE.quarters);

/** GP fte grew up to the last published year and is held there. */
function fteIn(quarter: string): number {
  let quartersBefore = 0;
  for (let at = quarter; at < ASSUMPTIONS.gpReferenceQuarter; at = addQuarters(at, 1)) quartersBefore += 1;
  return TARGETS.gpFte.value / (1 + ASSUMPTIONS.gpGrowthPerQuarter) ** quartersBefore;
}

const sumWhere = (values: readonly number[], isCounted: readonly boolean[]): number =>
  values.reduce((sum, value, index) => (isCounted[index] ? sum + value : sum), 0);
