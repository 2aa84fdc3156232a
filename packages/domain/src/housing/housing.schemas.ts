import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';

/** Longest texts of a housing case in characters, and how large its numbers can be. */
export const HOUSING_LIMITS = {
  name: 160,
  address: 200,
  words: 2_000,
  reason: 1_000,
  evidence: 500,
  source: 300,
  figures: 12,
  options: 20,
  years: 15,
  patients: 100_000,
  floorAreaM2: 20_000,
  rooms: 200,
  /** Ten million euro. */
  cents: 1_000_000_000,
} as const;

export const housingInputSchema = z.object({ housingCaseId: idSchema });

/** S-3 · a change of a housing case names the version that was looked at. */
export const seenHousingSchema = housingInputSchema.extend({ version: seenVersionSchema });
