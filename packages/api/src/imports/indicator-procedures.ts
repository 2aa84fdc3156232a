import { importInputSchema } from '@regiovast/domain/imports/import.views';
import {
  indicatorImportViewSchema,
  mappingViewSchema,
  setMappingInputSchema,
  uploadIndicatorsInputSchema,
} from '@regiovast/domain/imports/indicator-import.views';
import { procedure } from '../trpc/procedure.ts';
import { commitIndicators, setIndicatorMapping, uploadIndicators } from './indicator-import.ts';
import { undoIndicators } from './indicator-undo.ts';
import { indicatorImportView, mappingView } from './indicator-views.ts';

export const getIndicatorImport = procedure('imports.getIndicators')
  .input(importInputSchema)
  .output(indicatorImportViewSchema)
  .query(({ ctx: { deps }, input }) => indicatorImportView(deps.store.read, input.id));

/** P-2 · keeps the file; nothing of it is recorded yet. */
export const uploadIndicatorFile = procedure('imports.uploadIndicators')
  .input(uploadIndicatorsInputSchema)
  .output(indicatorImportViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input: { fileName, contentBase64 } }) => {
    const file = { fileName, bytes: Buffer.from(contentBase64, 'base64') };
    const id = await uploadIndicators(deps, actor, file);
    return indicatorImportView(deps.store.read, id);
  });

/** P-2 · how the columns would be read, with the first rows to see it by. */
export const proposeMapping = procedure('imports.proposeMapping')
  .input(importInputSchema)
  .output(mappingViewSchema)
  .query(({ ctx: { deps, today }, input }) => mappingView(deps.store.read, input.id, today));

/** P-2 · keeps how the columns are read, remembers it, and rehearses the file. */
export const setMapping = procedure('imports.setMapping')
  .input(setMappingInputSchema)
  .output(indicatorImportViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input: { id, mapping } }) => {
    await setIndicatorMapping(deps, actor, id, mapping);
    return indicatorImportView(deps.store.read, id);
  });

/** P-2 · records the figures in one transaction. */
export const commitIndicatorFile = procedure('imports.commitIndicators')
  .input(importInputSchema)
  .output(indicatorImportViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input: { id } }) => {
    await commitIndicators(deps, actor, id);
    return indicatorImportView(deps.store.read, id);
  });

/** P-2 · takes the figures back while nothing builds on them. */
export const undoIndicatorFile = procedure('imports.undoIndicators')
  .input(importInputSchema)
  .output(indicatorImportViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input: { id } }) => {
    await undoIndicators(deps, actor, id);
    return indicatorImportView(deps.store.read, id);
  });
