import type { Session } from '@regiovast/db/store/store';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { notify } from '../work/notify.ts';

/** An action that has a new owner. */
type Assigned = {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly actionId: string;
  readonly ownerId: string;
  readonly dueOn: string;
};

/** W-1 · tells somebody that an action is theirs now; who takes one for themselves knows. */
export const tellOwner = (
  tx: Session,
  deps: Pick<Deps, 'clock' | 'ids'>,
  actor: SignedIn,
  { caseId, caseNumber, actionId, ownerId, dueOn }: Assigned,
): Promise<void> =>
  notify(tx, deps, {
    kind: 'actionAssigned',
    subjectKind: 'case',
    subjectId: caseId,
    details: { caseNumber, actionId, dueOn },
    to: ownerId === actor.personId ? [] : [ownerId],
  });
