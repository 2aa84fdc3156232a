import { type Context, takeArrangementPaper } from '@regiovast/api';
import { notFound } from '@regiovast/domain/kernel/errors';
import { idSchema } from '@regiovast/domain/kernel/ids';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { makePaper } from './make-paper.ts';
import { readQuery } from './read-query.ts';
import { sendFile } from './send-file.ts';

const paramsSchema = z.object({ id: idSchema });

/** A-7, C-7 · the agreement of an arrangement, in the language of its reader; each download is an event. */
export function addArrangementFileRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.get('/files/arrangements/:id/agreement.docx', async (request, reply) => {
    const context = await contextOf(request);
    const params = paramsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const language = readQuery(request.query)['taal'] === 'en' ? 'en' : 'nl';
    const paper = await takeArrangementPaper(context, { arrangementId: params.data.id, language });
    const file = await makePaper({ about: 'arrangement', paper, language });
    return sendFile(reply, file);
  });
}
