import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { FACT_NAMES, type PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import type { PracticeSubject } from '@regiovast/domain/work/practice-quality';
import { and, asc, desc, eq, inArray, isNotNull, lt, max, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { findChainSignals } from './chain-signals.ts';
import { among, amongIds, type Which } from '../store/among.ts';
import { doubleKey, findDoubles } from './same-practices.ts';

/** A record for the rules with where it lies; `owner` is the person whose it is, null when the RHO's. */
export type SubjectOf<Subject> = {
  readonly id: string;
  readonly municipalityCode: string;
  readonly ownerId: string | null;
  readonly subject: Subject;
};

/**
 * P-5 · practices as the rules look at them, in four queries whatever their number; one after the other, because in
 * a transaction there is one connection.
 */
export async function findPracticeSubjects(
  s: Session,
  which: Which,
  on: string,
): Promise<SubjectOf<PracticeSubject>[]> {
  const practices = await practiceRows(s, which);
  const chainSignals = await findChainSignals(s, practices, on);
  const doubles = await findDoubles(s, which);
  const contradictions = await findContradictions(
    s,
    practices.flatMap(({ id, hasSources }) => (hasSources ? [id] : [])),
  );
  return practices.map((practice) => {
    const { id, agbCode, latitude, longitude } = practice;
    return {
      id,
      municipalityCode: practice.municipalityCode,
      ownerId: null,
      subject: {
        facts: practice,
        ownershipForm: practice.ownershipForm,
        ownerOrganisation: practice.ownerOrganisation,
        closedOn: practice.closedOn,
        referenceDate: practice.referenceDate,
        enrolledBefore: practice.enrolledBefore,
        contradictions: contradictions.get(id) ?? [],
        coordinates: latitude === null || longitude === null ? null : { latitude, longitude },
        municipalityCentre: { latitude: practice.centreLatitude, longitude: practice.centreLongitude },
        hasOpenCase: practice.caseId !== null,
        casePhase: practice.casePhase,
        chainHasSignal: chainSignals.reaches(practice),
        plan:
          practice.planPreparedOn === null
            ? null
            : {
                requiredItems: practice.planRequired ?? 0,
                filledItems: practice.planFilled ?? 0,
                preparedOn: practice.planPreparedOn,
                rehearsedOn: practice.planRehearsedOn,
              },
        sameAsAgbCode: doubles.get(doubleKey(practice))?.find((other) => other !== agbCode) ?? null,
      },
    };
  });
}

/** Register entries, with what the index over their statements answers in a step or two. */
function practiceRows(s: Session, which: Which) {
  const { q, t } = s;
  const { practices, municipalities, cases, practiceStatements: statements, emergencyPlans: plans } = t;
  const own = eq(statements.practiceId, practices.id);
  const isStated = and(own, isNotNull(statements.enrolledPatients));
  const lastStated = q
    .select({ on: max(statements.referenceDate) })
    .from(statements)
    .where(isStated);
  const before = q
    .select({ patients: statements.enrolledPatients })
    .from(statements)
    .where(and(isStated, lt(statements.referenceDate, lastStated)))
    .orderBy(desc(statements.referenceDate), desc(statements.recordedAt), desc(statements.id))
    .limit(1);
  const differ = sql`case when min(${statements.source}) < max(${statements.source}) then 1 else 0 end`;
  const hasSources = q
    .select({ differ })
    .from(statements)
    .where(and(own, eq(statements.referenceDate, practices.referenceDate)));
  return q
    .select({
      id: practices.id,
      agbCode: practices.agbCode,
      searchKey: practices.searchKey,
      postcode: practices.postcode,
      municipalityCode: practices.municipalityCode,
      ownershipForm: practices.ownershipForm,
      ownerOrganisation: practices.ownerOrganisation,
      closedOn: practices.closedOn,
      referenceDate: practices.referenceDate,
      latitude: practices.latitude,
      longitude: practices.longitude,
      enrolledPatients: practices.enrolledPatients,
      gpFte: practices.gpFte,
      owners: practices.owners,
      owners60Plus: practices.owners60Plus,
      patientStop: practices.patientStop,
      placesAvailable: practices.placesAvailable,
      leaseEndOn: practices.leaseEndOn,
      enrolledBefore: sql<number | null>`(${before})`,
      hasSources: sql<boolean>`(${hasSources})`.mapWith((value) => Number(value) === 1),
      centreLatitude: municipalities.latitude,
      centreLongitude: municipalities.longitude,
      caseId: cases.id,
      casePhase: cases.phase,
      planPreparedOn: plans.preparedOn,
      planRehearsedOn: plans.rehearsedOn,
      planRequired: plans.requiredItems,
      planFilled: plans.filledItems,
    })
    .from(practices)
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .leftJoin(cases, and(eq(cases.practiceId, practices.id), inArray(cases.phase, [...OPEN_PHASES])))
    .leftJoin(plans, eq(plans.practiceId, practices.id))
    .where(among(s, practices.id, which));
}

/** Facts on which the last words of several sources about the latest date differ, by practice. */
async function findContradictions(
  s: Session,
  practiceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly (keyof PracticeFacts)[]>> {
  if (practiceIds.length === 0) return new Map();
  const { practices, practiceStatements: statements } = s.t;
  const rows = await s.q
    .select({ statement: statements })
    .from(statements)
    .innerJoin(practices, eq(practices.id, statements.practiceId))
    .where(
      and(
        amongIds(s, statements.practiceId, practiceIds),
        eq(statements.referenceDate, practices.referenceDate),
      ),
    )
    .orderBy(asc(statements.recordedAt), asc(statements.id));
  const byPractice = Map.groupBy(rows, ({ statement }) => statement.practiceId);
  return new Map(
    [...byPractice].map(([id, stated]) => {
      const bySource = new Map(stated.map(({ statement }) => [statement.source, statement]));
      return [id, contradictionsIn([...bySource.values()])];
    }),
  );
}

const contradictionsIn = (facts: readonly PracticeFacts[]): (keyof PracticeFacts)[] =>
  FACT_NAMES.filter((name) => {
    const stated = facts.map((one) => one[name]).filter((value) => value !== null);
    return new Set(stated).size > 1;
  });
