import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { MADE_REGION_TYPES } from './keep-names.rules.ts';
import { regionCodeSchema, regionTypeSchema, WORKING_REGION_TYPE } from './region-types.ts';

/** More than there are municipalities: all of them fit in one change. */
const MOST_MUNICIPALITIES = 400;

const municipalityCodeSchema = z.string().regex(/^GM\d{4}$/);
const municipalityCodesSchema = z
  .array(municipalityCodeSchema)
  .max(MOST_MUNICIPALITIES)
  .refine((codes) => new Set(codes).size === codes.length, { error: 'DUPLICATE_MUNICIPALITY' });
const regionNameSchema = z.string().trim().min(2).max(80);
const sourceSchema = z.string().trim().min(3).max(300);
/** Null: none was needed. */
const reasonSchema = z
  .string()
  .trim()
  .max(500)
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

/** Codes of municipalities and of the nation stand for other areas in the same tables of figures. */
const newRegionCodeSchema = regionCodeSchema.refine((code) => !/^(?:GM\d+|NL)$/.test(code), {
  error: 'CODE_OF_ANOTHER_AREA',
});

export const keptRegionsInputSchema = z.object({ regionType: regionTypeSchema.default(WORKING_REGION_TYPE) });
export const keptRegionInputSchema = z.object({ code: regionCodeSchema });

export const addRegionInputSchema = z.object({
  type: z.enum(MADE_REGION_TYPES),
  /** Made from the type when left out. */
  code: newRegionCodeSchema.nullable().default(null),
  name: regionNameSchema,
  source: sourceSchema,
  from: calendarDateSchema,
  municipalityCodes: municipalityCodesSchema.min(1),
  takeFromOthers: z.boolean().default(false),
  reason: reasonSchema,
});

/** S-3 · `knownName` is the name the editor saw. */
export const renameRegionInputSchema = z
  .object({ code: regionCodeSchema, knownName: z.string(), name: regionNameSchema })
  .refine(({ knownName, name }) => knownName !== name, { error: 'NOTHING_CHANGES' });

export const setMembersInputSchema = z
  .object({
    code: regionCodeSchema,
    from: calendarDateSchema,
    join: municipalityCodesSchema.default([]),
    leave: municipalityCodesSchema.default([]),
    takeFromOthers: z.boolean().default(false),
    source: sourceSchema,
    reason: reasonSchema,
  })
  .refine(({ join, leave }) => join.length + leave.length > 0, { error: 'NOTHING_CHANGES' })
  .refine(({ join, leave }) => !join.some((code) => leave.includes(code)), { error: 'JOINS_AND_LEAVES' });

/** An insurer that works with Regiovast, or only the name of one that does not. */
const insurerSchema = z.union([
  z.object({ organisationId: idSchema }),
  z.object({ name: z.string().trim().min(2).max(120) }),
]);

/** S-3 · `knownFrom` is the day from which the latest period the editor saw holds; null: they saw none. */
export const setPreferentInputSchema = z.object({
  code: regionCodeSchema,
  knownFrom: calendarDateSchema.nullable(),
  from: calendarDateSchema,
  insurer: insurerSchema.nullable(),
  isVerified: z.boolean(),
  source: sourceSchema,
  reason: reasonSchema,
});
export type SetPreferentInput = z.infer<typeof setPreferentInputSchema>;

/** S-3 · `known` is what the editor saw of the period. */
export const correctPreferentInputSchema = z.object({
  code: regionCodeSchema,
  validFrom: calendarDateSchema,
  known: z.object({ source: z.string(), isVerified: z.boolean() }),
  source: sourceSchema,
  isVerified: z.boolean(),
});

export const setAreaInputSchema = z.object({
  organisationId: idSchema,
  /** S-3 · the area the editor saw. */
  knownAreaCode: regionCodeSchema.nullable(),
  areaCode: regionCodeSchema.nullable(),
});
