import type { Session } from '@regiovast/db/store/store';
import type { ArrangementStory } from './arrangement-stories.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { DemoCase } from './make-cases.ts';
import type { ArrangementPlace, LinksOf } from './make-arrangements.ts';
import type { StatedPractice } from './make-statements.ts';
import type { Prng } from './prng.ts';
import { RHO_AREAS, rhoAreaOf } from './rho-areas.ts';
import type { DemoWorld } from './write-organisations.ts';

export type PlaceContext = {
  readonly prng: Prng;
  readonly calendar: DemoCalendar;
  readonly scale: number;
  readonly world: DemoWorld;
  readonly practices: readonly StatedPractice[];
  readonly cases: readonly DemoCase[];
};

type Place = Omit<ArrangementPlace, 'insurerName' | 'terms' | 'pressure' | 'others'>;

/** Assumed: how often an arrangement serves a measure of a plan of its region, and an open case of its practice. */
const SHARE_OF_PLAN = 0.5;

/** Where arrangements can lie, and which plans and cases they can serve. */
export async function arrangementPlaces(
  tx: Session,
  { prng, world, practices, cases }: PlaceContext,
): Promise<{ readonly placeOf: (story: ArrangementStory) => Place; readonly linksOf: LinksOf }> {
  const names = await namesOfRegions(tx);
  const open = practices.filter(({ identity }) => identity.closedOn === null);
  const byRegion = Map.groupBy(open, ({ municipality }) => municipality.careOfficeCode);
  const sharedCases = new Map(
    cases.flatMap((one) => (one.isOpen && one.sharing ? [[one.record.practiceId, one]] : [])),
  );
  const plans = await contractedPlans(tx);
  const placeOf = (story: ArrangementStory): Place => {
    const { region, text } = story;
    const practice = prng.pick(byRegion.get(region) ?? []);
    const area = rhoAreaOf(practice.municipality);
    return {
      regionName: names.get(region) ?? region,
      rhoName: RHO_AREAS.find(({ code }) => code === area.code)?.name ?? '',
      municipalityName: practice.municipality.name,
      practice:
        text.beneficiary === 'PRACTICE' ? { id: practice.identity.id, name: practice.identity.name } : null,
      people: {
        officer: mustFind(world.officerOf.get(region)),
        manager: mustFind(world.deciderOf.get(region)),
        second: mustFind(world.secondDeciderOf.get(region)),
        coordinator: mustFind(world.coordinatorOf.get(area.code)),
        rhoManager: mustFind(world.signerOf.get(area.code)),
      },
    };
  };
  const linksOf: LinksOf = ({ startedAt, rhoId, practiceId, regionCode, course }) => {
    const plan = plans.find(
      (one) =>
        one.regionCode === regionCode && one.rhoId === rhoId && one.contractedOn < startedAt.slice(0, 10),
    );
    const measure = plan?.measures.find((one) => one.course === course);
    const serves = plan && measure && prng.chance(SHARE_OF_PLAN) ? { plan, measure } : null;
    const found = practiceId === null ? undefined : sharedCases.get(practiceId);
    const isShared = found?.sharing && found.sharing.sharedAt < startedAt;
    return {
      planId: serves?.plan.id ?? null,
      planMeasureId: serves?.measure.id ?? null,
      caseId: found && isShared ? found.record.id : null,
    };
  };
  return { placeOf, linksOf };
}

async function namesOfRegions({ q, t }: Session): Promise<ReadonlyMap<string, string>> {
  const rows = await q.select({ code: t.regions.code, name: t.regions.name }).from(t.regions);
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** L-5 · plans under contract with their measures: only then an arrangement pays for one. */
async function contractedPlans({ q, t }: Session) {
  const plans = await q.select().from(t.continuityPlans);
  const measures = Map.groupBy(
    await q
      .select({ id: t.planMeasures.id, planId: t.planMeasures.planId, course: t.planMeasures.course })
      .from(t.planMeasures),
    ({ planId }) => planId,
  );
  return plans.flatMap(({ id, regionCode, rhoId, contractedOn, status }) =>
    contractedOn === null || (status !== 'CONTRACTED' && status !== 'IN_EXECUTION')
      ? []
      : [{ id, regionCode, rhoId, contractedOn, measures: measures.get(id) ?? [] }],
  );
}

function mustFind<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('an arrangement of the demo names somebody who is not there');
  return value;
}
