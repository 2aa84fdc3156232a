import { NOTHING_WRITTEN, type StoredSection, writeSectionText } from '@regiovast/db/plans/section-texts';
import type { Session } from '@regiovast/db/store/store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { TextOrigin } from '@regiovast/domain/plans/plan-codes';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { type RichText, wordsIn } from '@regiovast/domain/plans/rich-text';
import type { Deps, SignedIn } from '../trpc/deps.ts';

/**
 * Whether the text says exactly what stands there already. Then it is no change: a save that is sent again because its
 * answer got lost must not be told that it lost a race against itself.
 */
export const saysTheSame = (document: RichText, now: StoredSection | undefined): boolean =>
  canonicalJson(document) === (now?.document ?? NOTHING_WRITTEN);

/**
 * S-3 · writes the next version of a text.
 * @throws STALE_VERSION when another version than the one that was seen stands there; nothing was written then
 */
export async function writeNextText(
  tx: Session,
  { clock }: Pick<Deps, 'clock'>,
  actor: SignedIn,
  text: {
    readonly planId: string;
    readonly code: PlanSection;
    readonly document: RichText;
    readonly seenTextVersion: number;
    readonly origin: TextOrigin;
  },
): Promise<{ readonly textVersion: number; readonly words: number; readonly savedAt: string }> {
  const { document, seenTextVersion, ...rest } = text;
  const words = wordsIn(document);
  const savedAt = instantNow(clock);
  const textVersion = await writeSectionText(
    tx,
    { ...rest, document: canonicalJson(document), words, savedAt, savedBy: actor.personId },
    seenTextVersion,
  );
  if (textVersion === null) throw new DomainError('STALE_VERSION');
  return { textVersion, words, savedAt };
}
