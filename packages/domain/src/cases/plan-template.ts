import { z } from 'zod';
import { dayOfInstant, type CalendarDate } from '../kernel/calendar-date.ts';
import { versionOn, versionsInOrder } from '../kernel/reference-versions.ts';

export const PLAN_ITEMS_MAX = 30;
export const PLAN_ITEM_LIMITS = { label: 80, hint: 400, source: 300 } as const;

const itemWordsSchema = z.object({
  label: z.string().trim().min(1).max(PLAN_ITEM_LIMITS.label),
  hint: z.string().trim().max(PLAN_ITEM_LIMITS.hint),
});

/** D-8 · what an emergency plan asks, in both languages, and what the question rests on. */
export const planTemplateItemSchema = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/),
  nl: itemWordsSchema,
  en: itemWordsSchema,
  /** Whether a plan is complete only with an answer to it. */
  isRequired: z.boolean(),
  /** Whether it is the product's own proposal, grounded in no source. */
  isProposal: z.boolean(),
  source: z.string().trim().max(PLAN_ITEM_LIMITS.source),
});
export type PlanTemplateItem = z.infer<typeof planTemplateItemSchema>;

/** The items of a template, in the order in which they are asked. */
export const planTemplateItemsSchema = z
  .array(planTemplateItemSchema)
  .min(1)
  .max(PLAN_ITEMS_MAX)
  .refine((items) => new Set(items.map(({ code }) => code)).size === items.length, { error: 'CODE_TWICE' })
  .refine((items) => items.some(({ isRequired }) => isRequired), { error: 'NOTHING_REQUIRED' });

/** A version of the template and the day from which it holds; dated reference data. */
export type PlanTemplate = {
  readonly version: number;
  readonly validFrom: CalendarDate;
  readonly items: readonly PlanTemplateItem[];
  readonly source: string;
  readonly reason: string;
  readonly recordedAt: string;
};

/** In the order in which they come to hold: of two from the same day the newer last. */
export const templatesInOrder = versionsInOrder;

/**
 * D-8 · the template that holds on a day; before the first the first.
 * @throws RangeError when there is none: the reference data was not seeded
 */
export const templateOn = versionOn;

/** Since when a question reads as it does: the day it came to hold, and the instant it was recorded. */
export type AskedSince = { readonly on: CalendarDate; readonly at: string };

const isSameQuestion = (one: PlanTemplateItem, other: PlanTemplateItem): boolean =>
  (['nl', 'en'] as const).every(
    (language) =>
      one[language].label === other[language].label && one[language].hint === other[language].hint,
  );

/** D-8 · per item asked on the day, since when its question reads as it does now. */
export function askedSince(
  templates: readonly PlanTemplate[],
  on: CalendarDate,
): ReadonlyMap<string, AskedSince> {
  const held = templatesInOrder(templates).filter(({ validFrom }) => validFrom <= on);
  let known = new Map<string, { item: PlanTemplateItem; since: AskedSince }>();
  for (const { items, validFrom, recordedAt } of held.length > 0 ? held : [templateOn(templates, on)]) {
    const before = known;
    known = new Map(
      items.map((item) => {
        const earlier = before.get(item.code);
        const since =
          earlier && isSameQuestion(earlier.item, item) ? earlier.since : { on: validFrom, at: recordedAt };
        return [item.code, { item, since }];
      }),
    );
  }
  return new Map([...known].map(([code, { since }]) => [code, since]));
}

/** Whether a question changed after it was answered, so that it must be answered again. */
export const wasAskedAnew = ({ on, at }: AskedSince, answeredAt: string): boolean =>
  answeredAt < at || dayOfInstant(answeredAt) < on;

/** What a new version does to the one before it, by the codes of the items. */
export type TemplateChanges = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The question changed: answers to it must be given again. */
  readonly reworded: readonly string[];
  readonly requiredNow: readonly string[];
  readonly optionalNow: readonly string[];
  readonly isReordered: boolean;
};

/** D-8 · the differences between two versions of the template. */
export function templateChanges(
  before: readonly PlanTemplateItem[],
  after: readonly PlanTemplateItem[],
): TemplateChanges {
  const old = new Map(before.map((item) => [item.code, item]));
  const kept = after.flatMap((item) => {
    const earlier = old.get(item.code);
    return earlier ? [{ item, earlier }] : [];
  });
  const codesOf = (pairs: typeof kept): string[] => pairs.map(({ item }) => item.code);
  const stays = new Set(codesOf(kept));
  return {
    added: after.map(({ code }) => code).filter((code) => !old.has(code)),
    removed: before.map(({ code }) => code).filter((code) => !stays.has(code)),
    reworded: codesOf(kept.filter(({ item, earlier }) => !isSameQuestion(item, earlier))),
    requiredNow: codesOf(kept.filter(({ item, earlier }) => item.isRequired && !earlier.isRequired)),
    optionalNow: codesOf(kept.filter(({ item, earlier }) => !item.isRequired && earlier.isRequired)),
    isReordered:
      codesOf(kept).join() !==
      before
        .map(({ code }) => code)
        .filter((code) => stays.has(code))
        .join(),
  };
}
