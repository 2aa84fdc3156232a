import { addSecondaryCause, type findOpenCaseOf, updateCase } from '@regiovast/db/cases/write-cases';
import type { Session } from '@regiovast/db/store/store';
import type { LogSignalInput } from '@regiovast/domain/cases/case.schemas';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { refreshTerm } from './refresh-term.ts';

type OpenCase = NonNullable<Awaited<ReturnType<typeof findOpenCaseOf>>>;
type Signal = Pick<LogSignalInput, 'primaryCause' | 'reportedBy' | 'expectedEndOn'>;

/**
 * D-5 · a second signal adds what it knows to the open case: its cause beside the primary one, an end date and a
 * reporter where there was none. What stands is never replaced.
 * @returns what changed, field by field, for the audit event (W-5)
 */
export async function joinCase(tx: Session, open: OpenCase, signal: Signal, on: string) {
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
  await refreshTerm(tx, open.id, on);
  return changes;
}
