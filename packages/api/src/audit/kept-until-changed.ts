import { dataVersion } from '@regiovast/db/audit/data-version';
import type { Session } from '@regiovast/db/store/store';

type Kept<Value> = { readonly version: number; readonly value: Promise<Value> };

/**
 * Keeps what was worked out from the data until anything changes. Never stale: a result is used again only while
 * the number of the last audit event is the one read before it was worked out.
 * @param most results kept per store; the one kept longest goes first
 */
export function keptUntilChanged<Value>(most: number) {
  const stores = new WeakMap<Session['q'], Map<string, Kept<Value>>>();
  /** @param key everything the result depends on beside the data: who reads, which day, which division */
  return async (session: Session, key: string, work: () => Promise<Value>): Promise<Value> => {
    const version = await dataVersion(session);
    const kept = stores.get(session.q) ?? new Map<string, Kept<Value>>();
    stores.set(session.q, kept);
    const known = kept.get(key);
    if (known?.version === version) return known.value;
    const value = work();
    kept.delete(key);
    kept.set(key, { version, value });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    try {
      return await value;
    } catch (error) {
      if (kept.get(key)?.value === value) kept.delete(key);
      throw error;
    }
  };
}
