import { z } from 'zod';
import { REGION_TYPES } from './region-types.ts';

/** Divisions that can have boundaries of their own; from municipalities those of any region type follow. */
export const BOUNDARY_DIVISIONS = [...REGION_TYPES, 'municipality'] as const;
export const boundaryDivisionSchema = z.enum(BOUNDARY_DIVISIONS);
export type BoundaryDivision = z.infer<typeof boundaryDivisionSchema>;
