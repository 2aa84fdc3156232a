import type { AccessTestOutcome } from '@regiovast/domain/arrangements/arrangement-codes';
import type { AccessTestState } from '@regiovast/domain/housing/housing-codes';
import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import { and, asc, eq, inArray, isNull, ne, type SQL } from 'drizzle-orm';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { housingIsVisible } from './housing-scope.ts';

/** A housing case as far as insurer money asks, with its last access test. */
export type HousingForMoney = {
  readonly id: string;
  readonly number: string;
  readonly step: HousingStep;
  readonly practiceId: string | null;
  readonly practiceName: string | null;
  readonly initiativeName: string | null;
  readonly municipalityCode: string;
  readonly municipalityName: string;
  /** Null: none was offered. */
  readonly test: {
    readonly outcome: AccessTestOutcome;
    readonly state: AccessTestState;
    readonly reason: string;
    readonly decidedAt: string | null;
  } | null;
};

/** Cases that are offered at once; a region has few that may get money. */
const MOST_OFFERED = 200;

const selectCases = ({ q, t }: Session, where: SQL | undefined) => {
  const { housingCases, housingAccessTests: tests, municipalities, practices } = t;
  return q
    .select({
      id: housingCases.id,
      number: housingCases.number,
      step: housingCases.step,
      practiceId: housingCases.practiceId,
      practiceName: practices.name,
      initiativeName: housingCases.initiativeName,
      municipalityCode: housingCases.municipalityCode,
      municipalityName: municipalities.name,
      test: {
        outcome: tests.outcome,
        state: tests.state,
        reason: tests.reason,
        decidedAt: tests.decidedAt,
      },
    })
    .from(housingCases)
    .innerJoin(municipalities, eq(municipalities.code, housingCases.municipalityCode))
    .leftJoin(practices, eq(practices.id, housingCases.practiceId))
    .leftJoin(tests, and(eq(tests.housingCaseId, housingCases.id), isNull(tests.replacedAt)))
    .where(where)
    .orderBy(asc(housingCases.number));
};

/** H-1, C-6 · a housing case with its last test, when the reader sees it; null when absent or hidden. */
export async function findHousingForMoney(
  s: Session,
  scope: AreaScope,
  housingCaseId: string,
): Promise<HousingForMoney | null> {
  const [row] = await selectCases(s, and(eq(s.t.housingCases.id, housingCaseId), housingIsVisible(s, scope)));
  return row ?? null;
}

/** H-1 · the open housing cases of a region that the reader sees and that insurer money may go to, by number. */
export function findHousingToFund(
  s: Session,
  scope: AreaScope,
  regionCode: string,
): Promise<HousingForMoney[]> {
  const { housingCases, housingAccessTests: tests, regionMemberships: members } = s.t;
  const inRegion = s.q
    .select({ code: members.municipalityCode })
    .from(members)
    .where(and(eq(members.regionCode, regionCode), holdsOn(members.validFrom, members.validTo, scope.on)));
  return selectCases(
    s,
    and(
      housingIsVisible(s, scope),
      ne(housingCases.step, 'CLOSED'),
      inArray(housingCases.municipalityCode, inRegion),
      eq(tests.outcome, 'POSITIVE'),
      eq(tests.state, 'CONFIRMED'),
    ),
  ).limit(MOST_OFFERED);
}
