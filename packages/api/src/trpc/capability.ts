import { type Action, may } from '@regiovast/domain/access/rights';
import type { DomainErrorCode } from '@regiovast/domain/kernel/errors';
import type { Verdict } from '@regiovast/domain/kernel/verdict';
import type { SignedIn } from '../trpc/deps.ts';

/** Whether the reader may do a thing now and, if not, every reason; the screen never works this out itself. */
export function capability(
  actor: SignedIn,
  action: Action,
  verdict: Verdict = { ok: true, violations: [] },
): { can: boolean; because: DomainErrorCode[] } {
  const because: DomainErrorCode[] = may(actor, action) ? [] : ['NOT_ALLOWED'];
  for (const violation of verdict.violations) because.push(violation.code);
  return { can: because.length === 0, because };
}
