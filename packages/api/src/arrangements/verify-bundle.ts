import { createPublicKey, verify } from 'node:crypto';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import {
  type Bundle,
  type BundleReading,
  LARGEST_BUNDLE_BYTES,
  readBundle,
  refuseBundle,
  textToSign,
} from '@regiovast/domain/arrangements/bundle';
import { payloadText } from '@regiovast/domain/arrangements/follow-payload';
import { fingerprintOf } from './sign-bundle.ts';

/**
 * C-1 · whether a file is a bundle as its installation signed it, to the byte. Needs no store and no network.
 * @param fingerprint of the key it must be signed with, as heard from the sender; null compares no key, so that the bundle
 *   is whole but could be anybody's
 */
export function verifyBundle(bytes: Uint8Array, fingerprint: string | null): BundleReading {
  if (bytes.length > LARGEST_BUNDLE_BYTES) return refuseBundle('TOO_LARGE', String(bytes.length));
  const text = textOf(bytes);
  if (text === null) return refuseBundle('NOT_TEXT');
  const reading = readBundle(text);
  if (!reading.ok) return reading;
  const { bundle } = reading;
  const { issuer } = bundle;
  if (fingerprintOf(issuer.publicKey) !== issuer.fingerprint) return refuseBundle('FINGERPRINT_WRONG');
  if (fingerprint !== null && fingerprint !== issuer.fingerprint)
    return refuseBundle('KEY_DIFFERS', issuer.fingerprint);
  if (!isSigned(bundle)) return refuseBundle('SIGNATURE_WRONG');
  const changed = bundle.requests.findIndex(
    ({ payload, sha256 }) => sha256Hex(payloadText(payload)) !== sha256,
  );
  return changed === -1 ? reading : refuseBundle('REQUEST_CHANGED', `requests.${changed}`);
}

/** UTF-8 and nothing else: a byte order mark or a broken sign would make two files of one bundle. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isSigned({ signature, ...unsigned }: Bundle): boolean {
  const x = Buffer.from(unsigned.issuer.publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.from(textToSign(unsigned), 'utf8'), key, Buffer.from(signature, 'hex'));
}
