export type SignInAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wrong' | 'tooOften' | 'unreachable' };

const post = (path: string, body: object): Promise<Response> =>
  fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Signs in; the session is a cookie that scripts cannot read. */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  try {
    const response = await post('sign-in/email', { email, password });
    if (response.ok) return { ok: true };
    if (response.status === 429) return { ok: false, reason: 'tooOften' };
    return { ok: false, reason: response.status >= 500 ? 'unreachable' : 'wrong' };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

/** Ends the session and leaves nothing of it on the screen. */
export async function signOut(): Promise<void> {
  await post('sign-out', {});
  location.assign('/aanmelden');
}
