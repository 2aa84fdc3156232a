import { z } from 'zod';
import type { TemplateSection } from './plan-reference.ts';
import { type PlanSection, planSectionSchema } from './plan-sections.ts';

/** What can be missing from a plan, beside a section without text. */
const MISSING_PARTS = [
  'section',
  'situation',
  'goals',
  'measures',
  'measureOwner',
  'measurePeriod',
  'measureFunding',
  'obligations',
] as const;
export const missingSchema = z.object({
  what: z.enum(MISSING_PARTS),
  /** Of a section without text its code. */
  section: planSectionSchema.nullable(),
  /** Of how many measures something is missing. */
  count: z.int().nullable(),
});
export type Missing = z.infer<typeof missingSchema>;

/** L-1 · how far a plan is: so many things asked, so many there, and what is not. */
export const completenessSchema = z.object({
  required: z.int(),
  filled: z.int(),
  missing: z.array(missingSchema),
});
export type Completeness = z.infer<typeof completenessSchema>;

/** What stands in a plan, counted, without any of its words. */
export type PlanTally = {
  /** Words per section that was ever written. */
  readonly words: Readonly<Partial<Record<PlanSection, number>>>;
  readonly situationFrozenOn: string | null;
  readonly goals: number;
  readonly measures: number;
  readonly measuresWithoutOwner: number;
  readonly measuresWithoutPeriod: number;
  readonly measuresWithoutFunding: number;
  readonly obligations: number;
  readonly initiatives: number;
};

/** The parts that are asked of every plan beside the required sections of its template. */
const ASKED_PARTS = 4;

/**
 * L-1 · the completeness meter: every required section has at least one word, the situation is frozen, there is a goal,
 * a measure and a result obligation, and every measure says who, when, and from what it is paid.
 */
export function completenessOf(
  template: readonly Pick<TemplateSection, 'code' | 'isRequired'>[],
  tally: PlanTally,
): Completeness {
  const asked = template.filter(({ isRequired }) => isRequired);
  const empty = asked.filter(({ code }) => (tally.words[code] ?? 0) === 0);
  const missing: Missing[] = empty.map(({ code }) => ({ what: 'section', section: code, count: null }));
  const lacks = (what: Missing['what'], isMissing: boolean, count: number | null = null): boolean => {
    if (isMissing) missing.push({ what, section: null, count });
    return isMissing;
  };
  const ofMeasures = [
    lacks('measures', tally.measures === 0),
    lacks('measureOwner', tally.measuresWithoutOwner > 0, tally.measuresWithoutOwner),
    lacks('measurePeriod', tally.measuresWithoutPeriod > 0, tally.measuresWithoutPeriod),
    lacks('measureFunding', tally.measuresWithoutFunding > 0, tally.measuresWithoutFunding),
  ];
  const parts = [
    lacks('situation', tally.situationFrozenOn === null),
    lacks('goals', tally.goals === 0),
    ofMeasures.includes(true),
    lacks('obligations', tally.obligations === 0),
  ];
  const required = asked.length + ASKED_PARTS;
  const lacking = empty.length + parts.filter(Boolean).length;
  return { required, filled: required - lacking, missing };
}
