const FINGERPRINT = /^[0-9a-f]{64}$/;

/** A fingerprint as people copy it: groups, colons and capitals are fine; null when it is none. */
export function readFingerprint(typed: string): string | null {
  const plain = typed.replace(/[\s:-]/g, '').toLowerCase();
  return FINGERPRINT.test(plain) ? plain : null;
}

/** A fingerprint as it is read out over the telephone: sixteen groups of four. */
export const fingerprintGroups = (fingerprint: string): string => fingerprint.match(/.{4}/g)?.join(' ') ?? '';
