import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { newArrangementNumber } from './new-arrangement-number.ts';

/** A-1 · what every new draft has: a number, its insurer, who began it, and an empty priority test. */
export async function newDraft(tx: Session, deps: Deps, actor: SignedIn, today: string) {
  const id = deps.ids.next();
  const at = instantNow(deps.clock);
  return {
    id,
    number: await newArrangementNumber(tx, today, id),
    insurerId: actor.organisationId,
    ownerId: actor.personId,
    whyHere: '',
    whyMeasure: '',
    status: 'DRAFT',
    statusSince: today,
    createdAt: at,
    createdBy: actor.personId,
    updatedAt: at,
    version: 1,
  } as const;
}
