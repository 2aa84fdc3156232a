import { z } from 'zod';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { followPayloadSchema } from './follow-payload.ts';

export const BUNDLE_FORMAT = 'regiovast-follow-bundle';
export const BUNDLE_VERSION = 1;
/** A file above this is refused unread. */
export const LARGEST_BUNDLE_BYTES = 16 * 1024 * 1024;
const MOST_REQUESTS = 10_000;
const LONGEST_NAME = 400;

/** Lower case hex of one length: unlike base64 every byte string has exactly one text, so no flipped letter means the same. */
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/**
 * C-1 · a signed bundle of follow requests, on its way to an insurer outside this installation. Built from the payload
 * schema and nothing else; every object strict, so that a field more is refused.
 */
export const bundleSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  /** Instant in UTC. */
  issuedAt: z.iso.datetime({ precision: 3 }),
  issuer: z.strictObject({
    name: z.string().min(1).max(LONGEST_NAME),
    /** Ed25519 public key of the installation (RFC 8032), 32 bytes. */
    publicKey: hex(32),
    /** SHA-256 of those 32 bytes; compared by telephone. */
    fingerprint: hex(32),
  }),
  addressedTo: z.string().min(1).max(LONGEST_NAME),
  requests: z
    .array(z.strictObject({ payload: followPayloadSchema, sha256: hex(32) }))
    .min(1)
    .max(MOST_REQUESTS),
  /** Ed25519 over the canonical text of all the rest. */
  signature: hex(64),
});
export type Bundle = z.infer<typeof bundleSchema>;
export type UnsignedBundle = Omit<Bundle, 'signature'>;

/** The text that is signed: the bundle without its signature, canonical. */
export const textToSign = (bundle: UnsignedBundle): string => canonicalJson(bundle);

/** The file: canonical, without a line end, so that there is one text per bundle. */
export const bundleText = (bundle: Bundle): string => canonicalJson(bundle);

/** Everything that can be wrong with a bundle, in the order in which it is looked at. */
export const BUNDLE_PROBLEMS = [
  'TOO_LARGE',
  'NOT_TEXT',
  'NOT_JSON',
  'NOT_A_BUNDLE',
  'VERSION_UNKNOWN',
  'FORM_WRONG',
  'NOT_CANONICAL',
  'FINGERPRINT_WRONG',
  'KEY_DIFFERS',
  'SIGNATURE_WRONG',
  'REQUEST_CHANGED',
] as const;
export type BundleProblem = (typeof BUNDLE_PROBLEMS)[number];
export type BundleRefusal = {
  readonly ok: false;
  readonly problem: BundleProblem;
  /** Where it is, or what stood there; never what a text says. */
  readonly where: string;
};
export type BundleReading = { readonly ok: true; readonly bundle: Bundle } | BundleRefusal;

export const refuseBundle = (problem: BundleProblem, where = ''): BundleRefusal => ({
  ok: false,
  problem,
  where,
});

const headerSchema = z.object({ format: z.literal(BUNDLE_FORMAT), version: z.unknown() });

/**
 * Reads the text of a bundle without yet believing it: the form, the version, and that this is the one text the bundle
 * has, which leaves no room for a key twice, a field more, white space or another spelling of a letter.
 */
export function readBundle(text: string): BundleReading {
  const json = parsedJson(text);
  if (json === undefined) return refuseBundle('NOT_JSON');
  const header = headerSchema.safeParse(json);
  if (!header.success) return refuseBundle('NOT_A_BUNDLE');
  const { version } = header.data;
  if (version !== BUNDLE_VERSION)
    return refuseBundle('VERSION_UNKNOWN', typeof version === 'number' ? String(version) : '?');
  const parsed = bundleSchema.safeParse(json);
  if (!parsed.success) return refuseBundle('FORM_WRONG', parsed.error.issues[0]?.path.join('.') ?? '');
  // What the schema passed is no deeper than the schema, so writing it again is safe.
  if (bundleText(parsed.data) !== text) return refuseBundle('NOT_CANONICAL');
  return { ok: true, bundle: parsed.data };
}

/** The value of a JSON text; undefined when it is none, or nested too deeply to be read. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
