import { type Context, takeQuarter } from '@regiovast/api';
import { notFound } from '@regiovast/domain/kernel/errors';
import { quarterSchema } from '@regiovast/domain/kernel/quarter';
import { quarterZip, quarterZipName } from '@regiovast/reporting';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';

const quarterParamsSchema = z.object({
  quarter: quarterSchema,
  revision: z.coerce.number().int().positive(),
});

/** Downloads under /files; each is logged with who took what (C-7). */
export function addFileRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.get('/files/quarters/:quarter/:revision', async (request, reply) => {
    const context = await contextOf(request);
    const params = quarterParamsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const { quarter, revision } = params.data;
    const snapshot = await takeQuarter(context, quarter, revision);
    return reply
      .type('application/zip')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename="${quarterZipName(snapshot)}"`)
      .send(Buffer.from(await quarterZip(snapshot)));
  });
}
