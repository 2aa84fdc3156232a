import type { Session } from '@regiovast/db/store/store';
import { POPULATION } from '@regiovast/db/regions/seed-regions';

/** A municipality as it is now with the regions it lies in. */
export type DemoMunicipality = {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly careOfficeCode: string;
  readonly provinceCode: string;
  readonly inhabitants: number;
};

export type DemoCountry = {
  /** By code. */
  readonly municipalities: readonly DemoMunicipality[];
  readonly careOfficeCodes: readonly string[];
  readonly inhabitants: number;
};

/** The reference data that the demo fills in: municipalities that exist now, with inhabitants. */
export async function readCountry({ q, t }: Session): Promise<DemoCountry> {
  const regions = await q.select({ code: t.regions.code, type: t.regions.type }).from(t.regions);
  const memberships = await q.select().from(t.regionMemberships);
  const figures = await q.select().from(t.indicatorFigures);
  const rows = await q.select().from(t.municipalities);

  const typeOf = new Map(regions.map(({ code, type }) => [code, type]));
  const regionOf = new Map<string, string>();
  for (const { regionCode, municipalityCode, validTo } of memberships) {
    if (validTo === null) regionOf.set(`${typeOf.get(regionCode)}/${municipalityCode}`, regionCode);
  }
  const inhabitantsOf = new Map<string, number>();
  const inOrder = figures.sort((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1));
  for (const figure of inOrder) {
    if (figure.indicatorCode === POPULATION) inhabitantsOf.set(figure.areaCode, figure.value);
  }
  const municipalities = rows
    .filter(({ validTo }) => validTo === null)
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, name, latitude, longitude }) => ({
      code,
      name,
      latitude,
      longitude,
      careOfficeCode: regionOf.get(`careOffice/${code}`) ?? '',
      provinceCode: regionOf.get(`province/${code}`) ?? '',
      inhabitants: inhabitantsOf.get(code) ?? 0,
    }));
  return {
    municipalities,
    careOfficeCodes: regions
      .filter(({ type }) => type === 'careOffice')
      .map(({ code }) => code)
      .sort(),
    inhabitants: municipalities.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
  };
}
