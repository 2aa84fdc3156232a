import { type ImportOwner, listImports } from '@regiovast/db/imports/store-imports';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import {
  importInputSchema,
  importRowSchema,
  importViewSchema,
  practiceMappingInputSchema,
  practiceMappingViewSchema,
  setPracticeMappingInputSchema,
  uploadInputSchema,
} from '@regiovast/domain/imports/import.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import { z } from 'zod';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { importView } from './import-view.ts';
import type { ImportPerson } from './kept-import.ts';
import { mapPracticeImport, practiceMappingView } from './map-practice-import.ts';
import { commitImport } from './commit-practices.ts';
import { uploadImport } from './upload-practices.ts';
import { undoImport } from './undo-import.ts';

/** C-6 · The platform sees every import; another only those of its own organisation. */
const ownerFor = (actor: SignedIn, scope: AreaScope): ImportOwner =>
  scope.kind === 'everywhere' ? 'everyone' : { organisationId: actor.organisationId };

const personOf = ({ personId, organisationId }: SignedIn, scope: AreaScope): ImportPerson => ({
  personId,
  organisationId,
  scope,
});

async function mustViewImport(session: Session, id: string, owner: ImportOwner) {
  const view = await importView(session, id, owner);
  if (!view) throw notFound();
  return view;
}

export const list = procedure('imports.list')
  .output(z.array(importRowSchema))
  .query(async ({ ctx: { actor, deps, scope } }) => {
    const rows = await listImports(deps.store.read, ownerFor(actor, scope));
    return rows.map((row) => ({ ...row, uploadedBy: row.uploadedBy ?? '' }));
  });

export const get = procedure('imports.get')
  .input(importInputSchema)
  .output(importViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    mustViewImport(deps.store.read, input.id, ownerFor(actor, scope)),
  );

/** P-2 · keeps the file and rehearses it: nothing of it is in the register yet. */
export const upload = procedure('imports.upload')
  .input(uploadInputSchema)
  .output(importViewSchema)
  .mutation(async ({ ctx: { actor, deps, scope }, input }) => {
    const bytes = Buffer.from(input.contentBase64, 'base64');
    const id = await uploadImport(deps, personOf(actor, scope), { fileName: input.fileName, bytes });
    return mustViewImport(deps.store.read, id, ownerFor(actor, scope));
  });

/** P-2 · the columns of a file with its first rows, and what they may mean. */
export const practiceMapping = procedure('imports.practiceMapping')
  .input(practiceMappingInputSchema)
  .output(practiceMappingViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    practiceMappingView(deps, input.id, input.sheet, ownerFor(actor, scope)),
  );

/** P-2 · reads the file by the columns somebody pointed out, and rehearses it again. */
export const setPracticeMapping = procedure('imports.setPracticeMapping')
  .input(setPracticeMappingInputSchema)
  .output(importViewSchema)
  .mutation(async ({ ctx: { actor, deps, scope }, input }) => {
    const owner = ownerFor(actor, scope);
    await mapPracticeImport(deps, personOf(actor, scope), { ...input, owner });
    return mustViewImport(deps.store.read, input.id, owner);
  });

/** P-2 · takes the accepted rows over in one transaction. */
export const commit = procedure('imports.commit')
  .input(importInputSchema)
  .output(importViewSchema)
  .mutation(async ({ ctx: { actor, deps, scope }, input }) => {
    const owner = ownerFor(actor, scope);
    await commitImport(deps, personOf(actor, scope), input.id, owner);
    return mustViewImport(deps.store.read, input.id, owner);
  });

/** P-2 · takes a committed file back, until something builds on it. */
export const undo = procedure('imports.undo')
  .input(importInputSchema)
  .output(importViewSchema)
  .mutation(async ({ ctx: { actor, deps, scope }, input }) => {
    const owner = ownerFor(actor, scope);
    await undoImport(deps, personOf(actor, scope), input.id, owner);
    return mustViewImport(deps.store.read, input.id, owner);
  });
