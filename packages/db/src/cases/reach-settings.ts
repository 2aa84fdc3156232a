import { PRODUCT_DEFAULT } from '@regiovast/domain/cases/impact-reach';
import { DEFAULT_REACH } from '@regiovast/domain/cases/impact';
import { asc, desc, lte } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type Row = Session['t']['reachSettings']['$inferInsert'];

/** The first day of the product's own setting: before any case of the register. */
const SEEDED_FROM = '2023-01-01';

/** D-6 · writes the product's own setting when there is none; answers whether it wrote. */
export async function seedReachSettings({ q, t }: Session): Promise<boolean> {
  if ((await q.$count(t.reachSettings)) > 0) return false;
  await q.insert(t.reachSettings).values({
    ...DEFAULT_REACH,
    validFrom: SEEDED_FROM,
    source: PRODUCT_DEFAULT,
    reason: PRODUCT_DEFAULT,
    recordedAt: `${SEEDED_FROM}T00:00:00.000Z`,
    recordedBy: null,
  });
  return true;
}

/** All settings, the oldest first. */
export const listReachSettings = ({ q, t }: Session) =>
  q.select().from(t.reachSettings).orderBy(asc(t.reachSettings.validFrom));

/**
 * D-6 · the setting that holds on a day.
 * @throws RangeError when there is none: the reference data was not seeded
 */
export async function reachOn({ q, t }: Session, day: string) {
  const [row] = await q
    .select()
    .from(t.reachSettings)
    .where(lte(t.reachSettings.validFrom, day))
    .orderBy(desc(t.reachSettings.validFrom))
    .limit(1);
  if (!row) throw new RangeError(`No reach holds on ${day}`);
  return row;
}

export async function insertReachSetting({ q, t }: Session, row: Row): Promise<void> {
  await q.insert(t.reachSettings).values(row);
}
