import { type NumberLanguage, numberOfText, textOfNumber } from '@regiovast/domain/kernel/number-text';
import type { GoalFields } from '@regiovast/domain/plans/goals.schemas';

/** A goal while it is typed: numbers as text, and nothing chosen as an empty text. */
export type GoalDraft = { readonly [Name in keyof GoalFields]: string };
export type GoalProblem = keyof GoalFields;

type Period = { readonly periodFrom: number; readonly periodTo: number };

/** What stands in a goal as it is typed in the reader's language; an empty form for a new one. */
export const goalDraftOf = (goal: GoalFields | null, language: NumberLanguage): GoalDraft => ({
  wording: goal?.wording ?? '',
  indicatorCode: goal?.indicatorCode ?? '',
  baselineValue: textOfNumber(goal?.baselineValue ?? null, language),
  baselineOn: goal?.baselineOn ?? '',
  baselineSource: goal?.baselineSource ?? '',
  targetValue: textOfNumber(goal?.targetValue ?? null, language),
  targetOn: goal?.targetOn ?? '',
});

/** Whether the day lies within the years of the plan; both ends belong to it. */
export const isWithin = ({ periodFrom, periodTo }: Period, day: string): boolean =>
  day >= `${periodFrom}-01-01` && day <= `${periodTo}-12-31`;

/** The goal that was typed, and which fields make no sense; a baseline is whole or wholly unknown. */
export function readGoalDraft(
  draft: GoalDraft,
  language: NumberLanguage,
  period: Period,
  today: string,
): { readonly goal: GoalFields; readonly problems: readonly GoalProblem[] } {
  const baselineValue = numberOfText(draft.baselineValue, language);
  const targetValue = numberOfText(draft.targetValue, language);
  const source = draft.baselineSource.trim();
  const isUnknown = baselineValue === null;
  const wrong: Record<GoalProblem, boolean> = {
    wording: draft.wording.trim() === '',
    indicatorCode: draft.indicatorCode === '',
    baselineValue: baselineValue === undefined || (isUnknown && (draft.baselineOn !== '' || source !== '')),
    baselineOn: typeof baselineValue === 'number' && (draft.baselineOn === '' || draft.baselineOn > today),
    baselineSource: typeof baselineValue === 'number' && source === '',
    targetValue: typeof targetValue !== 'number',
    targetOn: !isWithin(period, draft.targetOn),
  };
  return {
    goal: {
      wording: draft.wording.trim(),
      indicatorCode: draft.indicatorCode,
      baselineValue: baselineValue ?? null,
      baselineOn: isUnknown || draft.baselineOn === '' ? null : draft.baselineOn,
      baselineSource: isUnknown ? '' : source,
      targetValue: targetValue ?? 0,
      targetOn: draft.targetOn,
    },
    problems: (Object.keys(wrong) as GoalProblem[]).filter((name) => wrong[name]),
  };
}
