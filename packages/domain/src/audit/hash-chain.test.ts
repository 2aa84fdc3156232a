import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AuditEntry, chainVerifier, GENESIS_HASH, hashOf, verifyChain } from './hash-chain.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Rehashes an event with changes, as someone who knows the procedure would. */
const sealed = (entry: Omit<AuditEntry, 'hash'>): AuditEntry => ({ ...entry, hash: hashOf(entry, sha256) });

function makeChain(length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    entries.push(
      sealed({
        seq,
        at: '2026-10-01T08:00:00.000Z',
        actorId: seq % 2 === 0 ? null : 'person-1',
        organisationId: null,
        action: 'cases.logSignal',
        subjectKind: 'case',
        subjectId: `case-${seq}`,
        payload: '{}',
        previousHash: entries.at(-1)?.hash ?? GENESIS_HASH,
      }),
    );
  }
  return entries;
}

const chain = makeChain(5);
const [first, second, third, fourth, fifth] = chain as [
  AuditEntry,
  AuditEntry,
  AuditEntry,
  AuditEntry,
  AuditEntry,
];
const head = { seq: 5, hash: fifth.hash };

test('S-2: the hash of an event is fixed for ever', () => {
  expect(GENESIS_HASH).toMatch(/^0{64}$/);
  const text = `[1,"2026-10-01T08:00:00.000Z","person-1",null,"cases.logSignal","case","case-1","{}","${GENESIS_HASH}"]`;
  expect(first.hash).toBe(sha256(text));
});

test('S-2: an untouched chain is whole', () => {
  expect(verifyChain(chain, head, sha256)).toEqual({ ok: true, count: 5 });
  expect(verifyChain([], null, sha256)).toEqual({ ok: true, count: 0 });
});

const changed = { ...third, payload: '{"a":1}' };
const restarted = sealed({ ...first, previousHash: 'f'.repeat(64) });

test.each<[string, AuditEntry[], number, string]>([
  ['a changed event', [first, second, changed, fourth, fifth], 3, 'CHANGED'],
  ['a changed and rehashed event', [first, second, sealed(changed), fourth, fifth], 3, 'CHANGED'],
  ['a changed first event', [{ ...first, actorId: null }, second, third, fourth, fifth], 1, 'CHANGED'],
  [
    'a rehashed first event',
    [sealed({ ...first, actorId: null }), second, third, fourth, fifth],
    1,
    'CHANGED',
  ],
  ['another beginning', [restarted, second, third, fourth, fifth], 1, 'CHANGED'],
  ['a changed hash', [first, second, third, { ...fourth, hash: third.hash }, fifth], 4, 'CHANGED'],
  [
    'two events with swapped numbers',
    [first, { ...third, seq: 2 }, { ...second, seq: 3 }, fourth, fifth],
    2,
    'CHANGED',
  ],
  ['a changed last event', [first, second, third, fourth, { ...fifth, action: 'x' }], 5, 'CHANGED'],
  [
    'a rehashed last event',
    [first, second, third, fourth, sealed({ ...fifth, action: 'x' })],
    5,
    'HEAD_MISMATCH',
  ],
  ['a missing first event', [second, third, fourth, fifth], 1, 'REMOVED'],
  ['a missing event', [first, second, fourth, fifth], 3, 'REMOVED'],
  ['two missing events', [first, fourth, fifth], 2, 'REMOVED'],
  ['a missing last event', [first, second, third, fourth], 5, 'REMOVED'],
  ['a missing tail', [first, second, third], 4, 'REMOVED'],
  ['no event at all', [], 1, 'REMOVED'],
  ['two swapped events', [first, third, second, fourth, fifth], 2, 'REORDERED'],
  ['an event moved to the end', [first, third, fourth, fifth, second], 2, 'REORDERED'],
  ['an event that is there twice', [first, second, second, third, fourth, fifth], 2, 'REORDERED'],
])('S-2: %s is found and named', (_name, entries, seq, problem) => {
  expect(verifyChain(entries, head, sha256)).toEqual({ ok: false, seq, problem });
});

test('S-2: events that the head does not know are found', () => {
  expect(verifyChain(chain, { seq: 4, hash: fourth.hash }, sha256)).toEqual({
    ok: false,
    seq: 5,
    problem: 'HEAD_MISMATCH',
  });
  expect(verifyChain(chain, null, sha256)).toEqual({ ok: false, seq: 1, problem: 'HEAD_MISMATCH' });
});

test('S-2: the field in which a text stands is part of the hash', () => {
  const moved = { ...first, subjectKind: first.subjectId, subjectId: first.subjectKind };
  const merged = { ...first, subjectKind: `${first.subjectKind}","${first.subjectId}`, subjectId: '' };
  const named = { ...second, actorId: 'null' };
  expect(hashOf(moved, sha256)).not.toBe(first.hash);
  expect(hashOf(merged, sha256)).not.toBe(first.hash);
  expect(hashOf(named, sha256)).not.toBe(second.hash);
});

test('S-2: a chain is verified event by event, without holding it', () => {
  const verifier = chainVerifier(sha256);
  for (const entry of chain) verifier.next(entry);
  expect(verifier.finish(head)).toEqual({ ok: true, count: 5 });
});

const textFields = [
  'at',
  'action',
  'subjectKind',
  'subjectId',
  'payload',
  'actorId',
  'organisationId',
] as const;

test('S-2: any change of any field of any event is named by its number', () => {
  const fields = fc.constantFrom(...textFields, 'previousHash' as const, 'hash' as const);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), fields, fc.string(), (index, field, text) => {
      const tampered = chain.map((entry, at) => (at === index ? { ...entry, [field]: `${text}!` } : entry));
      expect(verifyChain(tampered, head, sha256)).toEqual({ ok: false, seq: index + 1, problem: 'CHANGED' });
    }),
  );
});

test('S-2: any other order or selection of the events is found', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(chain), (entries) => {
      const isWhole = entries.length === 5 && entries.every((entry, index) => entry.seq === index + 1);
      const firstWrong = chain.findIndex((entry, index) => entries[index] !== entry) + 1;
      const problem = entries.some((entry) => entry.seq === firstWrong) ? 'REORDERED' : 'REMOVED';
      expect(verifyChain(entries, head, sha256)).toEqual(
        isWhole ? { ok: true, count: 5 } : { ok: false, seq: firstWrong, problem },
      );
    }),
  );
});
