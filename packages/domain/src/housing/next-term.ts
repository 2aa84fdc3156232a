import { isOpenStep, type HousingStep } from './housing-steps.ts';

/** What comes next on the calendar of a housing case: the lease ends, or the chosen location is ready. */
export const HOUSING_TERMS = ['leaseEnd', 'completion'] as const;
export type HousingTerm = { readonly kind: (typeof HOUSING_TERMS)[number]; readonly on: string };

type Dates = {
  readonly step: HousingStep;
  readonly leaseEndsOn: string | null;
  /** Of the chosen location; null: none was chosen, or it is unknown. */
  readonly completionOn: string | null;
};

/**
 * H-5 · the next date of a case: the earliest that is not past; when all are past, the last one, so that what ran late stays
 * in sight. A closed case has none.
 */
export function nextHousingTerm(
  { step, leaseEndsOn, completionOn }: Dates,
  today: string,
): HousingTerm | null {
  if (!isOpenStep(step)) return null;
  const terms = [
    ...(leaseEndsOn === null ? [] : [{ kind: 'leaseEnd', on: leaseEndsOn } as const]),
    ...(completionOn === null ? [] : [{ kind: 'completion', on: completionOn } as const]),
  ].sort((a, b) => a.on.localeCompare(b.on));
  return terms.find(({ on }) => on >= today) ?? terms.at(-1) ?? null;
}
