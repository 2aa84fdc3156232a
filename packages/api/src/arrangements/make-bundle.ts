import { sha256Hex } from '@regiovast/db/audit/append-event';
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  bundleText,
  textToSign,
  type UnsignedBundle,
} from '@regiovast/domain/arrangements/bundle';
import { readPayload } from '@regiovast/domain/arrangements/follow-payload';
import type { BundleSigner } from './sign-bundle.ts';

/** A request as it was frozen when it was sent. */
type Frozen = { readonly payload: string; readonly payloadSha256: string };

/**
 * C-1 · the file of a signed bundle. Built from the payload schema only: what was frozen is read by it, so that nothing
 * else of an arrangement can get in.
 * @throws Error when a request is not what was frozen
 */
export function makeBundle(
  signer: BundleSigner,
  about: { readonly issuerName: string; readonly addressedTo: string; readonly issuedAt: string },
  frozen: readonly Frozen[],
): string {
  const unsigned: UnsignedBundle = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    issuedAt: about.issuedAt,
    issuer: { name: about.issuerName, publicKey: signer.publicKey, fingerprint: signer.fingerprint },
    addressedTo: about.addressedTo,
    requests: frozen.map(({ payload, payloadSha256 }) => {
      if (sha256Hex(payload) !== payloadSha256) throw new Error('A follow request is not what was frozen');
      return { payload: readPayload(payload), sha256: payloadSha256 };
    }),
  };
  return bundleText({ ...unsigned, signature: signer.sign(textToSign(unsigned)) });
}
