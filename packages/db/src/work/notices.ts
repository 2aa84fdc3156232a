import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import type { NoticesInput } from '@regiovast/domain/work/notice.schemas';
import { and, asc, count, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { noticeIsVisible } from './notice-scope.ts';

export type NoticeReader = { readonly personId: string; readonly scope: AreaScope };

const isOf = (s: Session, { personId, scope }: NoticeReader) =>
  and(eq(s.t.notices.personId, personId), noticeIsVisible(s, scope));

/** The working region of every municipality on a day. */
const workingRegions = ({ q, t }: Session, on: string) =>
  q
    .select({
      municipalityCode: t.regionMemberships.municipalityCode,
      name: sql<string>`${t.regions.name}`.as('region_name'),
    })
    .from(t.regionMemberships)
    .innerJoin(
      t.regions,
      and(eq(t.regions.code, t.regionMemberships.regionCode), eq(t.regions.type, WORKING_REGION_TYPE)),
    )
    .where(holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, on))
    .as('working_regions');

/** Notices of the reader with what names their subject; only those whose subject they may see now. */
function readable(s: Session, reader: NoticeReader) {
  const { q, t } = s;
  const { notices, cases, chainCases, practices, continuityPlans: plans } = t;
  const { arrangements, followRequests: requests, housingCases } = t;
  const regions = workingRegions(s, reader.scope.on);
  const arrangementRegions = alias(t.regions, 'arrangement_regions');
  return q
    .select({
      notice: notices,
      caseNumber: cases.number,
      chainNumber: chainCases.number,
      chainName: chainCases.chainName,
      practiceName: practices.name,
      regionName: regions.name,
      planNumber: plans.number,
      planRegionName: t.regions.name,
      arrangementNumber: arrangements.number,
      arrangementRegionName: arrangementRegions.name,
      housingNumber: housingCases.number,
      initiativeName: housingCases.initiativeName,
    })
    .from(notices)
    .leftJoin(cases, and(eq(notices.subjectKind, 'case'), eq(cases.id, notices.subjectId)))
    .leftJoin(chainCases, and(eq(notices.subjectKind, 'chainCase'), eq(chainCases.id, notices.subjectId)))
    .leftJoin(
      housingCases,
      and(eq(notices.subjectKind, 'housingCase'), eq(housingCases.id, notices.subjectId)),
    )
    .leftJoin(
      practices,
      or(
        eq(practices.id, cases.practiceId),
        eq(practices.id, housingCases.practiceId),
        and(eq(notices.subjectKind, 'practice'), eq(practices.id, notices.subjectId)),
      ),
    )
    .leftJoin(
      regions,
      // A housing case lies where the housing is sought.
      eq(
        regions.municipalityCode,
        sql`coalesce(${housingCases.municipalityCode}, ${practices.municipalityCode})`,
      ),
    )
    .leftJoin(plans, and(eq(notices.subjectKind, 'plan'), eq(plans.id, notices.subjectId)))
    .leftJoin(t.regions, eq(t.regions.code, plans.regionCode))
    .leftJoin(requests, and(eq(notices.subjectKind, 'followRequest'), eq(requests.id, notices.subjectId)))
    .leftJoin(
      arrangements,
      or(
        eq(arrangements.id, requests.arrangementId),
        and(eq(notices.subjectKind, 'arrangement'), eq(arrangements.id, notices.subjectId)),
      ),
    )
    .leftJoin(arrangementRegions, eq(arrangementRegions.code, arrangements.regionCode));
}
export type NoticeRow = Awaited<ReturnType<typeof readable>>[number];

/** W-2 · a page of the reader's notices, unread ones first, the newest first. */
export async function listNotices(s: Session, reader: NoticeReader, input: NoticesInput) {
  const { notices } = s.t;
  const where = and(isOf(s, reader), input.unreadOnly ? isNull(notices.readAt) : undefined);
  const [rows, [counted], unread] = await Promise.all([
    readable(s, reader)
      .where(where)
      .orderBy(
        desc(sql`case when ${notices.readAt} is null then 1 else 0 end`),
        desc(notices.createdAt),
        desc(notices.id),
      )
      .limit(input.pageSize)
      .offset((input.page - 1) * input.pageSize),
    s.q.select({ total: count() }).from(notices).where(where),
    countUnread(s, reader),
  ]);
  return { rows, total: counted?.total ?? 0, unread };
}

/** W-2, C-6 · how many notices the reader has not read and may see now. */
export async function countUnread(s: Session, reader: NoticeReader): Promise<number> {
  const { notices } = s.t;
  const [row] = await s.q
    .select({ unread: count() })
    .from(notices)
    .where(and(isOf(s, reader), isNull(notices.readAt)));
  return row?.unread ?? 0;
}

/** What a mail still has to say: its notices that its reader may see now and did not read yet, the oldest first. */
export const noticesOfMail = (s: Session, reader: NoticeReader, mailId: string) =>
  readable(s, reader)
    .where(and(isOf(s, reader), eq(s.t.notices.mailId, mailId), isNull(s.t.notices.readAt)))
    .orderBy(asc(s.t.notices.createdAt), asc(s.t.notices.id));

/** Names of regions by code; codes that no region has are absent. */
export async function regionNames(
  { q, t: { regions } }: Session,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await q
    .select({ code: regions.code, name: regions.name })
    .from(regions)
    .where(inArray(regions.code, [...new Set(codes)]));
  return new Map(rows.map(({ code, name }) => [code, name]));
}
