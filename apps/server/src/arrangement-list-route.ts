import { type Context, takeArrangements } from '@regiovast/api';
import { readArrangementListQuery } from '@regiovast/domain/arrangements/arrangement-list.query';
import { notFound } from '@regiovast/domain/kernel/errors';
import { arrangementTableFile } from '@regiovast/reporting';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readQuery } from './read-query.ts';
import { sendFile } from './send-file.ts';

const paramsSchema = z.object({ format: z.enum(['csv', 'xlsx']) });

/** C-1, C-7 · the list of arrangements as its page narrows and sorts it, as a file; each download is an event. */
export function addArrangementListRoute(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.get('/files/arrangements/list.:format', async (request, reply) => {
    const context = await contextOf(request);
    const params = paramsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const { format } = params.data;
    const query = readQuery(request.query);
    const taken = await takeArrangements(context, { asked: readArrangementListQuery(query), format });
    const language = query['taal'] === 'en' ? 'en' : 'nl';
    const file = await arrangementTableFile({ ...taken, language }, format);
    return sendFile(reply, file);
  });
}
