import { createHash } from 'node:crypto';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { runRaw } from '@regiovast/db/testing/run-raw';
import {
  type BundleProblem,
  bundleText,
  LARGEST_BUNDLE_BYTES,
  readBundle,
  textToSign,
} from '@regiovast/domain/arrangements/bundle';
import { followPayload, payloadText } from '@regiovast/domain/arrangements/follow-payload';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventsOf } from '../testing/log-case.ts';
import { makeArrangement } from '../testing/make-arrangement.ts';
import { makeFollowRequest } from '../testing/make-follow-request.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { makeBundle } from './make-bundle.ts';
import { bundleSigner } from './sign-bundle.ts';
import { takeBundle } from './take-bundle.ts';
import { verifyBundle } from './verify-bundle.ts';

const SECRET = 'een geheim van deze installatie, lang genoeg';
const signer = bundleSigner(SECRET);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const requestOf = (number: string) => {
  const payload = payloadText(
    followPayload('0190b2c0-0000-7000-8000-000000000001', {
      number,
      insurerName: 'Verzekeraar Noord',
      type: 'INNOVATION',
      nature: 'TEMPORARY',
      region: { code: 'ZK09', name: 'Groningen' },
      periodFrom: '2027-01-01',
      periodTo: '2027-12-31',
      resultObligation: 'Twee “nieuwe” artsen voor café-eigenaren',
      beneficiaryNames: [],
    }),
  );
  return { payload, payloadSha256: createHash('sha256').update(payload).digest('hex') };
};
const BUNDLE = makeBundle(
  signer,
  { issuerName: 'Verzekeraar Noord', addressedTo: 'Verzekeraar Zuid', issuedAt: '2026-11-19T10:00:00.000Z' },
  [requestOf('MW-2026-AAAAA'), requestOf('MW-2026-BBBBB')],
);
const problemOf = (text: string | Uint8Array, key: string | null = signer.fingerprint) => {
  const verdict = verifyBundle(typeof text === 'string' ? bytesOf(text) : text, key);
  return verdict.ok ? 'ok' : verdict.problem;
};

describe('C-1: a signed bundle', () => {
  test('verifies without a store, and names its key', () => {
    expect(problemOf(BUNDLE)).toBe('ok');
    expect(problemOf(BUNDLE, null)).toBe('ok');
    expect(bundleSigner(SECRET)).toMatchObject({ fingerprint: signer.fingerprint });
    expect(signer.fingerprint).toBe(
      createHash('sha256').update(Buffer.from(signer.publicKey, 'hex')).digest('hex'),
    );
    expect(bundleSigner(`${SECRET}!`).fingerprint).not.toBe(signer.fingerprint);
  });

  test('any flipped bit of any byte is refused, with the key named and without', () => {
    const whole = bytesOf(BUNDLE);
    const anyByte = fc.integer({ min: 0, max: whole.length - 1 });
    fc.assert(
      fc.property(anyByte, fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const flipped = whole.slice();
        flipped[at] = (flipped[at] ?? 0) ^ mask;
        expect(problemOf(flipped)).not.toBe('ok');
        expect(problemOf(flipped, null)).not.toBe('ok');
      }),
      { numRuns: 300 },
    );
  });

  test('a byte left out, put in, or put behind is refused', () => {
    const anyPlace = fc.integer({ min: 0, max: BUNDLE.length });
    fc.assert(
      fc.property(anyPlace, fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }), (at, added) => {
        expect(problemOf(BUNDLE.slice(0, at) + added + BUNDLE.slice(at))).not.toBe('ok');
        if (at < BUNDLE.length) expect(problemOf(BUNDLE.slice(0, at) + BUNDLE.slice(at + 1))).not.toBe('ok');
      }),
      { numRuns: 100 },
    );
  });

  const change = (parts: object): string => {
    const { signature: _old, ...bundle } = JSON.parse(BUNDLE) as Record<string, unknown>;
    const unsigned = { ...bundle, ...parts };
    return canonicalJson({ ...unsigned, signature: signer.sign(canonicalJson(unsigned)) });
  };
  const stranger = bundleSigner('een ander geheim dat ook lang genoeg is');
  const { payload } = requestOf('MW-2026-AAAAA');
  const HOSTILE: readonly [string, string | Uint8Array, BundleProblem][] = [
    ['nothing', '', 'NOT_JSON'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x7b]), 'NOT_TEXT'],
    ['a byte order mark', `\ufeff${BUNDLE}`, 'NOT_JSON'],
    ['nested without end', '['.repeat(200_000), 'NOT_JSON'],
    ['nested deeply', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'NOT_A_BUNDLE'],
    ['another document', '{"format":"iets anders","version":1}', 'NOT_A_BUNDLE'],
    ['a version of later', change({ version: 2 }), 'VERSION_UNKNOWN'],
    ['a version that is none', change({ version: '1' }), 'VERSION_UNKNOWN'],
    ['white space', JSON.stringify(JSON.parse(BUNDLE), null, 1), 'NOT_CANONICAL'],
    ['a line end', `${BUNDLE}\n`, 'NOT_CANONICAL'],
    [
      'a key twice',
      BUNDLE.replace('{"addressedTo"', '{"addressedTo":"Ander","addressedTo"'),
      'NOT_CANONICAL',
    ],
    [
      'an escaped letter',
      BUNDLE.replace('Verzekeraar Zuid', String.raw`\u0056erzekeraar Zuid`),
      'NOT_CANONICAL',
    ],
    ['a field more, signed', change({ totalCents: 1 }), 'FORM_WRONG'],
    [
      'a field more in a payload, signed',
      change({
        requests: [
          { payload: { ...(JSON.parse(payload) as object), amountCents: 5 }, sha256: '0'.repeat(64) },
        ],
      }),
      'FORM_WRONG',
    ],
    ['no requests, signed', change({ requests: [] }), 'FORM_WRONG'],
    [
      'a hash of something else, signed',
      change({ requests: [{ payload: JSON.parse(payload) as object, sha256: '0'.repeat(64) }] }),
      'REQUEST_CHANGED',
    ],
    [
      'signed by a stranger in our name',
      change({ issuedAt: '2026-11-20T10:00:00.000Z' }).replace(
        /"signature":"[0-9a-f]+"/,
        `"signature":"${stranger.sign(textToSignOf(BUNDLE))}"`,
      ),
      'SIGNATURE_WRONG',
    ],
    [
      'a fingerprint that is not of the key',
      change({ issuer: { name: 'X', publicKey: signer.publicKey, fingerprint: stranger.fingerprint } }),
      'FINGERPRINT_WRONG',
    ],
    [
      'a bundle of a stranger',
      makeBundle(
        stranger,
        { issuerName: 'Verzekeraar Noord', addressedTo: 'X', issuedAt: '2026-11-19T10:00:00.000Z' },
        [requestOf('MW-2026-AAAAA')],
      ),
      'KEY_DIFFERS',
    ],
  ];
  test.each(HOSTILE)('is refused when it is %s', (_what, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('is refused unread above its largest size', () => {
    expect(problemOf(new Uint8Array(LARGEST_BUNDLE_BYTES + 1))).toBe('TOO_LARGE');
  });
});

/** The text that a bundle's own signer signed. */
function textToSignOf(text: string): string {
  const reading = readBundle(text);
  if (!reading.ok) throw new Error(reading.problem);
  const { signature: _signature, ...unsigned } = reading.bundle;
  return textToSign(unsigned);
}

describe.each(ENGINES)('C-1, C-7: taking a bundle on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());
  const take = (
    asked: { insurerId?: string; arrangementId?: string | null },
    ...[key, role]: Parameters<TestWorld['actor']>
  ) =>
    takeBundle(
      { deps: { ...world.deps, signer }, actor: world.actor(key, role) },
      { insurerId: world.organisationIds.zuid, arrangementId: null, ...asked },
    );

  test('it holds what was asked of that insurer and verifies; each time is one event with its hash', async () => {
    const made = [await makeFollowRequest(world, 'noord'), await makeFollowRequest(world, 'noord')];
    await makeFollowRequest(world, 'zuid');
    const { text } = await take({}, 'noord', 'procurementOfficer');
    const verdict = verifyBundle(bytesOf(text), signer.fingerprint);
    if (!verdict.ok) throw new Error(verdict.problem);
    expect(verdict.bundle).toMatchObject({
      addressedTo: 'Verzekeraar Zuid',
      issuer: { name: 'Verzekeraar Noord', fingerprint: signer.fingerprint },
    });
    expect(verdict.bundle.requests.map(({ payload }) => payload.requestId)).toEqual(
      made.map(({ requestId }) => requestId),
    );
    expect(bundleText(verdict.bundle)).toBe(text);
    expect(await eventsOf(world, world.organisationIds.zuid)).toMatchObject([
      { action: 'arrangements.bundleTaken', subjectKind: 'followBundle' },
    ]);
    const arrangementId = made[0]?.arrangementId ?? '';
    const one = await take({ arrangementId }, 'noord', 'procurementManager');
    const [event] = await eventsOf(world, arrangementId);
    const sha256 = createHash('sha256').update(one.text).digest('hex');
    expect(event).toMatchObject({ action: 'arrangements.bundleTaken', subjectKind: 'arrangement' });
    expect(JSON.stringify(event?.payload)).toContain(sha256);
  });

  test('whose it is not, or where nothing was asked, is absent; a viewer and an RHO take none', async () => {
    const { arrangementId } = await makeFollowRequest(world, 'noord');
    const own = (await makeArrangement(world, 'zuid', { status: 'ACTIVE' })).arrangementId;
    const noord = world.organisationIds.noord;
    const outcomes = await Promise.all([
      outcomeOf(take({ insurerId: noord, arrangementId }, 'zuid', 'procurementManager')),
      outcomeOf(take({ insurerId: noord, arrangementId: own }, 'zuid', 'procurementManager')),
      outcomeOf(take({ insurerId: noord }, 'noord', 'procurementManager')),
      outcomeOf(take({ insurerId: world.organisationIds.ministry }, 'noord', 'procurementManager')),
      outcomeOf(take({}, 'noord', 'insurerViewer')),
      outcomeOf(take({}, 'rhoNoord', 'rhoManager')),
    ]);
    expect(outcomes).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_ALLOWED',
      'NOT_ALLOWED',
    ]);
  });

  test('a request that was changed behind the back of the room is not signed', async () => {
    await makeFollowRequest(world, 'noord');
    await runRaw(world.store, `update follow_requests set payload = replace(payload, '2.000', '9.000')`);
    await expect(take({}, 'noord', 'procurementOfficer')).rejects.toThrow('not what was frozen');
  });
});
