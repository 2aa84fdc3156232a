import { type Context, takeBundle } from '@regiovast/api';
import { notFound } from '@regiovast/domain/kernel/errors';
import { idSchema } from '@regiovast/domain/kernel/ids';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readQuery } from './read-query.ts';
import { sendFile } from './send-file.ts';

/** For which insurer, and about which arrangement if about one. */
const askedSchema = z
  .object({ verzekeraar: idSchema, maatwerk: idSchema.optional() })
  .transform(({ verzekeraar, maatwerk }) => ({ insurerId: verzekeraar, arrangementId: maatwerk ?? null }));

/** C-1, C-7 · the signed bundle of follow requests to an insurer; each download is an event. */
export function addBundleRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.get('/files/arrangements/bundle', async (request, reply) => {
    const context = await contextOf(request);
    const asked = askedSchema.safeParse(readQuery(request.query));
    if (!asked.success) throw notFound();
    const { text, on } = await takeBundle(context, asked.data);
    return sendFile(reply, {
      name: `volgverzoeken-${on}.json`,
      mediaType: 'application/json; charset=utf-8',
      bytes: Buffer.from(text, 'utf8'),
    });
  });
}
