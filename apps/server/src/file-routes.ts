import { type Context, takeCases, takeOverview, takeQuarter, takeRefusals } from '@regiovast/api';
import { readCaseState } from '@regiovast/domain/cases/case-address';
import { refusalFile, refusalFileName } from '@regiovast/domain/imports/refusal-file';
import { notFound } from '@regiovast/domain/kernel/errors';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { quarterSchema } from '@regiovast/domain/kernel/quarter';
import { readRegionTable } from '@regiovast/domain/regions/region-table-query';
import { caseTableFile, quarterZip, quarterZipName, regionTableFile } from '@regiovast/reporting';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readQuery } from './read-query.ts';

const quarterParamsSchema = z.object({
  quarter: quarterSchema,
  revision: z.coerce.number().int().positive(),
});
const refusalParamsSchema = z.object({ id: idSchema });
const tableParamsSchema = z.object({ format: z.enum(['csv', 'xlsx']) });

/** A file of the person who asked alone: no cache between them and the server keeps it. */
const sendFile = (reply: FastifyReply, name: string, mediaType: string, bytes: Uint8Array) =>
  reply
    .type(mediaType)
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Buffer.from(bytes));

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
    return sendFile(reply, quarterZipName(snapshot), 'application/zip', await quarterZip(snapshot));
  });

  app.get('/files/regions/overview.:format', async (request, reply) => {
    const context = await contextOf(request);
    const params = tableParamsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const query = readQuery(request.query);
    const state = readRegionTable(query);
    const { format } = params.data;
    const taken = await takeOverview(context, { state, format });
    const language = query['taal'] === 'en' ? 'en' : 'nl';
    const { name, mediaType, bytes } = await regionTableFile({ ...taken, state, language }, format);
    return sendFile(reply, name, mediaType, bytes);
  });

  app.get('/files/cases/list.:format', async (request, reply) => {
    const context = await contextOf(request);
    const params = tableParamsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const query = readQuery(request.query);
    const state = readCaseState(query);
    const { format } = params.data;
    const taken = await takeCases(context, { state, format });
    const language = query['taal'] === 'en' ? 'en' : 'nl';
    const { name, mediaType, bytes } = await caseTableFile({ ...taken, state, language }, format);
    return sendFile(reply, name, mediaType, bytes);
  });

  app.get('/files/imports/:id/refusals.csv', async (request, reply) => {
    const context = await contextOf(request);
    const params = refusalParamsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const { fileName, refusals } = await takeRefusals(context, params.data.id);
    const language = readQuery(request.query)['taal'] === 'en' ? 'en' : 'nl';
    const name = refusalFileName(fileName, language);
    return sendFile(reply, name, 'text/csv; charset=utf-8', Buffer.from(refusalFile(refusals, language)));
  });
}
