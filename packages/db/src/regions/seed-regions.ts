import { searchKey } from '@regiovast/domain/kernel/search-key';
import type { Session } from '../store/store.ts';
import municipalities from './reference/municipalities.json' with { type: 'json' };
import regions from './reference/regions.json' with { type: 'json' };

export const POPULATION = 'POPULATION';
export const POPULATION_75_PLUS = 'POPULATION_75_PLUS';

type MunicipalityRow = [
  code: string,
  name: string,
  careOfficeCode: string,
  provinceCode: string,
  population2023: number | null,
  population2026: number | null,
  latitude: number,
  longitude: number,
  /** Percentage of the inhabitants of 1 January 2023. */
  share75Plus2023: number | null,
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
  const recordedAt = `${municipalities.validFrom}T00:00:00.000Z`;
  const figure = (
    areaCode: string,
    indicatorCode: string,
    referenceDate: string,
    value: number,
    source: string,
  ) => ({
    id: `${indicatorCode}-${areaCode}-${referenceDate}`,
    indicatorCode,
    definitionVersion: 1,
    areaKind: 'municipality' as const,
    areaCode,
    referenceDate,
    value,
    bound: 'exact' as const,
    source,
    recordedAt,
  });
  await q.insert(t.indicatorFigures).values(
    municipalityRows.flatMap(([code, , , , inhabitants2023, inhabitants2026, , , share75Plus]) => {
      const inhabitants = [inhabitants2023, inhabitants2026];
      const figures = municipalities.populationDates.flatMap((day, index) => {
        const value = inhabitants[index] ?? null;
        return value === null ? [] : [figure(code, POPULATION, day, value, municipalities.populationSource)];
      });
      if (inhabitants2023 === null || share75Plus === null) return figures;
      const aged = Math.round((inhabitants2023 * share75Plus) / 100);
      return [
        ...figures,
        figure(code, POPULATION_75_PLUS, '2023-01-01', aged, municipalities.share75PlusSource),
      ];
    }),
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
