import { cellSha256 } from '@regiovast/db/housing/cell-hash';
import { housingReferenceOn } from '@regiovast/db/housing/housing-references';
import type { Session } from '@regiovast/db/store/store';
import { PLACES, type Side, type TestWorld, TODAY } from './test-world.ts';

const AT = '2026-11-01T09:00:00.000Z';
const HASH = 'e'.repeat(64);
const ROWS_PER_INSERT = 1_000;
const NUMBER_LENGTH = 5;

type Wishes = {
  readonly side: Side;
  readonly from: number;
  readonly count: number;
  readonly isShared?: boolean;
};

/**
 * Many open housing cases of a side in which every cell of the guidance that holds was applied, written beside the
 * procedures; their numbers follow on `from`, their owner is the coordinator.
 * @returns their ids, in the order of their numbers
 */
export const makeAnsweredHousing = (world: TestWorld, wishes: Wishes): Promise<readonly string[]> =>
  world.store.transaction(async (tx) => {
    const { q, t } = tx;
    const cases = newCases(world, wishes);
    const answers = await newAnswers(tx, world, cases);
    for (let from = 0; from < cases.length; from += ROWS_PER_INSERT)
      await q.insert(t.housingCases).values(cases.slice(from, from + ROWS_PER_INSERT));
    const moves = cases.map((housing) => firstMoveOf(world, housing));
    for (let from = 0; from < moves.length; from += ROWS_PER_INSERT)
      await q.insert(t.housingMoves).values(moves.slice(from, from + ROWS_PER_INSERT));
    for (let from = 0; from < answers.length; from += ROWS_PER_INSERT)
      await q.insert(t.housingAnswers).values(answers.slice(from, from + ROWS_PER_INSERT));
    return cases.map(({ id }) => id);
  });

type NewCase = Session['t']['housingCases']['$inferInsert'];
type NewMove = Session['t']['housingMoves']['$inferInsert'];
type NewAnswer = Session['t']['housingAnswers']['$inferInsert'];

function newCases(world: TestWorld, { side, from, count, isShared = true }: Wishes): NewCase[] {
  const rho = side === 'noord' ? 'rhoNoord' : 'rhoZuid';
  const { personId } = world.actor(rho, 'rhoCoordinator');
  return Array.from({ length: count }, (_, index): NewCase => {
    const number = `HV-2026-${String(from + index).padStart(NUMBER_LENGTH, '0')}`;
    return {
      id: world.deps.ids.next(),
      number,
      initiativeName: number,
      municipalityCode: PLACES[side].municipalityCode,
      rhoId: world.organisationIds[rho],
      insurerId: isShared ? world.organisationIds[side] : null,
      sharedOn: isShared ? TODAY : null,
      step: 'OPTIONS',
      stepSince: '2026-11-01',
      openedOn: '2026-11-01',
      problem: '',
      premisesAddress: '',
      isOnNeedMap: false,
      ownerId: personId,
      createdAt: AT,
      createdBy: personId,
      updatedAt: AT,
      version: 1,
    };
  });
}

const firstMoveOf = ({ deps }: TestWorld, { id, step, stepSince, ownerId }: NewCase): NewMove => ({
  id: deps.ids.next(),
  housingCaseId: id,
  fromStep: null,
  toStep: step,
  effectiveOn: stepSince,
  reason: '',
  movedAt: AT,
  movedBy: ownerId,
});

async function newAnswers(tx: Session, world: TestWorld, cases: readonly NewCase[]): Promise<NewAnswer[]> {
  const { items, version } = await housingReferenceOn(tx, 'guidance', TODAY);
  const hashed = items.map((cell) => ({ code: cell.code, sha256: cellSha256(cell) }));
  return cases.flatMap(({ id, ownerId, rhoId }) =>
    hashed.map(
      ({ code, sha256 }): NewAnswer => ({
        id: world.deps.ids.next(),
        housingCaseId: id,
        cell: code,
        state: 'APPLIED',
        note: '',
        evidence: '',
        guidanceVersion: version,
        cellSha256: sha256,
        answeredAt: AT,
        answeredBy: ownerId,
        organisationId: rhoId,
        contentSha256: HASH,
      }),
    ),
  );
}
