import {
  type ArrangementVersionRow,
  contentOfVersion,
  findArrangementVersion,
} from '@regiovast/db/arrangements/arrangement-versions';
import { arrangementReferenceOn } from '@regiovast/db/arrangements/arrangement-references';
import { installationFact } from '@regiovast/db/audit/installation';
import type { Session } from '@regiovast/db/store/store';
import { may } from '@regiovast/domain/access/rights';
import { agreementStanding, type ArrangementPaper } from '@regiovast/domain/arrangements/arrangement-paper';
import { instantNow, today as todayOf } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Context } from '../trpc/deps.ts';
import { areaOf } from '../trpc/procedure.ts';
import { agreementOfDraft, agreementOfVersion } from './agreement-content.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustFindShown, type ShownArrangement } from './shown-arrangement.ts';

type Download = { readonly arrangementId: string; readonly language: 'nl' | 'en' };

/**
 * A-7, C-7 · what the agreement of an arrangement is made from, as its reader has it: the insurer a draft as it is now, both
 * parties the version that was frozen. Who took it is an event.
 * @throws DomainError SESSION_MISSING, NOT_ALLOWED, NOT_FOUND
 */
export async function takeArrangementPaper(
  { deps, actor }: Context,
  { arrangementId, language }: Download,
): Promise<ArrangementPaper> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, 'arrangements.download')) throw new DomainError('NOT_ALLOWED');
  const today = todayOf(deps.clock);
  return deps.store.transaction(async (tx) => {
    const found = await mustFindShown(tx, areaOf(actor, today), arrangementId);
    const { status, contractReference, proposedVersionId } = found.arrangement;
    const version = await versionFor(tx, found);
    const { items: articles } = await arrangementReferenceOn(tx, 'documents', today);
    const content = version
      ? agreementOfVersion(contentOfVersion(version))
      : await agreementOfDraft(tx, found);
    const isDemo = (await installationFact(tx, 'demoSeed')) !== null;
    await recordArrangementEvent(tx, deps, actor, 'arrangements.downloaded', arrangementId, {
      format: 'docx',
      language,
      sha256: version?.contentSha256 ?? null,
    });
    return {
      content,
      standing: agreementStanding(status, (version?.id ?? null) === proposedVersionId),
      version: version && { number: version.number, contentSha256: version.contentSha256 },
      contractReference,
      articles,
      isDemo,
      today,
      savedAt: instantNow(deps.clock),
    };
  });
}

/**
 * The frozen version that the reader has; null: the insurer's own draft. The RHO has what the insurer offered it, and what it
 * declined itself; a draft or a proposal that follows is the insurer's own until it is offered (C-1).
 */
async function versionFor(
  s: Session,
  { arrangement: { proposedVersionId }, declined }: ShownArrangement,
): Promise<ArrangementVersionRow | null> {
  if (declined) return declined;
  return proposedVersionId === null ? null : findArrangementVersion(s, proposedVersionId);
}
