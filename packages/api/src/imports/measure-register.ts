import { openCasePatients, sumRegister } from '@regiovast/db/imports/measure-register';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { RegisterMeasure } from '@regiovast/domain/imports/import-impact';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { readScores } from '../outlook/read-scores.ts';

/** P-2 · What an import can change beside practices, as the register stands now: a fixed number of queries. */
export async function measureRegister(s: Session, scope: AreaScope): Promise<RegisterMeasure> {
  const sums = await sumRegister(s, scope, WORKING_REGION_TYPE);
  const cases = await openCasePatients(s, scope);
  const scores = await readScores(s, { type: WORKING_REGION_TYPE, on: scope.on, scope });
  const regions = new Map(
    sums.map(({ code, ...sum }) => {
      const { score = null, band = null } = scores.get(code) ?? {};
      return [code, { ...sum, score, band }] as const;
    }),
  );
  return { regions, cases };
}
