import type { DemoMunicipality } from './read-country.ts';

/** The working area of a fictitious RHO: whole care-office regions, and parts of others. */
export type RhoArea = {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  readonly regions: readonly string[];
  /** Part of a region that another area has the rest of. */
  readonly part?: (municipality: DemoMunicipality) => boolean;
};

const area = (code: string, name: string, regions: readonly string[], part?: RhoArea['part']): RhoArea => ({
  code,
  name: `RHO ${name}`,
  slug: `rho-${name.toLowerCase()}`,
  regions,
  ...(part ? { part } : {}),
});

const eastOf =
  (regionCode: string, longitude: number) =>
  (municipality: DemoMunicipality): boolean =>
    municipality.careOfficeCode === regionCode && municipality.longitude > longitude;

/** Flevoland has a care-office region and an AZWA region that do not coincide: Almere lies in 't Gooi. */
const inFlevoland = (municipality: DemoMunicipality): boolean => municipality.provinceCode === 'PV24';

/**
 * Every municipality lies in exactly one area: the first whose part it is in, else that of its whole region.
 * Three areas cut through a care-office region (ZK04, ZK19, ZK21). No RHO of this name exists.
 */
export const RHO_AREAS: readonly RhoArea[] = [
  area('RA01', 'Noord', ['ZK06', 'ZK09']),
  area('RA02', 'Zuid', ['ZK30'], eastOf('ZK19', 5.6)),
  area('RA03', 'Terpenland', ['ZK08']),
  area('RA04', 'Beekdal', ['ZK22']),
  area('RA05', 'Rivierbocht', ['ZK14', 'ZK32']),
  area('RA06', 'Stuwwal', ['ZK03'], eastOf('ZK04', 6.1)),
  area('RA07', 'Rijnwaard', ['ZK04', 'ZK16']),
  area('RA08', 'Polderrand', ['ZK07'], inFlevoland),
  area('RA09', 'Heidezoom', ['ZK21']),
  area('RA10', 'Middenland', ['ZK23']),
  area('RA11', 'Duinstreek', ['ZK11', 'ZK18']),
  area('RA12', 'Sluishoek', ['ZK02', 'ZK26']),
  area('RA13', 'Veenplas', ['ZK01', 'ZK28']),
  area('RA14', 'Kustboog', ['ZK10', 'ZK33']),
  area('RA15', 'Maasmond', ['ZK20', 'ZK29']),
  area('RA16', 'Rivierenhof', ['ZK13', 'ZK24']),
  area('RA17', 'Zeearm', ['ZK25', 'ZK27']),
  area('RA18', 'Zandrug', ['ZK12', 'ZK19']),
  area('RA19', 'Maasheuvel', ['ZK17', 'ZK31']),
];

/** The one area the municipality lies in. */
export function rhoAreaOf(municipality: DemoMunicipality): RhoArea {
  const found =
    RHO_AREAS.find(({ part }) => part?.(municipality)) ??
    RHO_AREAS.find(({ regions }) => regions.includes(municipality.careOfficeCode));
  if (!found) throw new Error(`no RHO area for ${municipality.code}`);
  return found;
}
