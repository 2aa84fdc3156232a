import { z } from 'zod';
import { REGION_TYPES } from '../regions/region-types.ts';

const wholeChange = z.object({ before: z.int(), after: z.int() });

/** P-2 · What taking a file over would change beside the practices themselves; only what changes is named. */
export const importImpactSchema = z.object({
  regionType: z.enum(REGION_TYPES),
  /** Calendar date of the figures. */
  on: z.string(),
  regions: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      practices: wholeChange,
      /** Patients enrolled with the practices that state it. */
      patientsEnrolled: wholeChange,
      /** Pressure score 0–100 and its band; null: unknown. */
      score: z.object({ before: z.int().nullable(), after: z.int().nullable() }),
      band: z.object({ before: z.string().nullable(), after: z.string().nullable() }),
    }),
  ),
  /** Open cases whose practice gets another number of patients; null: who imports sees no cases. */
  cases: z
    .array(
      z.object({
        caseId: z.string(),
        number: z.string(),
        practiceName: z.string(),
        enrolledBefore: z.int().nullable(),
        enrolledAfter: z.int().nullable(),
      }),
    )
    .nullable(),
});
export type ImportImpact = z.infer<typeof importImpactSchema>;

/** What the register adds up to at a moment, per region and per open case. */
export type RegisterMeasure = {
  readonly regions: ReadonlyMap<string, RegionMeasure>;
  readonly cases: ReadonlyMap<string, CaseMeasure> | null;
};
export type RegionMeasure = {
  readonly name: string;
  readonly practices: number;
  readonly patientsEnrolled: number;
  readonly score: number | null;
  readonly band: string | null;
};
export type CaseMeasure = {
  readonly number: string;
  readonly practiceName: string;
  readonly enrolled: number | null;
};

/** The difference between two measures: every region and case of which a figure differs, in the order of their codes. */
export function impactOf(
  before: RegisterMeasure,
  after: RegisterMeasure,
  { regionType, on }: Pick<ImportImpact, 'regionType' | 'on'>,
): ImportImpact {
  const regions = [...after.regions].map(([code, now]) => {
    const then = before.regions.get(code) ?? {
      ...now,
      practices: 0,
      patientsEnrolled: 0,
      score: null,
      band: null,
    };
    return {
      code,
      name: now.name,
      practices: { before: then.practices, after: now.practices },
      patientsEnrolled: { before: then.patientsEnrolled, after: now.patientsEnrolled },
      score: { before: then.score, after: now.score },
      band: { before: then.band, after: now.band },
    };
  });
  return {
    regionType,
    on,
    regions: regions
      .filter((region) =>
        [region.practices, region.patientsEnrolled, region.score, region.band].some(
          (figure) => figure.before !== figure.after,
        ),
      )
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    cases: before.cases && after.cases && changedCases(before.cases, after.cases),
  };
}

type Cases = ReadonlyMap<string, CaseMeasure>;

const changedCases = (before: Cases, after: Cases) =>
  [...after]
    .map(([caseId, { number, practiceName, enrolled }]) => ({
      caseId,
      number,
      practiceName,
      enrolledBefore: before.get(caseId)?.enrolled ?? null,
      enrolledAfter: enrolled,
    }))
    .filter(({ enrolledBefore, enrolledAfter }) => enrolledBefore !== enrolledAfter)
    .sort((a, b) => (a.number < b.number ? -1 : 1));
