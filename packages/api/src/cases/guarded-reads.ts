import { findReadings } from '@regiovast/db/cases/guarded-texts';
import { guardedReadsInputSchema, guardedReadsSchema } from '@regiovast/domain/cases/guarded-text.schemas';
import { procedure } from '../trpc/procedure.ts';
import { mustFindCase } from './case-view.ts';

/** C-7 · who read guarded text of a case, for who may read it. */
export const guardedReads = procedure('cases.guardedReads')
  .input(guardedReadsInputSchema)
  .output(guardedReadsSchema)
  .query(async ({ ctx: { actor, deps, scope }, input: { caseId, page, pageSize } }) => {
    const { read } = deps.store;
    await mustFindCase(read, scope, caseId);
    const readerOrganisationId = actor.organisationKind === 'insurer' ? actor.organisationId : null;
    return findReadings(read, caseId, { page, pageSize, readerOrganisationId });
  });
