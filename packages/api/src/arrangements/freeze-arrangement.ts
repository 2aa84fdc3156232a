import {
  type ArrangementVersionRow,
  contentOfVersion,
  findArrangementVersion,
  insertArrangementVersion,
} from '@regiovast/db/arrangements/arrangement-versions';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import type { ArrangementContent } from '@regiovast/domain/arrangements/arrangement-content';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { buildContent } from './build-content.ts';
import { priorityFigures } from './priority-figures.ts';

export type FrozenArrangement = Pick<ArrangementVersionRow, 'id' | 'number' | 'contentSha256'>;

/** · freezes a complete draft as it is now, with the figures of the priority test of today. */
export async function freezeArrangement(
  tx: Session,
  { clock, ids }: Pick<Deps, 'clock' | 'ids'>,
  actor: SignedIn,
  found: FoundArrangement,
  today: string,
): Promise<FrozenArrangement> {
  const content = await buildContent(tx, found, await priorityFigures(tx, found, today));
  const text = canonicalJson(content);
  const id = ids.next();
  const contentSha256 = sha256Hex(text);
  const number = await insertArrangementVersion(tx, {
    id,
    arrangementId: found.arrangement.id,
    content: text,
    contentSha256,
    totalCents: content.totalCents,
    frozenAt: instantNow(clock),
    frozenBy: actor.personId,
  });
  return { id, number, contentSha256 };
}

/** The version that is decided on; null in a draft. */
export async function findProposedVersion(
  s: Session,
  { arrangement }: Pick<FoundArrangement, 'arrangement'>,
): Promise<ArrangementVersionRow | null> {
  const { proposedVersionId } = arrangement;
  return proposedVersionId === null ? null : findArrangementVersion(s, proposedVersionId);
}

/**
 * C-8 · whether a version still is what was frozen, and the rows of the arrangement still say the same: the text has its
 * hash, and the content built again from the rows gives that text. Of the day are the figures of the priority test and the
 * names of others, which those may change: they are taken as frozen.
 */
export async function isAsFrozen(
  s: Session,
  found: FoundArrangement,
  version: ArrangementVersionRow,
): Promise<boolean> {
  if (sha256Hex(version.content) !== version.contentSha256) return false;
  const frozen = contentOfVersion(version);
  if (frozen.totalCents !== version.totalCents) return false;
  const live = await buildContent(s, found, frozen.priority);
  return canonicalJson(namedAs(frozen, live)) === version.content;
}

const namedAs = (frozen: ArrangementContent, live: ArrangementContent): ArrangementContent => ({
  ...live,
  insurer: { ...live.insurer, name: frozen.insurer.name },
  rho: { ...live.rho, name: frozen.rho.name },
  region: { ...live.region, name: frozen.region.name },
  // The working name of a practice that is yet to start is the arrangement's own.
  beneficiary:
    live.beneficiary.kind === 'STARTING_PRACTICE'
      ? live.beneficiary
      : { ...live.beneficiary, name: frozen.beneficiary.name },
});
