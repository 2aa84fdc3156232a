import { type Context, takeNeedMap } from '@regiovast/api';
import type { NeedMapFormat } from '@regiovast/domain/housing/need-map-paper';
import { needMapFiltersOf, readNeedMapAddress } from '@regiovast/domain/housing/need-map.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import { needMapFile } from '@regiovast/reporting';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { makePaper } from './make-paper.ts';
import { readQuery } from './read-query.ts';
import { sendFile } from './send-file.ts';

/** How each file ends in its address; metadata lie beside their CSV, as CSV on the Web expects. */
const ENDINGS = {
  csv: 'csv',
  'csv-metadata.json': 'csvMetadata',
  pdf: 'pdf',
} as const satisfies Readonly<Record<string, NeedMapFormat>>;

const paramsSchema = z.object({ ending: z.enum(['csv', 'csv-metadata.json', 'pdf']) });

/** H-7, C-7 · the need map as its page narrows it, in the language of its reader; each download is an event. */
export function addNeedMapRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.get('/files/housing/need-map.:ending', async (request, reply) => {
    const context = await contextOf(request);
    const params = paramsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const query = readQuery(request.query);
    const format = ENDINGS[params.data.ending];
    const language = query['taal'] === 'en' ? 'en' : 'nl';
    const filters = needMapFiltersOf(readNeedMapAddress(query));
    const paper = await takeNeedMap(context, { filters, format, language });
    const file =
      format === 'pdf'
        ? await makePaper({ about: 'needMap', paper, language })
        : await needMapFile(paper, language, format);
    return sendFile(reply, file);
  });
}
