import { z } from 'zod';

/** Divisions of the country that exist side by side and do not coincide (spec section 2). */
export const REGION_TYPES = ['careOffice', 'azwa', 'rhoArea', 'province', 'custom'] as const;
export const regionTypeSchema = z.enum(REGION_TYPES);
export type RegionType = z.infer<typeof regionTypeSchema>;

/** The working unit: the care-office region (zorgkantoorregio, 31 in the CBS division of 2025). */
export const WORKING_REGION_TYPE: RegionType = 'careOffice';
export const regionCodeSchema = z.string().regex(/^[A-Z0-9-]{2,20}$/);
