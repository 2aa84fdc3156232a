import { type Action, may } from '@regiovast/domain/access/rights';
import type { Capability } from '@regiovast/domain/kernel/capability';
import type { DomainErrorCode } from '@regiovast/domain/kernel/errors';
import type { Verdict } from '@regiovast/domain/kernel/verdict';
import type { SignedIn } from './deps.ts';

/** What is another's to do: no other reason is of use to the reader. */
export const NOT_ALLOWED: Capability = { can: false, because: ['NOT_ALLOWED'] };

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
