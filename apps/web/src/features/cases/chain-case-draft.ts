import { CHAIN_LOCATIONS_MAX } from '@regiovast/domain/cases/chain-case';
import type { ChainPractice } from '@regiovast/domain/practices/chain.views';
import { isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import type { DiscontinuityCause } from '@regiovast/domain/cases/causes';

/** What somebody typed to open the failure of a chain. */
export type ChainCaseDraft = {
  readonly chosen: ReadonlySet<string>;
  readonly cause: DiscontinuityCause;
  readonly endOn: string;
  readonly text: string;
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: string;
};

export type ChainCaseQuestion = 'locations' | 'tooMany' | 'title' | 'dueOn';

/** What is still wrong, in the order of the form. */
export function problemsOf({ chosen, title, dueOn }: ChainCaseDraft): ChainCaseQuestion[] {
  const problems: ChainCaseQuestion[] = [];
  if (chosen.size === 0) problems.push('locations');
  if (chosen.size > CHAIN_LOCATIONS_MAX) problems.push('tooMany');
  if (title.trim() === '') problems.push('title');
  if (!isCalendarDate(dueOn)) problems.push('dueOn');
  return problems;
}

/** What opening it does: cases that open, that join, and the patients of the chosen locations that are known. */
export function consequenceOf(practices: readonly ChainPractice[], chosen: ReadonlySet<string>) {
  const picked = practices.filter(({ id }) => chosen.has(id));
  const known = picked.flatMap(({ enrolledPatients }) => enrolledPatients ?? []);
  const joins = picked.filter(({ openCase }) => openCase !== null).length;
  return {
    opens: picked.length - joins,
    joins,
    all: picked.length,
    known: known.length,
    patients: known.length === 0 ? null : known.reduce((sum, patients) => sum + patients, 0),
  };
}
