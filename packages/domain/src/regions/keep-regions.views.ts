import { z } from 'zod';
import { regionTypeSchema } from './region-types.ts';

const organisationSchema = z.object({ id: z.string(), name: z.string() });

const keptRegionRowSchema = z.object({
  code: z.string(),
  name: z.string(),
  source: z.string(),
  /** In the region today. */
  municipalities: z.int(),
  /** Municipalities that join or leave on a later day. */
  planned: z.int(),
  preferentName: z.string().nullable(),
  preferentIsVerified: z.boolean(),
  /** The RHO whose working area this is. */
  areaOf: z.string().nullable(),
});
export type KeptRegionRow = z.infer<typeof keptRegionRowSchema>;

/** A municipality that exists today, with the region of the type it lies in today (custom regions may be several). */
const placedMunicipalitySchema = z.object({
  code: z.string(),
  name: z.string(),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
});
export type PlacedMunicipality = z.infer<typeof placedMunicipalitySchema>;

/** Regions of a type as the platform keeps them. */
export const keptRegionsViewSchema = z.object({
  regionType: regionTypeSchema,
  rows: z.array(keptRegionRowSchema),
  municipalities: z.array(placedMunicipalitySchema),
  lastSealed: z.string().nullable(),
});
export type KeptRegionsView = z.infer<typeof keptRegionsViewSchema>;

const memberRowSchema = z.object({
  municipalityCode: z.string(),
  municipalityName: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  source: z.string(),
});
export type MemberRow = z.infer<typeof memberRowSchema>;

const preferentPeriodSchema = z.object({
  validFrom: z.string(),
  validTo: z.string().nullable(),
  insurerName: z.string(),
  organisationId: z.string().nullable(),
  isVerified: z.boolean(),
  source: z.string(),
});
export type PreferentPeriodRow = z.infer<typeof preferentPeriodSchema>;

/** One region with its whole dated history, and what is needed to say what a change would do. */
export const keptRegionViewSchema = z.object({
  code: z.string(),
  type: regionTypeSchema,
  name: z.string(),
  source: z.string(),
  members: z.array(memberRowSchema),
  /** Newest first. */
  preferent: z.array(preferentPeriodSchema),
  /** Open practices in the region today: what an insurer or RHO would no longer see. */
  practices: z.int(),
  areaOf: organisationSchema.nullable(),
  insurers: z.array(organisationSchema),
  municipalities: z.array(placedMunicipalitySchema),
  lastSealed: z.string().nullable(),
});
export type KeptRegionView = z.infer<typeof keptRegionViewSchema>;

/** Organisations that have, or should have, a working area. */
export const areaRowSchema = z.object({
  organisationId: z.string(),
  organisationName: z.string(),
  areaCode: z.string().nullable(),
  areaName: z.string().nullable(),
  municipalities: z.int(),
});
export type AreaRow = z.infer<typeof areaRowSchema>;
