import { searchKey } from '@regiovast/domain/kernel/search-key';
import type { Session } from '../store/store.ts';
import municipalities from './reference/municipalities.json' with { type: 'json' };
import regions from './reference/regions.json' with { type: 'json' };

export const POPULATION = 'POPULATION';

type MunicipalityRow = [
  code: string,
  name: string,
  careOfficeCode: string,
  provinceCode: string,
  population2023: number | null,
  population2026: number | null,
  latitude: number,
  longitude: number,
];
const municipalityRows = municipalities.rows as MunicipalityRow[];

/** Writes the reference data of the division of the country when it is not there yet; answers whether it wrote. */
export async function seedRegions({ q, t }: Session): Promise<boolean> {
  if ((await q.$count(t.regions)) > 0) return false;
  const { careOffice, province } = regions;
  await q.insert(t.regions).values([
    ...careOffice.rows.map(([code = '', name = '']) => ({
      code,
      name,
      type: 'careOffice' as const,
      source: careOffice.source,
    })),
    ...province.rows.map(([code = '', name = '']) => ({
      code,
      name,
      type: 'province' as const,
      source: province.source,
    })),
  ]);
  await q.insert(t.municipalities).values(
    municipalityRows.map(([code, name, , , , , latitude, longitude]) => ({
      code,
      name,
      searchKey: searchKey(name),
      latitude,
      longitude,
      validFrom: municipalities.validFrom,
      source: municipalities.source,
    })),
  );
  await q.insert(t.regionMemberships).values(
    municipalityRows.flatMap(([municipalityCode, , careOfficeCode, provinceCode]) =>
      [careOfficeCode, provinceCode].map((regionCode) => ({
        regionCode,
        municipalityCode,
        validFrom: municipalities.validFrom,
        source: municipalities.membershipSource,
      })),
    ),
  );
  await q.insert(t.areaFigures).values(
    municipalityRows.flatMap(([areaCode, , , , ...figures]) =>
      municipalities.populationDates.flatMap((referenceDate, index) => {
        const value = figures[index] ?? null;
        const source = municipalities.populationSource;
        return value === null ? [] : [{ areaCode, indicatorCode: POPULATION, referenceDate, value, source }];
      }),
    ),
  );
  await q.insert(t.preferentInsurers).values(
    careOffice.rows.map(([regionCode = '', , insurerName = '']) => ({
      regionCode,
      insurerName,
      validFrom: careOffice.validFrom,
      isVerified: false,
      source: careOffice.preferentInsurerSource,
    })),
  );
  return true;
}
