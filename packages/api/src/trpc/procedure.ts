import type { AreaScope } from '@regiovast/db/people/area-scope';
import { type Action, reachOf } from '@regiovast/domain/access/rights';
import { today } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Actor } from '@regiovast/domain/people/organisation';
import { initTRPC, TRPCError } from '@trpc/server';
import { flattenError, ZodError } from 'zod';
import type { Context } from './deps.ts';
import { ERROR_CLASS } from './error-map.ts';

type Meta = { readonly action: Action };

const trpc = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter({ shape, error }) {
      const { cause } = error;
      const isFault = error.code === 'INTERNAL_SERVER_ERROR';
      return {
        ...shape,
        message: isFault
          ? 'INTERNAL_SERVER_ERROR'
          : cause instanceof ZodError
            ? 'BAD_REQUEST'
            : error.message,
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          domain: cause instanceof DomainError ? { code: cause.code, details: cause.details } : null,
          zod: error.code === 'BAD_REQUEST' && cause instanceof ZodError ? flattenError(cause) : null,
        },
      };
    },
  });

export const { router, createCallerFactory } = trpc;

/** Gives every refusal its class; what is not a refusal stays a fault and shows nothing of itself. */
const withErrorClasses = trpc.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof DomainError) {
    const { cause } = result.error;
    throw new TRPCError({ code: ERROR_CLASS[cause.code], message: cause.code, cause });
  }
  return result;
});

/** S-5 · no text holds what PostgreSQL reads nowhere and nobody types: the sign NUL, and half of a surrogate pair. */
const withReadableText = trpc.middleware(async ({ getRawInput, next }) => {
  if (holdsUnreadable(await getRawInput())) throw new TRPCError({ code: 'BAD_REQUEST' });
  return next();
});

/** Without recursion: an input may be nested deeper than the stack. */
function holdsUnreadable(input: unknown): boolean {
  const waiting = [input];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const part of Object.values(value)) waiting.push(part);
  }
  return false;
}

/** For strangers: taking an invitation, answering a link (H-6). */
export const publicProcedure = trpc.procedure.use(withErrorClasses).use(withReadableText);

/** The rows an actor's right reaches; what lies outside does not exist for them (C-6). */
function scopeOf(actor: Actor, action: Action, on: string): AreaScope {
  const reach = reachOf(actor, action);
  if (reach === null) throw new DomainError('NOT_ALLOWED');
  if (reach === 'everywhere') return { kind: 'everywhere', on };
  return areaOf(actor, on);
}

/** The actor's own area, whatever the action: nothing at all for organisations that have none. */
export function areaOf({ organisationId, organisationKind }: Actor, on: string): AreaScope {
  return { kind: organisationKind === 'insurer' ? 'insurer' : 'rho', organisationId, on };
}

/**
 * A procedure under a right: the session is asked first, then the right by the one table. `scope` is what
 * every query of the procedure must apply.
 * @param action the path of the procedure itself
 */
export const procedure = (action: Action) =>
  publicProcedure.meta({ action }).use(({ ctx, next }) => {
    const { actor, deps } = ctx;
    if (!actor) throw new DomainError('SESSION_MISSING');
    const day = today(deps.clock);
    const scope = scopeOf(actor, action, day);
    return next({ ctx: { deps, actor, scope, today: day } });
  });
