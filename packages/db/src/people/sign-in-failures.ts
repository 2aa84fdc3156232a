import { eq, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type SignInFailures = { readonly failures: number; readonly lastFailedAt: string };

export async function readSignInFailures({ q, t }: Session, key: string): Promise<SignInFailures | null> {
  const [row] = await q.select().from(t.signInFailures).where(eq(t.signInFailures.key, key));
  return row ?? null;
}

export async function addSignInFailure({ q, t }: Session, key: string, at: string): Promise<void> {
  await q
    .insert(t.signInFailures)
    .values({ key, failures: 1, lastFailedAt: at })
    .onConflictDoUpdate({
      target: t.signInFailures.key,
      set: { failures: sql`${t.signInFailures.failures} + 1`, lastFailedAt: at },
    });
}

export async function clearSignInFailures({ q, t }: Session, key: string): Promise<void> {
  await q.delete(t.signInFailures).where(eq(t.signInFailures.key, key));
}
