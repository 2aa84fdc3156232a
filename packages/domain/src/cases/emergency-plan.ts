import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import { type AskedSince, type PlanTemplateItem, wasAskedAnew } from './plan-template.ts';

export const PLAN_ANSWER_MAX_LENGTH = 4_000;

/** D-8 · a plan that was not rehearsed for so long counts as not rehearsed. Product default: no source names a term. */
const REHEARSAL_MONTHS = 12;

/** An answer of a plan as it was last written. */
export type PlanAnswer = { readonly code: string; readonly text: string; readonly updatedAt: string };

/** How an item stands: answered, not answered, or answered before its question changed. */
export const PLAN_ITEM_STANDINGS = ['filled', 'open', 'again'] as const;
export type PlanItemStanding = (typeof PLAN_ITEM_STANDINGS)[number];

/** D-8 · how an item of a plan stands, by its answer and since when it is asked. */
export function itemStanding(
  answer: Pick<PlanAnswer, 'text' | 'updatedAt'> | undefined,
  since: AskedSince | undefined,
): PlanItemStanding {
  if (!answer || answer.text.trim() === '') return 'open';
  return since && wasAskedAnew(since, answer.updatedAt) ? 'again' : 'filled';
}

export type PlanCompleteness = { readonly requiredItems: number; readonly filledItems: number };

/** D-8 · completeness: how many of the items that a plan must answer have an answer to the present question. */
export function planCompleteness(
  items: readonly PlanTemplateItem[],
  answers: readonly PlanAnswer[],
  since: ReadonlyMap<string, AskedSince>,
): PlanCompleteness {
  const byCode = new Map(answers.map((answer) => [answer.code, answer]));
  const required = items.filter(({ isRequired }) => isRequired);
  const filled = required.filter(({ code }) => itemStanding(byCode.get(code), since.get(code)) === 'filled');
  return { requiredItems: required.length, filledItems: filled.length };
}

/** D-8 · whether a plan waits for a rehearsal: a year after the last one, or after it was prepared. */
export const isRehearsalDue = (
  plan: { readonly preparedOn: CalendarDate; readonly rehearsedOn: CalendarDate | null },
  today: CalendarDate,
): boolean => addMonths(plan.rehearsedOn ?? plan.preparedOn, REHEARSAL_MONTHS) < today;

/**
 * D-8 · whether a practice is one location of a chain: it says so, or its owner has more open practices.
 * @param openLocations open practices of the same owner, this one among them
 */
export const isChainLocation = (
  practice: { readonly ownershipForm: string; readonly ownerOrganisation: string | null },
  openLocations: number,
): boolean =>
  practice.ownerOrganisation !== null && (practice.ownershipForm === 'chain' || openLocations > 1);
