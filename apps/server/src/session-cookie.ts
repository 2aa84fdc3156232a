import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The session token of a request, when its cookie carries our signature: `token.signature`, percent-encoded, the
 * signature HMAC-SHA256 in base64, as the sign-in library sets it. Read here and not by the library because it
 * happens on every request; a test signs in through the library and fails when its format changes.
 */
export function sessionTokenOf(
  cookieHeader: string | null,
  cookieName: string,
  secret: string,
): string | null {
  const cookie = cookieHeader?.split('; ').find((part) => part.startsWith(`${cookieName}=`));
  if (!cookie) return null;
  const value = decoded(cookie.slice(cookieName.length + 1));
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const ours = createHmac('sha256', secret).update(token).digest();
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
