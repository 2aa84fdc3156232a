import { findUnlockedSections } from '@regiovast/db/plans/plan-sections';
import type { Session } from '@regiovast/db/store/store';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import type { ReachedPlan } from './plan-reach.ts';

/** L-4 · the sections that the insurer returned; only a plan at revision has them, so no other is asked. */
export const unlockedSections = async (
  s: Session,
  { id, status }: Pick<ReachedPlan['plan'], 'id' | 'status'>,
): Promise<readonly PlanSection[]> => (status === 'REVISION_ASKED' ? findUnlockedSections(s, id) : []);
