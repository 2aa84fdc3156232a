import type { MailState } from '@regiovast/domain/work/notice-kinds';
import { and, desc, eq, gt, isNull, lte, ne, type SQL, sql } from 'drizzle-orm';
import { sha256Hex } from '../audit/append-event.ts';
import type { Session } from '../store/store.ts';
import { linkTokenOf } from './link-secret.ts';

export type LinkRow = Session['t']['housingLinks']['$inferSelect'];
type LinkInsert = Omit<Session['t']['housingLinks']['$inferInsert'], 'tokenSha256'>;

/** A link with what its party may learn, and the case it belongs to. */
export type FoundLink = {
  readonly link: LinkRow;
  readonly housing: Session['t']['housingCases']['$inferSelect'];
  readonly rhoName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly municipalityName: string;
  readonly practiceName: string | null;
};

async function findOne(s: Session, where: SQL | undefined): Promise<FoundLink | null> {
  const { housingLinks, housingCases, organisations, persons, municipalities, practices } = s.t;
  const [row] = await s.q
    .select({
      link: housingLinks,
      housing: housingCases,
      rhoName: organisations.name,
      contactName: persons.name,
      contactEmail: persons.email,
      municipalityName: municipalities.name,
      practiceName: practices.name,
    })
    .from(housingLinks)
    .innerJoin(housingCases, eq(housingCases.id, housingLinks.housingCaseId))
    .innerJoin(persons, eq(persons.id, housingLinks.invitedBy))
    .innerJoin(organisations, eq(organisations.id, housingCases.rhoId))
    .innerJoin(municipalities, eq(municipalities.code, housingCases.municipalityCode))
    .leftJoin(practices, eq(practices.id, housingCases.practiceId))
    .where(where);
  return row ?? null;
}

/** H-6 · ends every link of a case that nobody answered yet: reopening the case opens none of them again. */
export async function endLinksOf(
  { q, t: { housingLinks } }: Session,
  housingCaseId: string,
  revokedAt: string,
): Promise<void> {
  await q
    .update(housingLinks)
    .set({ revokedAt })
    .where(
      and(
        eq(housingLinks.housingCaseId, housingCaseId),
        isNull(housingLinks.revokedAt),
        isNull(housingLinks.answeredAt),
      ),
    );
}

/** H-6 · whether a link works or worked: an ended one is as absent as one that never was. */
function isInForce({ t: { housingLinks, housingCases } }: Session, now: string): SQL | undefined {
  return and(
    isNull(housingLinks.revokedAt),
    gt(housingLinks.expiresAt, now),
    ne(housingCases.step, 'CLOSED'),
  );
}

/** H-6 · the link of a token, answered or not; null for a guess, an ended, an expired one, and one of a closed case. */
export const findLinkOfToken = (s: Session, token: string, now: string): Promise<FoundLink | null> =>
  findOne(s, and(eq(s.t.housingLinks.tokenSha256, sha256Hex(token)), isInForce(s, now)));

/** H-6 · the same by its id, for who holds something else of it. */
export const findLinkInForce = (s: Session, linkId: string, now: string): Promise<FoundLink | null> =>
  findOne(s, and(eq(s.t.housingLinks.id, linkId), isInForce(s, now)));

/** A link of a case, however it stands. */
export async function findLinkOfCase(
  { q, t: { housingLinks } }: Session,
  housingCaseId: string,
  linkId: string,
): Promise<LinkRow | null> {
  const [row] = await q
    .select()
    .from(housingLinks)
    .where(and(eq(housingLinks.id, linkId), eq(housingLinks.housingCaseId, housingCaseId)));
  return row ?? null;
}

/** H-6 · keeps a link by the hash of its token, and puts its mail in the outbox. */
export async function insertLink(s: Session, link: LinkInsert, mailId: string): Promise<void> {
  const tokenSha256 = sha256Hex(await linkTokenOf(s, link.id));
  await s.q.insert(s.t.housingLinks).values({ ...link, tokenSha256 });
  await insertOutsideMail(s, {
    id: mailId,
    linkId: link.id,
    kind: 'link',
    createdAt: link.invitedAt,
  });
}

type OutsideMail = Pick<
  Session['t']['outsideMails']['$inferInsert'],
  'id' | 'linkId' | 'kind' | 'codeId' | 'createdAt'
>;

/** Puts a mail to an outside party in the outbox. */
export async function insertOutsideMail({ q, t }: Session, mail: OutsideMail): Promise<void> {
  await q
    .insert(t.outsideMails)
    .values({ ...mail, state: 'waiting', notBefore: mail.createdAt, attempts: 0 });
}

/** Whether a cell has a link that was neither answered nor revoked and has not expired. */
export async function hasLiveLink(
  { q, t: { housingLinks } }: Session,
  { housingCaseId, cell }: { readonly housingCaseId: string; readonly cell: string },
  now: string,
): Promise<boolean> {
  const rows = await q
    .select({ id: housingLinks.id })
    .from(housingLinks)
    .where(
      and(
        eq(housingLinks.housingCaseId, housingCaseId),
        eq(housingLinks.cell, cell),
        isNull(housingLinks.revokedAt),
        isNull(housingLinks.answeredAt),
        gt(housingLinks.expiresAt, now),
      ),
    );
  return rows.length > 0;
}

/** Puts away links of a cell that expired without an answer, so that another can take their place. */
export async function putAwayExpired(
  { q, t: { housingLinks } }: Session,
  { housingCaseId, cell }: { readonly housingCaseId: string; readonly cell: string },
  now: string,
): Promise<void> {
  await q
    .update(housingLinks)
    .set({ revokedAt: now })
    .where(
      and(
        eq(housingLinks.housingCaseId, housingCaseId),
        eq(housingLinks.cell, cell),
        isNull(housingLinks.revokedAt),
        isNull(housingLinks.answeredAt),
        lte(housingLinks.expiresAt, now),
      ),
    );
}

/** H-6 · ends a link that was neither answered nor ended; false when it was. */
export async function endLink(
  { q, t: { housingLinks } }: Session,
  linkId: string,
  how: { readonly revokedAt: string } | { readonly answeredAt: string },
): Promise<boolean> {
  const ended = await q
    .update(housingLinks)
    .set(how)
    .where(and(eq(housingLinks.id, linkId), isNull(housingLinks.revokedAt), isNull(housingLinks.answeredAt)))
    .returning({ id: housingLinks.id });
  return ended.length === 1;
}

/** Writes down when a link was opened with a code for the first time. */
export async function noteOpened(
  { q, t: { housingLinks } }: Session,
  linkId: string,
  at: string,
): Promise<void> {
  await q
    .update(housingLinks)
    .set({ openedAt: at })
    .where(and(eq(housingLinks.id, linkId), isNull(housingLinks.openedAt)));
}

export type ListedLink = {
  readonly link: LinkRow;
  readonly sentBy: string;
  readonly mail: MailState;
  readonly failures: number;
};

/** H-6 · the links of a case, the newest first. */
export async function listLinks({ q, t }: Session, housingCaseId: string): Promise<ListedLink[]> {
  const { housingLinks, housingLinkCodes: codes, outsideMails, persons } = t;
  const failures = sql<number>`(select coalesce(sum(${codes.failures}), 0) from ${codes} where ${codes.linkId} = ${housingLinks.id})`;
  return q
    .select({
      link: housingLinks,
      sentBy: persons.name,
      mail: outsideMails.state,
      failures: failures.mapWith(Number),
    })
    .from(housingLinks)
    .innerJoin(persons, eq(persons.id, housingLinks.invitedBy))
    .innerJoin(outsideMails, and(eq(outsideMails.linkId, housingLinks.id), eq(outsideMails.kind, 'link')))
    .where(eq(housingLinks.housingCaseId, housingCaseId))
    .orderBy(desc(housingLinks.invitedAt), desc(housingLinks.id));
}
