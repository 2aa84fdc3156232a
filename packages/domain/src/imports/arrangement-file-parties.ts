import { accept, type Cell, refuse, shortened } from './cell.ts';
import { regionFinder, type Area } from './boundary-areas.ts';
import { searchKey } from '../kernel/search-key.ts';
import type { CellReader } from './cell.ts';

export type NamedParty = { readonly id: string; readonly name: string };
export type KnownPractice = NamedParty & { readonly agbCode: string; readonly municipalityCode: string };

/** Places and parties as the register has them today. */
export type KnownParties = {
  /** The working regions. */
  readonly regions: readonly Area[];
  /** Code of the working region in which a municipality lies, by municipality. */
  readonly regionOfPlace: ReadonlyMap<string, string>;
  /** The RHO's in whose working area a municipality lies, by municipality. */
  readonly rhosOfPlace: ReadonlyMap<string, readonly NamedParty[]>;
  /** At least those whose AGB codes occur in the file. */
  readonly practices: readonly KnownPractice[];
};

/** Finds the parties that a row names. */
export type PartyFinder = {
  readonly region: CellReader<string>;
  readonly nameOfRegion: (code: string) => string;
  /** A practice in a region; closed ones too, for an arrangement may have outlived it. */
  readonly practice: (regionCode: string, agbCode: string) => Cell<KnownPractice>;
  /** The RHO that is party to it: of the place of the practice, else of the region; by its name where there are several. */
  readonly rho: (
    of: { readonly regionCode: string; readonly municipalityCode: string | null },
    name: string | null,
  ) => Cell<NamedParty>;
};

/** C-1, A-1 · who is party to an arrangement follows from the register; what it does not say is refused, never guessed. */
export function partyFinder({ regions, regionOfPlace, rhosOfPlace, practices }: KnownParties): PartyFinder {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const byAgb = new Map(practices.map((practice) => [practice.agbCode, practice]));
  const rhosOfRegion = new Map<string, Map<string, NamedParty>>();
  for (const [place, regionCode] of regionOfPlace) {
    const known = rhosOfRegion.get(regionCode) ?? new Map<string, NamedParty>();
    for (const rho of rhosOfPlace.get(place) ?? []) known.set(rho.id, rho);
    rhosOfRegion.set(regionCode, known);
  }
  return {
    region: regionFinder(regions),
    nameOfRegion: (code) => names.get(code) ?? code,
    practice: (regionCode, agbCode) => {
      const practice = byAgb.get(agbCode);
      if (practice && regionOfPlace.get(practice.municipalityCode) === regionCode) return accept(practice);
      const region = names.get(regionCode) ?? regionCode;
      return refuse(
        'PRACTICE_NOT_IN_REGION',
        `In ${region} staat geen praktijk met AGB-code ${agbCode} in het register. Controleer de code en de regio.`,
      );
    },
    rho: ({ regionCode, municipalityCode }, name) => {
      const candidates =
        municipalityCode === null
          ? [...(rhosOfRegion.get(regionCode)?.values() ?? [])]
          : (rhosOfPlace.get(municipalityCode) ?? []);
      const meant =
        name === null ? candidates : candidates.filter((rho) => searchKey(rho.name) === searchKey(name));
      const [only, ...others] = meant;
      if (only && others.length === 0) return accept(only);
      const choices = candidates.map((rho) => rho.name).join(' of ');
      return refuse(
        'RHO_UNKNOWN',
        choices === ''
          ? 'In dit gebied werkt geen RHO die hier bekend is. Vraag het platform om de RHO toe te voegen.'
          : `${name === null ? 'De RHO volgt niet uit de regio' : `"${shortened(name)}" is niet de RHO van dit gebied`}. Neem in de kolom rho: ${choices}.`,
      );
    },
  };
}
