import type { MailLanguage } from '@regiovast/domain/work/notice-defaults';
import type { Delivery, NoticeKind } from '@regiovast/domain/work/notice-kinds';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** What people chose for some kinds of notice. */
export const findDeliveries = (
  { q, t: { noticeSettings } }: Session,
  personIds: readonly string[],
  kinds: readonly NoticeKind[],
) =>
  q
    .select()
    .from(noticeSettings)
    .where(and(inArray(noticeSettings.personId, [...personIds]), inArray(noticeSettings.kind, [...kinds])));

/** The cap and the language people chose; who chose nothing is absent. */
export const findMailSettings = ({ q, t: { mailSettings } }: Session, personIds: readonly string[]) =>
  q
    .select()
    .from(mailSettings)
    .where(inArray(mailSettings.personId, [...personIds]));

/** Keeps what a person chose; kinds that are not named stay as they were. */
export async function storeDeliveries(
  { q, t: { noticeSettings } }: Session,
  personId: string,
  deliveries: ReadonlyMap<NoticeKind, Delivery>,
): Promise<void> {
  if (deliveries.size === 0) return;
  await q
    .insert(noticeSettings)
    .values([...deliveries].map(([kind, delivery]) => ({ personId, kind, delivery })))
    .onConflictDoUpdate({
      target: [noticeSettings.personId, noticeSettings.kind],
      set: { delivery: sql`excluded.delivery` },
    });
}

export async function storeMailSettings(
  { q, t: { mailSettings } }: Session,
  personId: string,
  chosen: { readonly weeklyCap: number; readonly language: MailLanguage },
): Promise<void> {
  await q
    .insert(mailSettings)
    .values({ personId, ...chosen })
    .onConflictDoUpdate({ target: mailSettings.personId, set: chosen });
}

/** What waits for a digest and is of a kind that the person no longer wants by mail, stays out of it. */
export async function silencePending(
  { q, t: { notices } }: Session,
  personId: string,
  kinds: readonly NoticeKind[],
): Promise<void> {
  if (kinds.length === 0) return;
  await q
    .update(notices)
    .set({ delivery: 'off' })
    .where(and(eq(notices.personId, personId), isNull(notices.mailId), inArray(notices.kind, [...kinds])));
}
