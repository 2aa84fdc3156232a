import { contentOfVersion } from '@regiovast/db/arrangements/arrangement-versions';
import { purchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { totalsOf } from '@regiovast/domain/arrangements/amounts';
import { isLastApproval, standingApprovals } from '@regiovast/domain/arrangements/approval.rules';
import type { ArrangementContent } from '@regiovast/domain/arrangements/arrangement-content';
import { startVerdict } from '@regiovast/domain/arrangements/submission.rules';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Cents } from '@regiovast/domain/kernel/money';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { changeArrangement } from './change-arrangement.ts';
import type { DecisionMade } from './decision-on-version.ts';
import { mustFitBudget } from './must-fit-budget.ts';
import { tellOwner, tellRhoManagers } from './tell-of-arrangement.ts';

/** A-4 · what a frozen arrangement takes of each calendar year, in cents. */
const askedOf = ({ lines }: Pick<ArrangementContent, 'lines'>): ReadonlyMap<number, Cents> =>
  totalsOf(
    lines.flatMap(({ id, amounts }) => amounts.map(({ quarter, cents }) => ({ lineId: id, quarter, cents }))),
  ).byYear;

/**
 * · one more approval of a version, by the mandate table that holds on the day. The last one weighs the budget and
 * the start again, commits the insurer and gives it to the RHO; until then it stays proposed.
 * @throws ARRANGEMENT_TERMS_MISSING, ARRANGEMENT_START_IMPOSSIBLE, BUDGET_CEILING_MISSING, BUDGET_EXCEEDED
 */
export async function approveVersion(
  tx: Session,
  deps: Deps,
  actor: SignedIn,
  found: FoundArrangement,
  { id: decisionId, version, earlier }: DecisionMade,
  today: string,
): Promise<void> {
  const { arrangement } = found;
  const { insurerId, periodFrom } = arrangement;
  const terms = await purchaseTermsOn(tx, insurerId, today);
  if (!terms) throw new DomainError('ARRANGEMENT_TERMS_MISSING');
  const standing = standingApprovals(earlier).length;
  const payload = {
    versionId: version.id,
    contentSha256: version.contentSha256,
    decisionId,
    approvals: standing + 1,
  };
  if (!isLastApproval(terms, version.totalCents, standing)) {
    await changeArrangement(tx, deps, found, {});
    await recordArrangementEvent(tx, deps, actor, 'arrangements.approved', arrangement.id, payload);
    return;
  }
  const submittedOn = dayOfInstant(version.frozenAt);
  throwIfViolated(startVerdict(terms, { submittedOn, today }, periodFrom));
  const asked = askedOf(contentOfVersion(version));
  await mustFitBudget(tx, { insurerId, arrangementId: arrangement.id, asked });
  await changeArrangement(tx, deps, found, {
    status: 'ASSESSED_POSITIVE',
    statusSince: today,
    offeredAt: instantNow(deps.clock),
  });
  await recordArrangementEvent(tx, deps, actor, 'arrangements.offered', arrangement.id, {
    ...payload,
    number: version.number,
    changes: { arrangementStatus: [arrangement.status, 'ASSESSED_POSITIVE'] },
  });
  await tellRhoManagers(tx, deps, actor, found, { kind: 'arrangementOffered' });
  await tellOwner(tx, deps, actor, found, { kind: 'arrangementDecided', details: { outcome: 'APPROVE' } });
}
