import { sha256Hex } from '@regiovast/db/audit/append-event';
import { followPayload, payloadText } from '@regiovast/domain/arrangements/follow-payload';
import { makeBundle } from '../arrangements/make-bundle.ts';
import type { BundleSigner } from '../arrangements/sign-bundle.ts';

/** A bundle of one request from Noorderzorg to Zuiderzorg, as its file. */
export function signedBundle(signer: BundleSigner): string {
  const payload = payloadText(
    followPayload('0190b2c0-0000-7000-8000-000000000001', {
      number: 'MW-2026-7K4QD',
      insurerName: 'Noorderzorg',
      type: 'INNOVATION',
      nature: 'TEMPORARY',
      region: { code: 'ZK09', name: 'Groningen' },
      periodFrom: '2027-01-01',
      periodTo: '2027-12-31',
      resultObligation: 'Twee artsen erbij',
      beneficiaryNames: [],
    }),
  );
  return makeBundle(
    signer,
    { issuerName: 'Noorderzorg', addressedTo: 'Zuiderzorg', issuedAt: '2026-11-19T10:00:00.000Z' },
    [{ payload, payloadSha256: sha256Hex(payload) }],
  );
}
