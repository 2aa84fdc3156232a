import { eq, sql } from 'drizzle-orm';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

const HEAD_ID = 1;

/**
 * A number that grows with every change of the data, whichever process made it: the number of the last audit event,
 * because each change writes one in its own transaction (S-2). 0 while nothing happened.
 */
export async function dataVersion(s: Session): Promise<number> {
  const { auditHead } = s.t;
  const query = preparedQuery(s, 'data_version', () =>
    s.q
      .select({ seq: auditHead.seq })
      .from(auditHead)
      .where(eq(auditHead.id, sql.placeholder('id'))),
  );
  const [head] = await query.execute({ id: HEAD_ID });
  return head?.seq ?? 0;
}
