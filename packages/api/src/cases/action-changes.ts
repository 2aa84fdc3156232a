import type { ActionText } from '@regiovast/db/cases/case-actions';

const HISTORY_FIELDS = ['ownerId', 'dueOn', 'remindOn'] as const satisfies readonly (keyof ActionText)[];

/** W-5 · what became of an action, from what to what; its words are written by people and stay out of the log. */
export const changesBetween = (
  before: ActionText,
  after: ActionText,
): Readonly<Record<string, readonly [string | null, string | null]>> =>
  Object.fromEntries(
    HISTORY_FIELDS.filter((field) => before[field] !== after[field]).map((field) => [
      field,
      [before[field], after[field]],
    ]),
  );
