import type { Session } from '@regiovast/db/store/store';
import { type NoticeReader, type NoticeRow, regionNames } from '@regiovast/db/work/notices';
import type { Actor } from '@regiovast/domain/people/organisation';
import type { Notice } from '@regiovast/domain/work/notice.schemas';
import { areaOf } from '../trpc/procedure.ts';

/** Whose notices they are, and what that person may see on a day: nothing, for organisations without an area. */
export const noticeReader = (actor: Actor, on: string): NoticeReader => ({
  personId: actor.personId,
  scope: areaOf(actor, on),
});

/** Notices as their reader gets them: their subject by number and name, or none where they are told no more. */
export async function noticeViews(s: Session, rows: readonly NoticeRow[]): Promise<Notice[]> {
  const codes = rows.flatMap(({ notice }) => regionCodeOf(notice.details) ?? []);
  const names = await regionNames(s, codes);
  return rows.map((row) => ({
    id: row.notice.id,
    kind: row.notice.kind,
    subject: subjectOf(row),
    regionName:
      row.regionName ??
      row.planRegionName ??
      row.arrangementRegionName ??
      names.get(regionCodeOf(row.notice.details) ?? '') ??
      null,
    details: row.notice.details,
    createdAt: row.notice.createdAt,
    readAt: row.notice.readAt,
  }));
}

/** D-4 · other insurers are told that something is acute in a region, and of which practice is not theirs to know. */
function subjectOf({ notice, ...row }: NoticeRow): Notice['subject'] {
  const { kind, subjectKind, subjectId: id } = notice;
  if (kind === 'insurerInformed') return null;
  switch (subjectKind) {
    case 'case':
      return { kind: subjectKind, id, label: row.caseNumber ?? '', name: row.practiceName };
    case 'chainCase':
      return { kind: subjectKind, id, label: row.chainNumber ?? '', name: row.chainName };
    case 'practice':
      return { kind: subjectKind, id, label: '', name: row.practiceName };
    case 'plan':
      // Its title is the RHO's own until it is released again (C-2): the number says which plan it is.
      return { kind: subjectKind, id, label: row.planNumber ?? '', name: null };
    case 'arrangement':
    case 'followRequest':
      // Its title may name the practice: the number says which it is (C-1).
      return { kind: subjectKind, id, label: row.arrangementNumber ?? '', name: null };
    case 'housingCase':
      // Who sees the case sees whose it is; mail names the number only.
      return {
        kind: subjectKind,
        id,
        label: row.housingNumber ?? '',
        name: row.practiceName ?? row.initiativeName,
      };
    default:
      return subjectKind satisfies never;
  }
}

const regionCodeOf = ({ regionCode }: Notice['details']): string | null =>
  typeof regionCode === 'string' ? regionCode : null;
