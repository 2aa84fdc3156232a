/**
 * What was read of frozen versions, by content hash: a frozen content never changes, so what was once read of it holds, in
 * whatever store it lies. Who may read it is asked of the plan, before.
 */
export type FrozenMemory<Value> = {
  readonly get: (contentSha256: string) => Value | undefined;
  readonly keep: (contentSha256: string, value: Value) => Value;
};

/** @param most how many are kept; the one that was read longest ago goes first */
export function frozenMemory<Value>(most: number): FrozenMemory<Value> {
  const known = new Map<string, Value>();
  const keep = (contentSha256: string, value: Value): Value => {
    known.delete(contentSha256);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(contentSha256, value);
    return value;
  };
  return {
    get: (contentSha256) => {
      const value = known.get(contentSha256);
      return value === undefined ? undefined : keep(contentSha256, value);
    },
    keep,
  };
}
