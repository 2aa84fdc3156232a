import { type ArrangementChange, updateArrangement } from '@regiovast/db/arrangements/write-arrangements';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';

/**
 * S-3 · changes the row of an arrangement as it was found; its version is one higher afterwards, also when nothing of the
 * row itself changed but its amounts did.
 * @throws STALE_VERSION when somebody else changed it meanwhile
 */
export async function changeArrangement(
  tx: Session,
  { clock }: Pick<Deps, 'clock'>,
  { arrangement }: Pick<FoundArrangement, 'arrangement'>,
  change: ArrangementChange,
): Promise<void> {
  const written = await updateArrangement(tx, arrangement.id, arrangement.version, {
    ...change,
    updatedAt: instantNow(clock),
  });
  if (!written) throw new DomainError('STALE_VERSION');
}
