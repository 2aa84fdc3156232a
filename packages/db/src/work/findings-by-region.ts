import type { RegionType } from '@regiovast/domain/regions/region-types';
import { rulesBeforeClosing } from '@regiovast/domain/work/quality-catalogue';
import type { Severity } from '@regiovast/domain/work/finding-kinds';
import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** Q-1, P-5 · how many open findings that matter for closing a quarter each region has, asked by code and severity. */
export async function countFindingsByRegion(
  { q, t: { findings, regionMemberships: members, regions } }: Session,
  type: RegionType,
  on: string,
): Promise<(regionCode: string, severity: Severity) => number> {
  const rules = [...rulesBeforeClosing('error'), ...rulesBeforeClosing('warning')];
  const rows = await q
    .select({ code: members.regionCode, severity: findings.severity, count: count() })
    .from(findings)
    .innerJoin(
      members,
      and(
        eq(members.municipalityCode, findings.municipalityCode),
        holdsOn(members.validFrom, members.validTo, on),
      ),
    )
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, type)))
    .where(and(isNull(findings.mendedOn), inArray(findings.ruleId, rules)))
    .groupBy(members.regionCode, findings.severity);
  const counts = new Map(rows.map((row) => [`${row.code}/${row.severity}`, row.count]));
  return (regionCode, severity) => counts.get(`${regionCode}/${severity}`) ?? 0;
}
