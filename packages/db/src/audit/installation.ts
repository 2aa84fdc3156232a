import { eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** A fact of the installation itself, such as `demoSeed`; null when it was never set. */
export async function installationFact({ q, t }: Session, key: string): Promise<string | null> {
  const [row] = await q.select().from(t.installation).where(eq(t.installation.key, key));
  return row?.value ?? null;
}

export async function setInstallationFact({ q, t }: Session, key: string, value: string): Promise<void> {
  await q
    .insert(t.installation)
    .values({ key, value })
    .onConflictDoUpdate({ target: t.installation.key, set: { value } });
}
