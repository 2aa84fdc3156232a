/** One event of the audit log (S-2). A later event seals all earlier ones through `previousHash`. */
export type AuditEntry = {
  /** 1, 2, 3 … without a gap, in the order of commit. */
  readonly seq: number;
  /** Instant, UTC, ISO 8601. */
  readonly at: string;
  /** Person who acted; null when the system did. */
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Canonical JSON text (kernel/canonical-json). */
  readonly payload: string;
  /** Hash of the event before it; GENESIS_HASH for the first. */
  readonly previousHash: string;
  /** Lower-case hex SHA-256, see `hashOf`. */
  readonly hash: string;
};

/** Lower-case hex SHA-256 of the UTF-8 text; passed in, because the domain knows no crypto module. */
export type Sha256 = (text: string) => string;

/** The last event as recorded apart from the events; null: no event has been written yet. */
export type ChainHead = Pick<AuditEntry, 'seq' | 'hash'> | null;

/**
 * Outcome of verifying; `seq` names the first event that is wrong:
 * - CHANGED: its contents, hash or previous hash are not as written;
 * - REMOVED: it is missing, in the middle or (by the head) at the end;
 * - REORDERED: it is not in its place, or is there twice;
 * - HEAD_MISMATCH: every event fits the one before it, but this last one is not what the head recorded, or the
 *   head does not know it.
 */
export type ChainVerdict =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly seq: number; readonly problem: ChainProblem };

/** What can be wrong with the chain; see `ChainVerdict`. */
export type ChainProblem = 'CHANGED' | 'REMOVED' | 'REORDERED' | 'HEAD_MISMATCH';

/** The `previousHash` of event 1. */
export const GENESIS_HASH = '0'.repeat(64);

/**
 * The hash of an event over all its fields but the hash, as a JSON array in fixed order: JSON quotes and
 * escapes, so no two different events have the same text. Changing this breaks every stored chain.
 */
export const hashOf = (entry: Omit<AuditEntry, 'hash'>, sha256: Sha256): string =>
  sha256(
    JSON.stringify([
      entry.seq,
      entry.at,
      entry.actorId,
      entry.organisationId,
      entry.action,
      entry.subjectKind,
      entry.subjectId,
      entry.payload,
      entry.previousHash,
    ]),
  );

/**
 * Verifies a chain event by event in constant memory (S-2). Give every event to `next` in order of `seq`, then
 * ask `finish` once. It finds any change, removal or reordering by someone who does not also rewrite every
 * later hash and the recorded head; keep a copy of the head outside the database against that.
 */
export function chainVerifier(sha256: Sha256) {
  let count = 0;
  let lastHash = GENESIS_HASH;
  let fault: { readonly seq: number; problem: ChainProblem } | null = null;
  return {
    next(entry: AuditEntry): void {
      if (fault) {
        // What is missing may still turn up: then it was moved, not removed.
        if (fault.problem === 'REMOVED' && entry.seq === fault.seq) fault.problem = 'REORDERED';
        return;
      }
      const problem = problemWith(entry, { seq: count + 1, previousHash: lastHash }, sha256);
      if (problem) {
        fault = problem;
        return;
      }
      count += 1;
      lastHash = entry.hash;
    },
    finish(head: ChainHead): ChainVerdict {
      if (fault) return { ok: false, ...fault };
      const recorded = head ?? { seq: 0, hash: GENESIS_HASH };
      if (recorded.seq > count) return { ok: false, seq: count + 1, problem: 'REMOVED' };
      if (recorded.seq < count) return { ok: false, seq: recorded.seq + 1, problem: 'HEAD_MISMATCH' };
      if (recorded.hash !== lastHash) return { ok: false, seq: count, problem: 'HEAD_MISMATCH' };
      return { ok: true, count };
    },
  };
}

/** Verifies a whole chain at once; see `chainVerifier`. */
export function verifyChain(entries: Iterable<AuditEntry>, head: ChainHead, sha256: Sha256): ChainVerdict {
  const verifier = chainVerifier(sha256);
  for (const entry of entries) verifier.next(entry);
  return verifier.finish(head);
}

function problemWith(
  entry: AuditEntry,
  expected: Pick<AuditEntry, 'seq' | 'previousHash'>,
  sha256: Sha256,
): { readonly seq: number; problem: ChainProblem } | null {
  if (entry.seq > expected.seq) return { seq: expected.seq, problem: 'REMOVED' };
  if (entry.seq !== expected.seq) return { seq: entry.seq, problem: 'REORDERED' };
  if (hashOf(entry, sha256) !== entry.hash) return { seq: entry.seq, problem: 'CHANGED' };
  if (entry.previousHash === expected.previousHash) return null;
  // This event is whole but was written after another predecessor: the predecessor was changed and rehashed.
  return { seq: Math.max(1, entry.seq - 1), problem: 'CHANGED' };
}
