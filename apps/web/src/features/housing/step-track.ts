import { HOUSING_STEPS, type HousingStep, stepOrder } from '@regiovast/domain/housing/housing-steps';
import type { HousingView } from '@regiovast/domain/housing/housing.views';

export type StepOnTrack = {
  readonly step: HousingStep;
  readonly state: 'done' | 'skipped' | 'now' | 'later';
  /** The day on which the case last came to this step, as far as it stands behind where it is now. */
  readonly since: string | null;
};

type Course = {
  readonly step: HousingStep;
  readonly moves: readonly Pick<HousingView['moves'][number], 'to' | 'effectiveOn'>[];
};

/** The steps of a case in their order, with what it went through; what it went back from is yet to come again. */
export function stepTrack({ step: now, moves }: Course): readonly StepOnTrack[] {
  const since = new Map(moves.map(({ to, effectiveOn }) => [to, effectiveOn]));
  return HOUSING_STEPS.map((step) => {
    if (stepOrder(step) > stepOrder(now)) return { step, state: 'later', since: null };
    const on = since.get(step) ?? null;
    return { step, state: step === now ? 'now' : on === null ? 'skipped' : 'done', since: on };
  });
}
