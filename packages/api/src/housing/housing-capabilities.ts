import type { AccessTestRow } from '@regiovast/db/housing/access-tests';
import type { HousingRow } from '@regiovast/db/housing/read-housing';
import {
  demandsVerdict,
  type HousingFacts,
  nextHousingSteps,
} from '@regiovast/domain/housing/housing-step.rules';
import { isOpenStep } from '@regiovast/domain/housing/housing-steps';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { decideHousingShare } from '@regiovast/domain/housing/share.rules';
import { may } from '@regiovast/domain/access/rights';
import { verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';

/**
 * What the reader may do with a housing case now, by right and step; what an act asks beyond that, such as a demand of the step
 * it leads to, the act itself says.
 */
export function housingCapabilities(
  actor: SignedIn,
  housing: HousingRow,
  test: AccessTestRow | null,
  preferentId: string | null,
): HousingView['can'] {
  const isOpen = isOpenStep(housing.step);
  const closed = violatedIf(!isOpen, 'HOUSING_CASE_CLOSED');
  const unshared = violatedIf(housing.insurerId === null, 'HOUSING_NOT_SHARED');
  const open = verdictOf(closed);
  return {
    edit: capability(actor, 'housing.setFrame', open),
    share: capability(actor, 'housing.share', decideHousingShare(housing, preferentId)),
    offerAccessTest: capability(actor, 'housing.offerAccessTest', verdictOf(closed, unshared)),
    decideAccessTest: capability(
      actor,
      'housing.decideAccessTest',
      verdictOf(closed, violatedIf(test?.state !== 'OFFERED', 'HOUSING_TEST_NOT_OFFERED')),
    ),
    answer: capability(actor, 'housing.answer', open),
    counterSign: capability(actor, 'housing.counterSign', open),
    setCosts: capability(actor, 'housing.setCosts', open),
    setOption: capability(actor, 'housing.setOption', open),
    sendLink: capability(actor, 'housing.sendLink', open),
    move: capability(actor, 'housing.move', open),
    close: capability(actor, 'housing.close', open),
    reopen: capability(actor, 'housing.reopen', verdictOf(violatedIf(isOpen, 'HOUSING_STEP_NOT_ALLOWED'))),
  };
}

/** Where the case can go from here and what is lacking for it; closing is an act of its own. */
export const housingNextSteps = (
  actor: SignedIn,
  { step }: Pick<HousingRow, 'step'>,
  facts: HousingFacts,
): HousingView['nextSteps'] =>
  may(actor, 'housing.move') && isOpenStep(step)
    ? nextHousingSteps(step)
        .filter(isOpenStep)
        .map((to) => ({ to, can: capability(actor, 'housing.move', demandsVerdict(to, facts)) }))
    : [];
