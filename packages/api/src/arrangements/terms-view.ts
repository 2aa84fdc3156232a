import { listPurchaseTerms } from '@regiovast/db/arrangements/purchase-terms';
import type { Session } from '@regiovast/db/store/store';
import { changedTerms, earliestTermsFrom } from '@regiovast/domain/arrangements/terms.rules';
import type { TermsView } from '@regiovast/domain/arrangements/terms.schemas';
import { versionsInOrder, withValidity } from '@regiovast/domain/kernel/reference-versions';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';

/** A-3, C-1 · the terms of the reader's own organisation, all versions of them. */
export async function termsView(s: Session, actor: SignedIn, today: string): Promise<TermsView> {
  const known = await listPurchaseTerms(s, actor.organisationId);
  const latest = known[0]?.version ?? 0;
  const current = versionsInOrder(known).findLast(({ validFrom }) => validFrom <= today);
  return {
    insurerName: actor.organisationName,
    today,
    current: current?.version ?? null,
    latest,
    earliestFrom: earliestTermsFrom(latest, today),
    versions: withValidity(known, () => []).map((version) => {
      const before = known.find((other) => other.version === version.version - 1);
      return { ...version, changed: before ? changedTerms(before, version) : null };
    }),
    can: { set: capability(actor, 'arrangements.setTerms') },
  };
}
