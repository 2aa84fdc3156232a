import type { FoundCase } from '@regiovast/db/cases/read-case';
import { findColleagues } from '@regiovast/db/people/read-people';
import type { Session } from '@regiovast/db/store/store';
import type { MovePhaseInput } from '@regiovast/domain/cases/case.schemas';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { notify } from '../work/notify.ts';

type Move = {
  readonly record: FoundCase['record'];
  readonly regionCode: string | null;
  /** The insurer that is preferent now: one that was before does not see the case (D-4). */
  readonly preferentId: string | null;
  readonly input: MovePhaseInput;
};

/** W-2 · tells the owner, and the insurer that the case is shared with, of a step; never who took it. */
export async function tellOfMove(
  tx: Session,
  deps: Deps,
  actor: SignedIn,
  { record, regionCode, preferentId, input }: Move,
): Promise<void> {
  const isShared = preferentId !== null && record.insurerId === preferentId;
  const insurers = isShared
    ? await findColleagues(tx, [preferentId], ['procurementOfficer', 'procurementManager'])
    : [];
  const to = [record.ownerId, ...insurers.map(({ id }) => id)].filter((id) => id !== actor.personId);
  await notify(tx, deps, {
    kind: 'phaseMoved',
    subjectKind: 'case',
    subjectId: record.id,
    details: {
      number: record.number,
      regionCode,
      from: record.phase,
      to: input.to,
      effectiveOn: input.effectiveOn,
    },
    to,
  });
}
