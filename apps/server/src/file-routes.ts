import { type Context, takeCases, takeOverview, takeQuarter, takeRefusals } from '@regiovast/api';
import { readCaseState } from '@regiovast/domain/cases/case-address';
import { refusalFile, refusalFileName } from '@regiovast/domain/imports/refusal-file';
import { notFound } from '@regiovast/domain/kernel/errors';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { quarterSchema } from '@regiovast/domain/kernel/quarter';
import { readRegionTable } from '@regiovast/domain/regions/region-table-query';
import { caseTableFile, quarterZip, quarterZipName, regionTableFile } from '@regiovast/reporting';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readQuery } from './read-query.ts';
import { sendFile } from './send-file.ts';

const quarterParamsSchema = z.object({
  quarter: quarterSchema,
  revision: z.coerce.number().int().positive(),
});
const refusalParamsSchema = z.object({ id: idSchema });
const tableParamsSchema = z.object({ format: z.enum(['csv', 'xlsx']) });

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
    const bytes = await quarterZip(snapshot);
    return sendFile(reply, { name: quarterZipName(snapshot), mediaType: 'application/zip', bytes });
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
    const file = await regionTableFile({ ...taken, state, language }, format);
    return sendFile(reply, file);
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
    const file = await caseTableFile({ ...taken, state, language }, format);
    return sendFile(reply, file);
  });

  app.get('/files/imports/:id/refusals.csv', async (request, reply) => {
    const context = await contextOf(request);
    const params = refusalParamsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const { fileName, refusals } = await takeRefusals(context, params.data.id);
    const language = readQuery(request.query)['taal'] === 'en' ? 'en' : 'nl';
    return sendFile(reply, {
      name: refusalFileName(fileName, language),
      mediaType: 'text/csv; charset=utf-8',
      bytes: Buffer.from(refusalFile(refusals, language)),
    });
  });
}
