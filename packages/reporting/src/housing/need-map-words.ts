const nl = {
  title: 'Behoeftekaart huisvesting huisartsenzorg',
  area: (rho: string) => `werkgebied van ${rho}`,
  fileName: 'behoeftekaart',
  page: 'Pagina {{page}} van {{pages}}',
  asOf: (date: string) => `stand op ${date}`,
  demo: 'DEMONSTRATIE: verzonnen casussen, niet gebruiken voor beleid of besluiten.',
  unknown: 'onbekend',
  noYear: 'jaar onbekend',
  total: 'Samen',
  everything: 'alle gemeenten van het werkgebied',
  allYears: 'alle jaren, ook als het jaar niet bekend is',
  years: (from: number | null, to: number | null) =>
    from === null
      ? `tot en met ${to}`
      : to === null
        ? `vanaf ${from}`
        : from === to
          ? String(from)
          : `${from} tot en met ${to}`,
  withYearOnly: 'alleen casussen waarvan het jaar bekend is',
  facts: {
    rho: 'Van',
    asOf: 'Peildatum',
    place: 'Gemeente',
    years: 'Gewenst jaar',
    cases: 'Casussen',
    floorArea: 'Gewenste oppervlakte',
    rooms: 'Gewenste spreekkamers',
  },
  missing: (count: number) => `${count === 1 ? '1 casus' : `${count} casussen`} zonder opgave`,
  areaUnit: 'm²',
  headings: {
    summary: 'Per gemeente',
    none: 'Geen behoefte bekend',
    counts: 'Wat hier geteld is',
    countsNot: 'Wat hier niet in staat',
    sources: 'Bronnen',
  },
  columns: {
    municipality: 'Gemeente',
    year: 'Gewenst jaar',
    cases: 'Casussen',
    floorArea: 'Oppervlakte, m²',
    withoutFloorArea: 'Casussen zonder oppervlakte',
    rooms: 'Spreekkamers',
    withoutRooms: 'Casussen zonder spreekkamers',
  },
  none: 'Er is geen open huisvestingscasus met toestemming die hierbij past.',
  counts: [
    'Open huisvestingscasussen van huisartsenpraktijken en van initiatieven voor een nieuwe praktijk, in de gemeente waar zij gehuisvest willen worden.',
    'Het jaar, de oppervlakte en het aantal spreekkamers zijn wat de praktijk of het initiatief zelf vraagt, niet wat een norm voorschrijft. Het gaat om de hele gewenste ruimte, ook als er nu al een deel van is.',
    'Wat een casus niet opgeeft, telt niet mee in de som en staat er apart bij. Onbekend is niet 0.',
  ],
  countsNot: [
    'Namen en adressen van praktijken. Elke praktijk in deze kaart heeft toegestemd dat haar behoefte zo aan de gemeente wordt gegeven, ook als zij de enige is.',
    'Casussen zonder die toestemming en casussen die gesloten zijn. De kaart is dus geen telling van alle huisvestingsproblemen.',
    'Bedragen en wat partijen over een casus besloten.',
  ],
  sources: (rho: string, date: string) => [
    `Huisvestingscasussen in Regiovast zoals ${rho} ze bijhoudt, stand op ${date}.`,
    'Gemeenten: indeling van het CBS.',
  ],
  source: (rho: string) =>
    `Huisvestingscasussen in Regiovast, bijgehouden door ${rho}; alleen met toestemming`,
  table: {
    municipalityCode: 'Gemeentecode',
    municipality: 'Gemeente',
    year: 'Gewenst jaar',
    cases: 'Casussen',
    wantedFloorAreaM2: 'Gewenste oppervlakte m2',
    casesWithoutFloorArea: 'Casussen zonder oppervlakte',
    wantedRooms: 'Gewenste spreekkamers',
    casesWithoutRooms: 'Casussen zonder spreekkamers',
    referenceDate: 'Peildatum',
    source: 'Bron',
  },
};
export type NeedMapWords = typeof nl;

const en: NeedMapWords = {
  title: 'Need map of GP premises',
  area: (rho) => `working area of ${rho}`,
  fileName: 'need-map',
  page: 'Page {{page}} of {{pages}}',
  asOf: (date) => `as of ${date}`,
  demo: 'DEMONSTRATION: invented cases, not for policy or decisions.',
  unknown: 'unknown',
  noYear: 'year unknown',
  total: 'Together',
  everything: 'all municipalities of the working area',
  allYears: 'all years, also where the year is not known',
  years: (from, to) =>
    from === null
      ? `up to and including ${to}`
      : to === null
        ? `from ${from}`
        : from === to
          ? String(from)
          : `${from} to ${to}`,
  withYearOnly: 'only cases of which the year is known',
  facts: {
    rho: 'From',
    asOf: 'Reference date',
    place: 'Municipality',
    years: 'Wanted year',
    cases: 'Cases',
    floorArea: 'Wanted floor area',
    rooms: 'Wanted consulting rooms',
  },
  missing: (count) => `not stated by ${count === 1 ? '1 case' : `${count} cases`}`,
  areaUnit: 'm²',
  headings: {
    summary: 'By municipality',
    none: 'No need known',
    counts: 'What is counted',
    countsNot: 'What is not in it',
    sources: 'Sources',
  },
  columns: {
    municipality: 'Municipality',
    year: 'Wanted year',
    cases: 'Cases',
    floorArea: 'Floor area, m²',
    withoutFloorArea: 'Cases without floor area',
    rooms: 'Consulting rooms',
    withoutRooms: 'Cases without rooms',
  },
  none: 'There is no open housing case with consent that fits.',
  counts: [
    'Open housing cases of GP practices and of initiatives for a new practice, in the municipality where they want to be housed.',
    'Year, floor area and number of consulting rooms are what the practice or initiative asks for itself, not what a norm prescribes. It is all the space that is wanted, also where part of it is there now.',
    'What a case does not state is in no sum and is counted apart. Unknown is not 0.',
  ],
  countsNot: [
    'Names and addresses of practices. Every practice in this map agreed that its need is given to the municipality in this way, also where it is the only one.',
    'Cases without that consent and cases that are closed. So the map is no count of all housing problems.',
    'Amounts, and what parties decided about a case.',
  ],
  sources: (rho, date) => [
    `Housing cases in Regiovast as ${rho} keeps them, as of ${date}.`,
    'Municipalities: division of Statistics Netherlands (CBS).',
  ],
  source: (rho) => `Housing cases in Regiovast, kept by ${rho}; with consent only`,
  table: {
    municipalityCode: 'Municipality code',
    municipality: 'Municipality',
    year: 'Wanted year',
    cases: 'Cases',
    wantedFloorAreaM2: 'Wanted floor area m2',
    casesWithoutFloorArea: 'Cases without floor area',
    wantedRooms: 'Wanted consulting rooms',
    casesWithoutRooms: 'Cases without rooms',
    referenceDate: 'Reference date',
    source: 'Source',
  },
};

export const NEED_MAP_WORDS: Readonly<Record<'nl' | 'en', NeedMapWords>> = { nl, en };
