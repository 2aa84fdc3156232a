import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import {
  inOrder,
  PATIENT_STOPS,
  type PracticeFacts,
  type PracticeStatement,
} from '../practices/practice-facts.ts';
import { HOUSING_LIMITS } from './housing.schemas.ts';

/**
 * H-1 · figures that Regiovast can put beside an access test. No source says which are asked (dossier 3: the text of the
 * Handreiking is unknown); this is the product's own choice of what it knows about access.
 */
export const ACCESS_FIGURES = [
  'ENROLLED_PATIENTS',
  'ENROLLED_AT_COMPLETION',
  'PATIENT_STOP',
  'FLOOR_AREA_PER_1000',
  'PLACES_IN_REACH',
  'PRESSURE_SCORE',
  'STOP_SHARE_FULL',
  'STOP_SHARE_PARTIAL',
  'PRACTICES_AT_RISK',
] as const;
const accessFigureCodeSchema = z.enum(ACCESS_FIGURES);
export type AccessFigureCode = z.infer<typeof accessFigureCodeSchema>;

/** What each figure is counted in. */
const ACCESS_FIGURE_UNITS = {
  ENROLLED_PATIENTS: 'PATIENTS',
  ENROLLED_AT_COMPLETION: 'PATIENTS',
  PATIENT_STOP: 'PATIENT_STOP',
  FLOOR_AREA_PER_1000: 'M2_PER_1000',
  PLACES_IN_REACH: 'PLACES',
  PRESSURE_SCORE: 'SCORE',
  STOP_SHARE_FULL: 'PERCENT',
  STOP_SHARE_PARTIAL: 'PERCENT',
  PRACTICES_AT_RISK: 'PRACTICES',
} as const satisfies Readonly<Record<AccessFigureCode, string>>;
const unitSchema = z.enum([...new Set(Object.values(ACCESS_FIGURE_UNITS))]);

/**
 * Where a figure comes from: what somebody stated of the practice, what the case says, what Regiovast counts in the area of the
 * RHO, or what the last closed quarter published of the region.
 */
const ORIGINS = ['STATED', 'CASE', 'COUNTED', 'PUBLISHED'] as const;

const valueSchema = z.union([z.number(), z.enum(PATIENT_STOPS).exclude(['unknown'])]);
export type AccessFigureValue = z.infer<typeof valueSchema>;

/** R-1 · a figure with its source and day; null is unknown, which is not 0. */
export const proposedFigureSchema = z.object({
  code: accessFigureCodeSchema,
  value: valueSchema.nullable(),
  unit: unitSchema,
  origin: z.enum(ORIGINS),
  /** As its source is named; empty where the origin says it all. */
  source: z.string(),
  on: calendarDateSchema.nullable(),
  /** Of places within reach: how far, over how many practices, and how many of those state none. */
  reach: z.object({ radiusKm: z.number(), practices: z.int(), practicesUnknown: z.int() }).nullable(),
});
export type ProposedFigure = z.infer<typeof proposedFigureSchema>;

/** A figure that was proposed and is taken, as it was seen: what changed meanwhile is looked at again. */
export const takenFigureSchema = z.object({ code: accessFigureCodeSchema, value: valueSchema });
export type TakenFigure = z.infer<typeof takenFigureSchema>;

/** What the RHO knows itself; never without a source. */
export const ownFigureSchema = z.object({
  label: z.string().trim().min(1).max(HOUSING_LIMITS.name),
  /** With its unit, as written. */
  value: z.string().trim().min(1).max(HOUSING_LIMITS.name),
  source: z.string().trim().min(1).max(HOUSING_LIMITS.source),
  on: calendarDateSchema,
});
export type OwnFigure = z.infer<typeof ownFigureSchema>;

/** H-1 · a figure on which a test rests, frozen when it was offered. */
const frozenFigureSchema = z.discriminatedUnion('kind', [
  proposedFigureSchema.extend({ kind: z.literal('PROPOSED'), value: valueSchema }),
  ownFigureSchema.extend({ kind: z.literal('OWN') }),
]);
export type FrozenFigure = z.infer<typeof frozenFigureSchema>;
export const frozenFiguresSchema = z.array(frozenFigureSchema);

/** A figure of which nothing is known. */
export const unknownFigure = (code: AccessFigureCode, origin: ProposedFigure['origin']): ProposedFigure => ({
  code,
  value: null,
  unit: ACCESS_FIGURE_UNITS[code],
  origin,
  source: '',
  on: null,
  reach: null,
});

type Sourced = PracticeStatement & { readonly source: string };

/** P-1 · what holds of a practice on a day, with the statement that says so; unknown when nobody stated it. */
export function statedFigure(
  code: AccessFigureCode,
  fact: keyof PracticeFacts,
  statements: readonly Sourced[],
  asOf: string,
): ProposedFigure {
  const last = inOrder(statements).findLast(
    (statement) => statement.referenceDate <= asOf && statement[fact] !== null,
  );
  const value = valueSchema.safeParse(last?.[fact]);
  if (!last || !value.success) return unknownFigure(code, 'STATED');
  return {
    ...unknownFigure(code, 'STATED'),
    value: value.data,
    source: last.source,
    on: last.referenceDate,
  };
}

/**
 * Square metres per 1,000 enrolled, rounded to whole ones; null: one of the two is unknown, or nobody is enrolled.
 */
export const floorAreaPer1000 = (
  floorAreaM2: number | null,
  enrolledPatients: number | null,
): number | null =>
  floorAreaM2 === null || enrolledPatients === null || enrolledPatients === 0
    ? null
    : Math.round((1_000 * floorAreaM2) / enrolledPatients);

/**
 * H-1 · the figures of a test: of those proposed the ones that were taken, in the order in which they are proposed, then the
 * RHO's own; null when one that was taken now reads otherwise, or was never proposed.
 */
export function frozenFigures(
  proposed: readonly ProposedFigure[],
  taken: readonly TakenFigure[],
  own: readonly OwnFigure[],
): FrozenFigure[] | null {
  const wanted = new Map(taken.map(({ code, value }) => [code, value]));
  const held = proposed.flatMap(({ value, ...figure }) =>
    value !== null && wanted.get(figure.code) === value
      ? [{ ...figure, value, kind: 'PROPOSED' as const }]
      : [],
  );
  if (held.length !== wanted.size) return null;
  return [...held, ...own.map((figure) => ({ ...figure, kind: 'OWN' as const }))];
}
