import type { Session } from '@regiovast/db/store/store';
import type { Action } from '@regiovast/domain/access/rights';
import type { Capability } from '@regiovast/domain/kernel/capability';
import { partVerdict } from '@regiovast/domain/plans/editing.rules';
import type { PlanPart } from '@regiovast/domain/plans/plan-sections';
import { capability, NOT_ALLOWED } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import type { ReachedPlan } from './plan-reach.ts';
import { unlockedSections } from './unlocked-sections.ts';

/**
 * L-4 · what the reader may do with a part of a plan: the RHO that keeps it writes while the plan is a draft, or while a
 * section of that part was returned; nobody else ever does.
 */
export async function partCapability(
  s: Session,
  actor: SignedIn,
  { plan, standing }: ReachedPlan,
  part: PlanPart,
): Promise<(action: Action) => Capability> {
  if (standing !== 'keeper') return () => NOT_ALLOWED;
  const unlocked = await unlockedSections(s, plan);
  const editing = partVerdict(plan.status, unlocked, part);
  return (action) => capability(actor, action, editing);
}

/** No version, time or writer: of a released version it is not told who wrote what. */
export const NO_STAMP = { version: null, updatedAt: null, updatedBy: null } as const;
