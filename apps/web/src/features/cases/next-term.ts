import type { CaseView } from '@regiovast/domain/cases/case.views';
import type { TermKind } from '@regiovast/domain/cases/case-terms';
import { isOpenPhase } from '@regiovast/domain/cases/phases';

export type NextTerm = {
  readonly date: string;
  readonly kind: TermKind | 'action';
};

/** The first day on which something of an open case is due; null when nothing is. */
export function nextTermOf(view: Pick<CaseView, 'phase' | 'term' | 'sharing' | 'actions'>): NextTerm | null {
  if (!isOpenPhase(view.phase)) return null;
  const { acknowledgeBy, state } = view.sharing;
  const terms: NextTerm[] = view.actions
    .filter((action) => action.doneOn === null)
    .map((action) => ({ date: action.dueOn, kind: 'action' }));
  if (view.term && view.term.standing !== 'onHold') {
    terms.push({ date: view.term.on, kind: view.term.kind });
  }
  if (acknowledgeBy && state === 'shared') terms.push({ date: acknowledgeBy, kind: 'ACKNOWLEDGE' });
  return terms.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0] ?? null;
}
