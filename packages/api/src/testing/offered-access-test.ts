import type { OfferAccessTest } from '@regiovast/domain/housing/access-test.schemas';
import type { Side, TestWorld } from './test-world.ts';

type Wishes = Partial<Pick<OfferAccessTest, 'outcome' | 'reason' | 'taken' | 'own'>>;
const rhoOf = (side: Side) => (side === 'noord' ? 'rhoNoord' : 'rhoZuid');

/** The RHO of a side offers an access test of a case as it stands, positive unless said otherwise. */
export async function offerTest(
  world: TestWorld,
  housingCaseId: string,
  wishes: Wishes = {},
  side: Side = 'noord',
) {
  const { housing } = world.as(rhoOf(side), 'rhoCoordinator');
  const { version } = await housing.get({ housingCaseId });
  const offer = { outcome: 'POSITIVE', reason: 'Er is geen spreekkamer vrij', ...wishes } as const;
  return housing.offerAccessTest({ housingCaseId, version, ...offer });
}

/** The officer of the insurer judges the last access test of a case as it stands. */
export async function judgeTest(
  world: TestWorld,
  housingCaseId: string,
  state: 'CONFIRMED' | 'REFUSED' = 'CONFIRMED',
  side: Side = 'noord',
) {
  const { housing } = world.as(side, 'procurementOfficer');
  const { version, last } = await housing.accessTest({ housingCaseId });
  return housing.decideAccessTest({
    housingCaseId,
    version,
    contentSha256: last?.contentSha256 ?? '',
    state,
    reason: state === 'REFUSED' ? 'De cijfers zijn van vorig jaar' : '',
  });
}
