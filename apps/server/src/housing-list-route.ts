import { type Context, takeHousing } from '@regiovast/api';
import { readHousingListQuery } from '@regiovast/domain/housing/housing-list.query';
import { notFound } from '@regiovast/domain/kernel/errors';
import { housingTableFile } from '@regiovast/reporting';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readQuery } from './read-query.ts';
import { sendFile } from './send-file.ts';

const paramsSchema = z.object({ format: z.enum(['csv', 'xlsx']) });

/** C-7 · the list of housing cases as its page narrows and sorts it, as a file; each download is an event. */
export function addHousingListRoute(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.get('/files/housing/list.:format', async (request, reply) => {
    const context = await contextOf(request);
    const params = paramsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const { format } = params.data;
    const query = readQuery(request.query);
    const taken = await takeHousing(context, { asked: readHousingListQuery(query), format });
    const language = query['taal'] === 'en' ? 'en' : 'nl';
    const file = await housingTableFile({ ...taken, language }, format);
    return sendFile(reply, file);
  });
}
