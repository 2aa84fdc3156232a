import { PUBLIC_URL } from './server-process.ts';

/** Signs in as the web app does; answers the cookies to send along. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: PUBLIC_URL },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The address of a query with its input. */
export const queryPath = (path: string, input: unknown): string =>
  `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input ?? {}))}`;

/** Asks a query over HTTP. */
export const query = async (url: string, cookie: string, path: string, input?: unknown): Promise<unknown> =>
  answerOf(await fetch(url + queryPath(path, input), { headers: { cookie } }));

/** Calls a mutation over HTTP; resolves only when the server said it was done. */
export const mutate = async (url: string, cookie: string, path: string, input: unknown): Promise<unknown> =>
  answerOf(
    await fetch(`${url}/trpc/${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    }),
  );

/** The server answered, and said no. */
export class RefusedByServer extends Error {}

async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new RefusedByServer(`${response.status} ${text}`);
  return (JSON.parse(text) as { result: { data: unknown } }).result.data;
}
