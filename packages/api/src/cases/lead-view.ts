import type { FoundCase } from '@regiovast/db/cases/read-case';
import { leadOf, urgencyOf } from '@regiovast/domain/cases/escalate.rules';
import type { CaseLead } from '@regiovast/domain/cases/record-fields';
import type { SignedIn } from '../trpc/deps.ts';

type Preferent = { readonly name: string; readonly organisationId: string | null };

/** The side on which somebody stands between RHO and insurer. */
export const sideOf = ({ organisationKind }: Pick<SignedIn, 'organisationKind'>): CaseLead =>
  organisationKind === 'insurer' ? 'insurer' : 'rho';

/** D-4 · who leads, since when, and what cannot wait. */
export function leadView(
  record: FoundCase['record'],
  {
    preferent,
    rho,
  }: { readonly preferent: Preferent | null; readonly rho: { readonly name: string } | null },
) {
  const preferentId = preferent?.organisationId ?? null;
  const by = leadOf(record, preferentId);
  return {
    by,
    name: (by === 'insurer' ? preferent : rho)?.name ?? null,
    // A lead that fell back because the insurer is preferent no longer has no day of its own.
    since: by === record.lead ? record.leadSince : null,
    urgency: urgencyOf(record, preferentId),
  };
}
