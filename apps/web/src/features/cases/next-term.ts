import type { CaseView } from '@regiovast/domain/cases/case.views';
import { isOpenPhase } from '@regiovast/domain/cases/phases';

export type NextTerm = {
  readonly date: string;
  readonly kind: 'assess' | 'solve' | 'acknowledge' | 'action';
};

/** The first day on which something of an open case is due; null when nothing is. */
export function nextTermOf(
  view: Pick<CaseView, 'phase' | 'assessBy' | 'expectedEndOn' | 'sharing' | 'actions'>,
): NextTerm | null {
  if (!isOpenPhase(view.phase)) return null;
  const { acknowledgeBy, state } = view.sharing;
  const terms: NextTerm[] = view.actions
    .filter((action) => action.doneOn === null)
    .map((action) => ({ date: action.dueOn, kind: 'action' }));
  if (view.assessBy) terms.push({ date: view.assessBy, kind: 'assess' });
  if (view.expectedEndOn) terms.push({ date: view.expectedEndOn, kind: 'solve' });
  if (acknowledgeBy && state === 'shared') terms.push({ date: acknowledgeBy, kind: 'acknowledge' });
  return terms.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0] ?? null;
}
