import type { NamedHousing } from '@regiovast/db/housing/held-answers';
import { listHousingReferences } from '@regiovast/db/housing/housing-references';
import type { Session } from '@regiovast/db/store/store';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import { today } from '@regiovast/domain/kernel/clock';
import { versionOn } from '@regiovast/domain/kernel/reference-versions';
import type { Deps } from '../trpc/deps.ts';
import { type News, notifyAll } from '../work/notify.ts';
import { findAgain } from './answer-again.ts';

/**
 * H-2, W-2 · tells each owner once per guidance how many answers it asks again in how many of their cases, and leads to the
 * first of them; where the owner left the RHO, everybody who works on housing cases there. Only of the guidance that holds:
 * one that is to come is told of on its day, by the nightly job.
 * @returns how many people have something to see to
 */
export async function tellOfGuidance(tx: Session, deps: Pick<Deps, 'clock' | 'ids'>): Promise<number> {
  const on = today(deps.clock);
  const versions = await listHousingReferences(tx, 'guidance');
  const { version, items } = versionOn(versions, on);
  const { again, cases } = await findAgain(tx, { kind: 'everywhere', on }, versions, items);
  const asked = again.flatMap(({ housingCaseId }) => cases.get(housingCaseId) ?? []);
  const keepersOf = await keepers(tx, asked);
  const news = [
    ...Map.groupBy(
      asked.flatMap((housing) => keepersOf(housing).map((personId) => ({ personId, housing }))),
      ({ personId }) => personId,
    ),
  ].map(([personId, theirs]) =>
    newsOf(
      version,
      personId,
      theirs.map(({ housing }) => housing),
    ),
  );
  await notifyAll(tx, deps, news.flat());
  return news.length;
}

/** @param asked the case of every answer, by number */
function newsOf(version: number, personId: string, asked: readonly NamedHousing[]): News[] {
  const [first] = asked;
  if (!first) return [];
  return [
    {
      kind: 'housingAnswerAgain',
      subjectKind: 'housingCase',
      subjectId: first.id,
      details: {
        housingNumber: first.number,
        cases: new Set(asked.map(({ id }) => id)).size,
        answers: asked.length,
      },
      to: [personId],
      onceKey: `housing:guidance:${version}`,
    },
  ];
}

/** C-6 · who keeps a case: its owner while that is at the RHO, else everybody who works on housing cases there. */
async function keepers(
  tx: Session,
  cases: readonly NamedHousing[],
): Promise<(housing: NamedHousing) => readonly string[]> {
  const people = await findPeopleOf(
    tx,
    [...new Set(cases.map(({ rho }) => rho.id))],
    ['rhoCoordinator', 'rhoManager'],
  );
  const workersOf = Map.groupBy(people, ({ organisationId }) => organisationId);
  return ({ rho, ownerId }) => {
    const workers = (workersOf.get(rho.id) ?? []).map(({ id }) => id);
    return workers.includes(ownerId) ? [ownerId] : workers;
  };
}

/** The nightly job: a guidance that begins to hold today is told of today, however often this runs. */
export const remindOfGuidance = ({ store, ...deps }: Deps): Promise<number> =>
  store.transaction((tx) => tellOfGuidance(tx, deps));
