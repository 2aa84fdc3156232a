import type { ArrangementVersionRow } from '@regiovast/db/arrangements/arrangement-versions';
import { hadHandInArrangement } from '@regiovast/db/arrangements/arrangement-hands';
import { type DecisionRow, findDecisionsOn, insertDecision } from '@regiovast/db/arrangements/decisions';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { bindsContent, decisionVerdict } from '@regiovast/domain/arrangements/approval.rules';
import type { DecisionKind } from '@regiovast/domain/arrangements/arrangement-codes';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { findProposedVersion, isAsFrozen } from './freeze-arrangement.ts';

export type DecisionAskedFor = {
  readonly kind: DecisionKind;
  readonly message: string;
  /** What was looked at. */
  readonly versionId: string;
  readonly contentSha256: string;
};

export type DecisionMade = {
  readonly id: string;
  readonly version: ArrangementVersionRow;
  /** Those on the version before this one, also withdrawn ones. */
  readonly earlier: readonly DecisionRow[];
};

/**
 * C-8 · whether a person drafted or submitted any of an arrangement or of the version, whatever organisation and roles the
 * person has by now.
 */
const hadHandIn = async (
  tx: Session,
  { personId }: SignedIn,
  { arrangement }: FoundArrangement,
  version: ArrangementVersionRow,
): Promise<boolean> =>
  version.frozenBy === personId ||
  arrangement.createdBy === personId ||
  (await hadHandInArrangement(tx, personId, arrangement.id));

/**
 * A-3, C-8 · writes what somebody decided on the version that is proposed, with the hash that was looked at. A decision that
 * binds asks the store whether the version and the rows still are what was frozen.
 * @throws FOUR_EYES_REQUIRED, ARRANGEMENT_VERSION_DIFFERS, ARRANGEMENT_ALREADY_DECIDED, ARRANGEMENT_MESSAGE_MISSING
 */
export async function decideOnVersion(
  tx: Session,
  { clock, ids }: Pick<Deps, 'clock' | 'ids'>,
  actor: SignedIn,
  found: FoundArrangement,
  { kind, message, versionId, contentSha256 }: DecisionAskedFor,
): Promise<DecisionMade> {
  const version = await findProposedVersion(tx, found);
  if (!version) throw new DomainError('ARRANGEMENT_VERSION_DIFFERS');
  const earlier = await findDecisionsOn(tx, version.id);
  const wasLookedAt = version.id === versionId && version.contentSha256 === contentSha256;
  throwIfViolated(
    decisionVerdict({
      kind,
      personId: actor.personId,
      message,
      hadHand: await hadHandIn(tx, actor, found, version),
      isSameVersion: wasLookedAt && (!bindsContent(kind) || (await isAsFrozen(tx, found, version))),
      decisions: earlier,
    }),
  );
  const id = ids.next();
  await insertDecision(tx, {
    id,
    arrangementId: found.arrangement.id,
    versionId,
    contentSha256,
    kind,
    message,
    decidedAt: instantNow(clock),
    decidedBy: actor.personId,
    organisationId: actor.organisationId,
  });
  return { id, version, earlier };
}
