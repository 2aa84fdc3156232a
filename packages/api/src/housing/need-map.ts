import { countNeed, findNeedMunicipalities } from '@regiovast/db/housing/need-map';
import { needMapOf, sumNeed } from '@regiovast/domain/housing/need-map';
import { needMapInputSchema, needMapViewSchema } from '@regiovast/domain/housing/need-map.views';
import { procedure } from '../trpc/procedure.ts';
import { mustFindNeedMunicipality } from './need-municipality.ts';

/**
 * H-7 · open cases and what they want, per municipality and year, for the RHO of the area; what it may not hand over is counted
 * apart, for its own eyes.
 * @throws NOT_FOUND for a municipality outside the area
 */
export const needMap = procedure('housing.needMap')
  .input(needMapInputSchema)
  .output(needMapViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const s = deps.store.read;
    await mustFindNeedMunicipality(s, scope, input.municipalityCode);
    const [counted, municipalities] = await Promise.all([
      countNeed(s, scope, input),
      findNeedMunicipalities(s, scope),
    ]);
    const { rows, heldBack } = needMapOf(counted);
    return {
      rhoName: actor.organisationName,
      asOf: today,
      rows,
      sum: sumNeed(rows),
      heldBack,
      municipalities,
    };
  });
