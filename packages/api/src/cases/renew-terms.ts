import { caseTermsOn } from '@regiovast/db/cases/case-terms';
import { findOpenTermStates, findToldKeys, setRunningTerms } from '@regiovast/db/cases/running-terms';
import type { Session } from '@regiovast/db/store/store';
import { type RunningTerm, runningTermOf, termStandingOn } from '@regiovast/domain/cases/case-terms';
import { today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { type News, notifyAll } from '../work/notify.ts';

type OpenCase = Awaited<ReturnType<typeof findOpenTermStates>>[number];
type Renewed = { readonly state: OpenCase; readonly term: RunningTerm | null };

/**
 * D-3 · works out the running term of every open case anew: after new terms began to hold, and once a night to be
 * sure. The number of queries does not grow with the cases. Terms follow from what was recorded, so it leaves no event.
 */
export async function renewRunningTerms(tx: Session, on: string): Promise<readonly Renewed[]> {
  const [states, terms] = [await findOpenTermStates(tx), await caseTermsOn(tx, on)];
  const renewed = states.map((state) => ({ state, term: runningTermOf(state, terms) }));
  const changed = renewed.filter(
    ({ state, term }) => state.termKind !== (term?.kind ?? null) || state.termOn !== (term?.on ?? null),
  );
  await setRunningTerms(
    tx,
    changed.map(({ state, term }) => ({ id: state.id, term })),
  );
  return renewed;
}

/**
 * D-3 · the nightly job: renews the terms and tells the owner, once per term, that it is nearly there and that it is
 * late, so that nothing goes stale in silence.
 * @returns how many open cases it looked at
 */
export const renewTerms = ({ store, ...deps }: Deps): Promise<number> =>
  store.transaction(async (tx) => {
    const on = today(deps.clock);
    const renewed = await renewRunningTerms(tx, on);
    const news = renewed.flatMap(({ state, term }) => (term === null ? [] : newsOf(state, term, on)));
    const told = await findToldKeys(
      tx,
      news.map(({ onceKey }) => onceKey ?? ''),
    );
    await notifyAll(
      tx,
      deps,
      news.filter(({ onceKey }) => !told.has(onceKey ?? '')),
    );
    return renewed.length;
  });

function newsOf(state: OpenCase, term: RunningTerm, on: string): News[] {
  const standing = termStandingOn(term.on, state.holdUntil, on);
  // A term of one day is always nearly there: that is no news (W-2).
  const isNews = standing === 'late' || (standing === 'due' && term.kind !== 'DAILY_ACUTE');
  if (!isNews) return [];
  return [
    {
      kind: standing === 'late' ? 'termLate' : 'termDue',
      subjectKind: 'case',
      subjectId: state.id,
      details: { number: state.number, term: term.kind, on: term.on },
      to: [state.ownerId],
      onceKey: `term:${state.id}:${term.kind}:${term.on}:${standing}`,
    },
  ];
}
