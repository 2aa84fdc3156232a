import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { type HousingStep, isOpenStep } from './housing-steps.ts';

type Sharing = {
  readonly step: HousingStep;
  /** The insurer it was shared with. */
  readonly insurerId: string | null;
};

/**
 * C-2 · an open case is shared with the preferent insurer of the region when that works with Regiovast: once, and again
 * when another insurer has become preferent.
 */
export const decideHousingShare = ({ step, insurerId }: Sharing, preferentId: string | null): Verdict =>
  verdictOf(
    violatedIf(!isOpenStep(step), 'HOUSING_CASE_CLOSED'),
    violatedIf(preferentId === null, 'NO_PREFERENT_INSURER'),
    violatedIf(preferentId !== null && insurerId === preferentId, 'HOUSING_ALREADY_SHARED'),
  );
