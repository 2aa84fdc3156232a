import { addSecondaryCause, type findOpenCaseOf, updateCase } from '@regiovast/db/cases/write-cases';
import type { Session } from '@regiovast/db/store/store';
import type { LogSignalInput } from '@regiovast/domain/cases/case.schemas';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { refreshTerm } from './refresh-term.ts';
import { withdrawOnChange } from './withdraw-on-change.ts';

type OpenCase = NonNullable<Awaited<ReturnType<typeof findOpenCaseOf>>>;
type Signal = Pick<LogSignalInput, 'primaryCause' | 'reportedBy' | 'expectedEndOn'>;

/**
 * D-5 · a second signal adds what it knows to the open case: its cause beside the primary one, an end date and a
 * reporter where there was none. What stands is never replaced.
 * C-8 · what it adds withdraws the acceptance of the risk.
 * @returns what changed, field by field, for the audit event (W-5)
 */
export async function joinCase(
  tx: Session,
  deps: Pick<Deps, 'clock'>,
  open: OpenCase,
  { signal, on }: { readonly signal: Signal; readonly on: string },
) {
  const changes: Record<string, readonly [string | null, string]> = {};
  const { primaryCause, reportedBy, expectedEndOn } = signal;
  if (primaryCause !== open.primaryCause) {
    const isNew = await addSecondaryCause(tx, { caseId: open.id, cause: primaryCause });
    if (isNew) changes['secondaryCause'] = [null, primaryCause];
  }
  if (open.expectedEndOn === null && expectedEndOn !== null) changes['expectedEndOn'] = [null, expectedEndOn];
  if (open.reportedBy === null && reportedBy !== null) changes['reportedBy'] = [null, reportedBy];
  const isUpdated = await updateCase(tx, open.id, open.version, {
    expectedEndOn: open.expectedEndOn ?? expectedEndOn,
    reportedBy: open.reportedBy ?? reportedBy,
  });
  if (!isUpdated) throw new DomainError('STALE_VERSION');
  const ender = changes['secondaryCause'] ? 'causes' : changes['expectedEndOn'] ? 'expectedEndOn' : null;
  const withdrawnAcceptanceId = ender === null ? null : await withdrawOnChange(tx, deps, open.id, ender);
  await refreshTerm(tx, open.id, on);
  return { changes, ...(withdrawnAcceptanceId !== null && { withdrawnAcceptanceId }) };
}
