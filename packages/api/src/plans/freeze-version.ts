import { sha256Hex } from '@regiovast/db/audit/append-event';
import {
  findVersionOfRevision,
  insertPlanVersion,
  type PlanVersionRow,
} from '@regiovast/db/plans/plan-versions';
import type { Session } from '@regiovast/db/store/store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { buildContent, outlineOfContent } from './build-content.ts';
import type { ReachedPlan } from './plan-reach.ts';

export type FrozenVersion = Pick<PlanVersionRow, 'id' | 'number' | 'contentSha256'>;

/**
 * L-4 · freezes the plan as it is now; when nothing changed since it was last frozen, that version stands.
 */
export async function freezeVersion(
  tx: Session,
  { clock, ids }: Pick<Deps, 'clock' | 'ids'>,
  actor: SignedIn,
  reached: ReachedPlan,
): Promise<FrozenVersion> {
  const { plan } = reached;
  const known = await findVersionOfRevision(tx, plan.id, plan.contentRevision);
  if (known) return known;
  const content = await buildContent(tx, reached);
  const text = canonicalJson(content);
  const id = ids.next();
  const contentSha256 = sha256Hex(text);
  const number = await insertPlanVersion(tx, {
    id,
    planId: plan.id,
    content: text,
    contentSha256,
    outline: canonicalJson(outlineOfContent(content)),
    contentRevision: plan.contentRevision,
    frozenAt: instantNow(clock),
    frozenBy: actor.personId,
  });
  return { id, number, contentSha256 };
}
