import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';

/** Longest texts of an arrangement in characters, and how many lines it can have. */
export const ARRANGEMENT_LIMITS = {
  title: 160,
  startingPracticeName: 160,
  reason: 1_000,
  resultObligation: 1_000,
  words: 2_000,
  message: 2_000,
  lineLabel: 120,
  lines: 40,
  reference: 120,
  evidence: 500,
  places: 1_000_000,
} as const;

export const arrangementInputSchema = z.object({ arrangementId: idSchema });

/** S-3 · a change of an arrangement names the version that was looked at. */
export const seenArrangementSchema = arrangementInputSchema.extend({ version: seenVersionSchema });
