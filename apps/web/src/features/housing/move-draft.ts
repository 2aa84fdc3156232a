import { leadsBack } from '@regiovast/domain/housing/housing-step.rules';
import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { MoveHousing } from '@regiovast/domain/housing/move.schemas';
import { dateIn } from '../../lib/search-params.ts';

export type MoveDraft = {
  readonly to: HousingStep | null;
  readonly effectiveOn: string;
  readonly reason: string;
};
type Seen = Pick<HousingView, 'id' | 'version' | 'step' | 'stepSince' | 'nextSteps'>;

/** Whether a step asks why: it leads back in the course. */
export const asksReason = ({ step }: Pick<Seen, 'step'>, to: HousingStep | null): boolean =>
  to !== null && leadsBack(step, to);

/** What the server is asked; null while something lacks, which the form says itself. */
export function moveInputOf(seen: Seen, draft: MoveDraft, today: string): MoveHousing | null {
  const { to, effectiveOn } = draft;
  const reason = draft.reason.trim();
  const next = seen.nextSteps.find((step) => step.to === to);
  if (to === null || to === 'CLOSED' || !next || !next.can.can) return null;
  const isDay = dateIn(effectiveOn) !== undefined && effectiveOn >= seen.stepSince && effectiveOn <= today;
  if (!isDay || (asksReason(seen, to) && reason === '')) return null;
  return { housingCaseId: seen.id, version: seen.version, to, effectiveOn, reason };
}
