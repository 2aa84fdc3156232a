import {
  countOpenPractices,
  findAreaHolder,
  findInsurers,
  findLastSealed,
  findMemberRows,
  findPlacedMunicipalities,
  findPreferentPeriods,
  findRegionRow,
  listKeptRegions,
} from '@regiovast/db/regions/kept-regions';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import {
  keptRegionInputSchema,
  keptRegionsInputSchema,
} from '@regiovast/domain/regions/keep-regions.schemas';
import {
  type KeptRegionView,
  keptRegionsViewSchema,
  keptRegionViewSchema,
} from '@regiovast/domain/regions/keep-regions.views';
import { procedure } from '../trpc/procedure.ts';

/** The regions of a type as the platform keeps them, with the municipalities that lie in none. */
export const kept = procedure('regions.kept')
  .input(keptRegionsInputSchema)
  .output(keptRegionsViewSchema)
  .query(async ({ ctx: { deps, today }, input: { regionType } }) => {
    const { read } = deps.store;
    const [rows, municipalities, lastSealed] = await Promise.all([
      listKeptRegions(read, regionType, today),
      findPlacedMunicipalities(read, regionType, today),
      findLastSealed(read),
    ]);
    return {
      regionType,
      rows: rows.map((row) => ({ ...row, preferentIsVerified: row.preferentIsVerified ?? false })),
      municipalities,
      lastSealed,
    };
  });

/** One region with all that was ever stated of its members and its insurer. */
export async function keptRegionView(s: Session, code: string, today: string): Promise<KeptRegionView> {
  const region = await findRegionRow(s, code);
  if (!region) throw notFound();
  const [members, preferent, practices, areaOf, insurers, municipalities, lastSealed] = await Promise.all([
    findMemberRows(s, code),
    findPreferentPeriods(s, code),
    countOpenPractices(s, code, today),
    findAreaHolder(s, code),
    findInsurers(s),
    findPlacedMunicipalities(s, region.type, today),
    findLastSealed(s),
  ]);
  return { ...region, members, preferent, practices, areaOf, insurers, municipalities, lastSealed };
}

export const keptOne = procedure('regions.keptOne')
  .input(keptRegionInputSchema)
  .output(keptRegionViewSchema)
  .query(({ ctx: { deps, today }, input: { code } }) => keptRegionView(deps.store.read, code, today));
