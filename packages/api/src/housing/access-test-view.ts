import { type ListedAccessTest, listAccessTests } from '@regiovast/db/housing/access-tests';
import { findHousingSharedAt } from '@regiovast/db/housing/shared-at';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { frozenFiguresSchema } from '@regiovast/domain/housing/access-figures';
import { decideTestVerdict, offerTestVerdict } from '@regiovast/domain/housing/access-test.rules';
import type { AccessTestShown, AccessTestView } from '@regiovast/domain/housing/access-test.views';
import { isOpenStep } from '@regiovast/domain/housing/housing-steps';
import { moneyVerdict } from '@regiovast/domain/housing/money.rules';
import { verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { mustFindHousing } from './find-housing.ts';
import { proposedFigures } from './proposed-figures.ts';

/**
 * H-1 · the access test of a housing case as its reader has it. What an insurer said of a test before another became preferent
 * is not that other's to read (C-1), so that an insurer has the tests since the case was shared with it.
 * @throws NOT_FOUND when absent or hidden (C-6)
 */
export async function accessTestView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  housingCaseId: string,
): Promise<AccessTestView> {
  const { housing, insurerName } = await mustFindHousing(s, scope, housingCaseId);
  const [tests, sharedAt] = await Promise.all([
    listAccessTests(s, housing.id),
    findHousingSharedAt(s, housing.id),
  ]);
  const last = tests.find(({ test }) => test.replacedAt === null) ?? null;
  const offer = capability(actor, 'housing.offerAccessTest', offerTestVerdict(housing));
  const closed = violatedIf(!isOpenStep(housing.step), 'HOUSING_CASE_CLOSED');
  const judgement = { personId: actor.personId, contentSha256: last?.test.contentSha256 ?? '' };
  const isRead = ({ test }: ListedAccessTest): boolean =>
    scope.kind !== 'insurer' || (sharedAt !== null && test.offeredAt >= sharedAt);
  return {
    housingCaseId: housing.id,
    version: housing.version,
    insurerName,
    last: last && shownTest(last),
    earlier: tests.filter((one) => one.test.replacedAt !== null && isRead(one)).map(shownTest),
    proposed: offer.can ? await proposedFigures(s, scope, housing) : null,
    can: {
      offer,
      decide: capability(
        actor,
        'housing.decideAccessTest',
        verdictOf(closed, ...decideTestVerdict(last?.test ?? null, judgement).violations),
      ),
      contribute: capability(
        actor,
        'arrangements.start',
        verdictOf(closed, ...moneyVerdict(last?.test ?? null).violations),
      ),
    },
  };
}

const shownTest = ({ test, offeredByName, decidedByName }: ListedAccessTest): AccessTestShown => ({
  id: test.id,
  outcome: test.outcome,
  reason: test.reason,
  figures: frozenFiguresSchema.parse(JSON.parse(test.figures)),
  contentSha256: test.contentSha256,
  state: test.state,
  offeredAt: test.offeredAt,
  offeredBy: offeredByName,
  decidedAt: test.decidedAt,
  decidedBy: decidedByName,
  decisionReason: test.decisionReason,
});
