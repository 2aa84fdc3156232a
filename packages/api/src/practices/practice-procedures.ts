import {
  findPractice,
  findStatements,
  listPractices,
  searchPractices,
} from '@regiovast/db/practices/read-practices';
import { findRegionOfMunicipality } from '@regiovast/db/regions/read-regions';
import { notFound } from '@regiovast/domain/kernel/errors';
import { factsAsOf } from '@regiovast/domain/practices/practice-facts';
import {
  practiceHitSchema,
  practiceInputSchema,
  practiceListInputSchema,
  practicePageSchema,
  practiceSearchInputSchema,
  practiceViewSchema,
} from '@regiovast/domain/practices/practice.views';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

export const list = procedure('practices.list')
  .input(practiceListInputSchema)
  .output(practicePageSchema)
  .query(({ ctx: { deps, scope }, input }) => listPractices(deps.store.read, scope, input));

export const search = procedure('practices.search')
  .input(practiceSearchInputSchema)
  .output(z.array(practiceHitSchema))
  .query(async ({ ctx: { deps, scope }, input }) => {
    const hits = await searchPractices(deps.store.read, scope, input.search);
    return hits.map(({ caseId, caseNumber, ...hit }) => ({
      ...hit,
      openCase: caseId && caseNumber ? { id: caseId, number: caseNumber } : null,
    }));
  });

/** P-1 · a practice as it stood on a day, with its whole history. */
export const get = procedure('practices.get')
  .input(practiceInputSchema)
  .output(practiceViewSchema)
  .query(async ({ ctx: { deps, scope, today }, input }) => {
    const { read } = deps.store;
    const found = await findPractice(read, scope, input.id);
    if (!found) throw notFound();
    const { practice, municipalityName } = found;
    const asOf = input.asOf ?? today;
    const [rows, region] = await Promise.all([
      findStatements(read, practice.id),
      findRegionOfMunicipality(read, practice.municipalityCode, WORKING_REGION_TYPE, asOf),
    ]);
    return {
      id: practice.id,
      agbCode: practice.agbCode,
      name: practice.name,
      address: practice.address,
      postcode: practice.postcode,
      place: practice.place,
      municipalityCode: practice.municipalityCode,
      municipalityName,
      region: region && { code: region.code, name: region.name },
      ownershipForm: practice.ownershipForm,
      ownerOrganisation: practice.ownerOrganisation,
      closedOn: practice.closedOn,
      asOf,
      facts: factsAsOf(
        rows.map((row) => row.statement),
        asOf,
      ),
      statements: rows.map(({ statement, recordedBy }) => ({ ...statement, recordedBy: recordedBy ?? '' })),
      openCase:
        found.caseId && found.caseNumber && found.casePhase
          ? { id: found.caseId, number: found.caseNumber, phase: found.casePhase }
          : null,
    };
  });
