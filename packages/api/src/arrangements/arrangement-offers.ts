import { listDecisions } from '@regiovast/db/arrangements/decisions';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { type Offers, offersOf } from '@regiovast/domain/arrangements/offers';

/** C-1 · when the RHO had an arrangement, and when it had not. */
export async function arrangementOffers(
  s: Session,
  { arrangement: { id, offeredAt } }: Pick<FoundArrangement, 'arrangement'>,
): Promise<Offers> {
  const decisions = await listDecisions(s, id);
  return offersOf(
    decisions.map(({ decision }) => decision),
    offeredAt,
  );
}
