import type { Deps, SignedIn } from '@regiovast/api';
import { appendEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import { findActor, findActorOfSession } from '@regiovast/db/people/read-people';
import {
  addSignInFailure,
  clearSignInFailures,
  readSignInFailures,
} from '@regiovast/db/people/sign-in-failures';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { emailSchema, PASSWORD_MIN_LENGTH } from '@regiovast/domain/people/people.schemas';
import { signInDelaySeconds } from '@regiovast/domain/people/sign-in-delay';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { sessionTokenOf } from './session-cookie.ts';

const SIGN_IN_PATH = '/sign-in/email';
const SESSION_SECONDS = 60 * 60 * 12;
const COOKIE_PREFIX = 'regiovast';

export type SignIn = ReturnType<typeof createSignIn>;

/**
 * S-4 · sign-in with e-mail and password, sessions in the store, by invitation only. Guessing is slowed per
 * address, whether or not it is known, so that the answer tells nothing.
 */
export function createSignIn(
  deps: Deps,
  options: { secret: string; baseUrl: string; trustedOrigins: string[] },
) {
  const { store, clock } = deps;
  const isHttps = options.baseUrl.startsWith('https:');
  const cookieName = `${isHttps ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;
  const auth = betterAuth({
    appName: 'Regiovast',
    baseURL: options.baseUrl,
    basePath: '/api/auth',
    secret: options.secret,
    trustedOrigins: options.trustedOrigins,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(store.builder as Parameters<typeof drizzleAdapter>[0], {
      provider: store.engine === 'sqlite' ? 'sqlite' : 'pg',
      schema: {
        user: store.read.t.persons,
        session: store.read.t.sessions,
        account: store.read.t.accounts,
        verification: store.read.t.verifications,
      },
      transaction: false,
    }),
    user: { additionalFields: { organisationId: { type: 'string', required: true, input: false } } },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: PASSWORD_MIN_LENGTH },
    // A session ends twelve hours after signing in, however busy it was.
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    // Slowed per address below, in the store, so that it holds for several processes.
    rateLimit: { enabled: false },
    advanced: { useSecureCookies: isHttps, cookiePrefix: COOKIE_PREFIX },
    disabledPaths: [
      '/sign-up/email',
      '/update-user',
      '/change-email',
      '/delete-user',
      '/request-password-reset',
    ],
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path !== SIGN_IN_PATH) return;
        const key = failureKey(context.body);
        const past = await readSignInFailures(store.read, key);
        if (!past) return;
        const waitMs =
          Date.parse(past.lastFailedAt) + signInDelaySeconds(past.failures) * 1000 - clock.now().getTime();
        if (waitMs > 0) {
          throw new APIError('TOO_MANY_REQUESTS', {
            code: 'SIGN_IN_TOO_OFTEN',
            seconds: Math.ceil(waitMs / 1000),
          });
        }
      }),
      after: createAuthMiddleware(async (context) => {
        if (context.path !== SIGN_IN_PATH) return;
        const key = failureKey(context.body);
        const session = context.context.newSession;
        await store.transaction(async (tx) => {
          if (!session) return addSignInFailure(tx, key, instantNow(clock));
          await clearSignInFailures(tx, key);
          const actor = await findActor(tx, session.user.id);
          await appendEvent(tx, {
            at: instantNow(clock),
            actorId: session.user.id,
            organisationId: actor?.organisationId ?? null,
            action: 'people.signedIn',
            subjectKind: 'person',
            subjectId: session.user.id,
            payload: {},
          });
        });
      }),
    },
  });

  return {
    handle: (request: Request): Promise<Response> => auth.handler(request),
    /** The person of the session cookie; null for a stranger. */
    async actorOf(headers: Headers): Promise<SignedIn | null> {
      const token = sessionTokenOf(headers.get('cookie'), cookieName, options.secret);
      return token === null ? null : findActorOfSession(store.read, token, clock.now());
    },
  };
}

function failureKey(body: unknown): string {
  const email = emailSchema.safeParse((body as { email?: unknown } | undefined)?.email);
  return sha256Hex(`sign-in:${email.success ? email.data : 'not an address'}`);
}
