import {
  findHousingCosts,
  findPlannedForHousing,
  type PlannedForHousing,
} from '@regiovast/db/housing/housing-costs';
import { findLastAccessTest } from '@regiovast/db/housing/access-tests';
import { housingReferenceOn } from '@regiovast/db/housing/housing-references';
import type { HousingRow } from '@regiovast/db/housing/read-housing';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { isOpenStep } from '@regiovast/domain/housing/housing-steps';
import { housingNeed, type NeedFacts, needUnknown } from '@regiovast/domain/housing/need';
import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import { contributionCover, housingShortfall } from '@regiovast/domain/housing/shortfall';
import { verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { mustFindHousing } from './find-housing.ts';

type Reader = { readonly actor: SignedIn; readonly scope: AreaScope; readonly today: string };

/** H-3, H-4 · need and shortfall of a housing case as its reader has them. @throws NOT_FOUND when absent or hidden (C-6) */
export async function housingNeedView(
  s: Session,
  { actor, scope, today }: Reader,
  housingCaseId: string,
): Promise<HousingNeedView> {
  const { housing } = await mustFindHousing(s, scope, housingCaseId);
  const [norms, component, costs, planned, test] = await Promise.all([
    housingReferenceOn(s, 'norms', today),
    housingReferenceOn(s, 'component', today),
    findHousingCosts(s, housing.id),
    findPlannedForHousing(s, scope, housing.id),
    findLastAccessTest(s, housing.id),
  ]);
  const facts = needFactsOf(housing);
  const shortfall = housingShortfall(costs, component.items);
  const { contributionCents } = housing;
  const closed = violatedIf(!isOpenStep(housing.step), 'HOUSING_CASE_CLOSED');
  const isPositive = test?.outcome === 'POSITIVE' && test.state === 'CONFIRMED';
  return {
    housingCaseId: housing.id,
    version: housing.version,
    need: {
      norms: versionOf(norms),
      unknown: needUnknown(norms.items, facts),
      lines: housingNeed(norms.items, facts),
    },
    component: { ...versionOf(component), years: component.items },
    years: [...shortfall.years],
    knownYears: [...shortfall.knownYears],
    unknownYears: [...shortfall.unknownYears],
    total: shortfall.total,
    contributionCents,
    cover:
      contributionCents === null || shortfall.total === null
        ? null
        : contributionCover(shortfall.total.shortfallCents, contributionCents),
    arrangements: byArrangement(planned),
    can: {
      setCosts: capability(actor, 'housing.setCosts', verdictOf(closed)),
      draftContribution: capability(
        actor,
        'arrangements.start',
        verdictOf(closed, violatedIf(!isPositive, 'HOUSING_TEST_NOT_POSITIVE')),
      ),
    },
  };
}

const versionOf = (found: {
  readonly version: number;
  readonly validFrom: string;
  readonly source: string;
}) => ({
  version: found.version,
  validFrom: found.validFrom,
  source: found.source,
});

const needFactsOf = (housing: HousingRow): NeedFacts => ({
  enrolledPatients: housing.enrolledPatients,
  enrolledAtCompletion: housing.enrolledAtCompletion,
  there: { ROOM: housing.consultingRooms, M2: housing.floorAreaM2 },
  wanted: { ROOM: housing.wantedConsultingRooms, M2: housing.wantedFloorAreaM2 },
});

/** The years of each arrangement under it; one without amounts has none. */
const byArrangement = (planned: readonly PlannedForHousing[]): HousingNeedView['arrangements'] =>
  [...Map.groupBy(planned, ({ id }) => id).entries()].flatMap(([id, years]) => {
    const [first] = years;
    if (!first) return [];
    const { number, status } = first;
    return [
      {
        id,
        number,
        status,
        years: years.flatMap(({ year, plannedCents }) => (year === null ? [] : [{ year, plannedCents }])),
      },
    ];
  });
