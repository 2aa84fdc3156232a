import { SEVERITIES } from '@regiovast/domain/work/finding-kinds';
import { rulesIn } from '@regiovast/domain/work/finding-tally';
import type { FindingListInput } from '@regiovast/domain/work/finding.views';
import { QUALITY_RULE_IDS, type QualityRuleId } from '@regiovast/domain/work/quality-catalogue';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { and, asc, count, desc, eq, inArray, isNull, max, min, or, type SQL, sql } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { findingIsVisible, type FindingReader } from './finding-scope.ts';

export type FindingQuestion = FindingListInput & FindingReader & { readonly personId: string };

const ruleIdsOf = (rows: readonly { ruleId: string; count: number }[]): Map<QualityRuleId, number> =>
  new Map(
    rows.flatMap(({ ruleId, count: found }) => {
      const known = QUALITY_RULE_IDS.find((id) => id === ruleId);
      return known ? [[known, found] as const] : [];
    }),
  );

/** How many open findings each rule has, whoever may see them. */
export async function countOpenFindings({
  q,
  t: { findings },
}: Session): Promise<Map<QualityRuleId, number>> {
  const rows = await q
    .select({ ruleId: findings.ruleId, count: count() })
    .from(findings)
    .where(isNull(findings.mendedOn))
    .groupBy(findings.ruleId);
  return ruleIdsOf(rows);
}

/** Everything that narrows the list but what follows from the rule. */
function conditionOf(s: Session, question: FindingQuestion): SQL | undefined {
  const { findings } = s.t;
  const { kind, regionCode, mineOnly, personId, scope } = question;
  return and(
    findingIsVisible(s, question),
    kind ? eq(findings.subjectKind, kind) : undefined,
    mineOnly ? eq(findings.ownerId, personId) : undefined,
    regionCode
      ? or(
          eq(findings.regionCode, regionCode),
          inArray(findings.municipalityCode, membersOf(s, regionCode, scope.on)),
        )
      : undefined,
  );
}

const membersOf = ({ q, t: { regionMemberships: members } }: Session, regionCode: string, on: string) =>
  q
    .select({ code: members.municipalityCode })
    .from(members)
    .where(and(eq(members.regionCode, regionCode), holdsOn(members.validFrom, members.validTo, on)));

/** How many findings each rule has that the reader may see. */
export async function countFindings(s: Session, question: FindingQuestion) {
  const { findings } = s.t;
  const rows = await s.q
    .select({ ruleId: findings.ruleId, count: count() })
    .from(findings)
    .where(conditionOf(s, question))
    .groupBy(findings.ruleId);
  return ruleIdsOf(rows);
}

/** A page of findings the reader may see, with the names of their records; the ids first, names for those few. */
export function listFindings(s: Session, question: FindingQuestion) {
  const { q, t } = s;
  const { findings, practices, cases, regions, municipalities, imports, persons } = t;
  const order = orderOf(s, question);
  const page = q
    .select({ id: findings.id })
    .from(findings)
    .where(and(conditionOf(s, question), inArray(findings.ruleId, rulesIn(question))))
    .orderBy(...order)
    .limit(question.pageSize)
    .offset((question.page - 1) * question.pageSize);
  const { on } = question.scope;
  const placed = workingRegions(s, on);
  const keepers = areaKeepers(s, on);
  const labels = indicatorLabels(s);
  return q
    .select({
      id: findings.id,
      ruleId: findings.ruleId,
      subjectKind: findings.subjectKind,
      subjectId: findings.subjectId,
      details: findings.details,
      foundOn: findings.foundOn,
      caseNumber: cases.number,
      practiceName: practices.name,
      ownRegionName: regions.name,
      placedRegionName: placed.name,
      municipalityName: municipalities.name,
      fileName: imports.fileName,
      importKind: imports.kind,
      indicatorNl: labels.labelNl,
      indicatorEn: labels.labelEn,
      keeperName: keepers.name,
      personName: persons.name,
    })
    .from(findings)
    .leftJoin(cases, and(eq(findings.subjectKind, 'case'), eq(cases.id, findings.subjectId)))
    .leftJoin(practices, eq(practices.id, sql`coalesce(${cases.practiceId}, ${findings.subjectId})`))
    .leftJoin(regions, eq(regions.code, findings.regionCode))
    .leftJoin(municipalities, eq(municipalities.code, findings.municipalityCode))
    .leftJoin(placed, eq(placed.municipalityCode, findings.municipalityCode))
    .leftJoin(keepers, eq(keepers.municipalityCode, findings.municipalityCode))
    .leftJoin(imports, and(eq(findings.subjectKind, 'import'), eq(imports.id, findings.subjectId)))
    .leftJoin(labels, and(eq(findings.subjectKind, 'indicator'), eq(labels.code, findings.subjectId)))
    .leftJoin(persons, eq(persons.id, findings.ownerId))
    .where(inArray(findings.id, page))
    .orderBy(...order);
}
export type FoundRow = Awaited<ReturnType<typeof listFindings>>[number];

function orderOf({ t: { findings } }: Session, { sort, descending }: FindingListInput): SQL[] {
  const severity = sql.join([
    sql`case ${findings.severity}`,
    ...SEVERITIES.map((code, index) => sql.raw(` when '${code}' then ${index}`)),
    sql` end`,
  ]);
  const first = { severity, rule: sql`${findings.ruleId}`, foundOn: sql`${findings.foundOn}` }[sort];
  return [descending ? desc(first) : asc(first), asc(severity), asc(findings.ruleId), asc(findings.id)];
}

/** The region of the working division that each municipality lies in on the day. */
const workingRegions = ({ q, t: { regionMemberships: members, regions } }: Session, on: string) =>
  q
    .select({ municipalityCode: members.municipalityCode, name: min(regions.name).as('placed_name') })
    .from(members)
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, WORKING_REGION_TYPE)))
    .where(holdsOn(members.validFrom, members.validTo, on))
    .groupBy(members.municipalityCode)
    .as('placed');

/** The RHO that keeps each municipality on the day. */
const areaKeepers = ({ q, t: { regionMemberships: members, organisations } }: Session, on: string) =>
  q
    .select({ municipalityCode: members.municipalityCode, name: min(organisations.name).as('keeper_name') })
    .from(members)
    .innerJoin(
      organisations,
      and(eq(organisations.areaCode, members.regionCode), eq(organisations.kind, 'rho')),
    )
    .where(holdsOn(members.validFrom, members.validTo, on))
    .groupBy(members.municipalityCode)
    .as('keepers');

/** What each indicator is called in the newest version of its definition. */
function indicatorLabels({ q, t: { indicatorDefinitions: definitions } }: Session) {
  const latest = q
    .select({ code: definitions.code, version: max(definitions.version).as('latest_version') })
    .from(definitions)
    .groupBy(definitions.code)
    .as('latest');
  return q
    .select({ code: definitions.code, labelNl: definitions.labelNl, labelEn: definitions.labelEn })
    .from(definitions)
    .innerJoin(latest, and(eq(latest.code, definitions.code), eq(latest.version, definitions.version)))
    .as('labels');
}
