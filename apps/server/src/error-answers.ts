import { ERROR_CLASS } from '@regiovast/api';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyInstance } from 'fastify';
import { loggableFault } from './fault-log.ts';

/** S-5 · refusals outside tRPC get the same classes; a fault shows its request id and nothing of itself. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (error instanceof DomainError) {
      const status = getHTTPStatusCodeFromError(new TRPCError({ code: ERROR_CLASS[error.code] }));
      return reply.code(status).send({ code: error.code, details: error.details });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ code: error.code ?? 'BAD_REQUEST' });
    request.log.error({ fault: loggableFault(error) }, 'fault');
    return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR', requestId: request.id });
  });
}
