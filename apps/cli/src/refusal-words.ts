import type { DomainError, DomainErrorCode, ErrorDetails } from '@regiovast/domain/kernel/errors';

type Words = (details: ErrorDetails) => string;

const MEGABYTE = 1024 * 1024;

/** The refusals a command can meet; the others need a person behind a screen. */
const WORDS: Readonly<Partial<Record<DomainErrorCode, Words>>> = {
  NOT_FOUND: () => 'Dit bestaat niet.',
  IMPORT_TOO_LARGE: ({ limitBytes, limitRows, limitColumns, limitCells, limitDifferent }) =>
    limitCells
      ? `Het bestand heeft meer dan ${limitCells} cellen met cijfers. Splits het.`
      : limitDifferent
        ? `Het bestand heeft meer dan ${limitDifferent} verschillende indicatoren, perioden of bronnen. Splits het.`
        : limitRows
          ? `Het bestand heeft meer dan ${limitRows} rijen. Splits het.`
          : limitColumns
            ? `Het bestand heeft meer dan ${limitColumns} kolommen. Neem het sjabloon.`
            : limitBytes
              ? `Het bestand is groter dan ${Number(limitBytes) / MEGABYTE} MB. Splits het.`
              : 'Het bestand wordt bij het uitpakken te groot. Bewaar het blad als CSV.',
  IMPORT_NOT_TEXT: ({ kind }) =>
    kind === 'quotes'
      ? 'Een aanhalingsteken wordt geopend en nooit gesloten. Bewaar het bestand opnieuw als CSV.'
      : `Dit is geen CSV- of XLSX-bestand maar ${kind}. Bewaar het als CSV of XLSX.`,
  IMPORT_WITHOUT_ROWS: () => 'Het bestand bevat geen rijen onder een kopregel.',
  IMPORT_COLUMN_MISSING: ({ columns }) =>
    `Deze kolommen ontbreken: ${columns}. Voeg ze toe, of wijs ze aan met --mapping (begin met --propose).`,
  IMPORT_COLUMN_TWICE: ({ columns }) => `Deze kolommen staan er meer dan eens: ${columns}.`,
  IMPORT_NOTHING_ACCEPTED: () => 'Elke rij is geweigerd; er is niets overgenomen.',
  BOUNDARIES_NOT_GEOJSON: () =>
    'Dit is geen GeoJSON met een FeatureCollection. Bewaar de grenzen als GeoJSON.',
  BOUNDARIES_CRS_UNKNOWN: ({ crs }) =>
    `Het coördinatenstelsel (${crs}) kan niet worden gelezen. Neem RD (EPSG:28992) of WGS84.`,
  BOUNDARIES_TOO_DETAILED: ({ limitPoints }) =>
    `De grenzen hebben meer dan ${limitPoints} punten. Neem een gegeneraliseerd bestand.`,
  BOUNDARIES_DIVISION_UNCLEAR: ({ features }) =>
    `Minder dan de helft van de ${features} vlakken is herkend. Noem de indeling met --division, of geef elk vlak een code.`,
  QUARTER_NOT_ENDED: ({ quarter }) => `Kwartaal ${quarter} is nog niet voorbij en kan niet worden gesloten.`,
  QUARTER_ALREADY_CLOSED: ({ quarter }) => `Kwartaal ${quarter} is al gesloten.`,
  QUARTER_NOT_CLOSED: ({ quarter, revision }) =>
    revision
      ? `Kwartaal ${quarter} heeft geen revisie ${revision}.`
      : `Kwartaal ${quarter} is nog niet gesloten.`,
  QUARTER_TOTALS_DIFFER: ({ count, regions, nation }) =>
    `De regio's tellen niet op tot het land: ${count} is ${regions} over de regio's en ${nation} landelijk.`,
  PERSON_ALREADY_KNOWN: () => 'Er is al iemand met dit e-mailadres.',
  ROLE_NOT_OF_ORGANISATION: ({ role, kind }) =>
    `De rol ${role} bestaat niet bij een organisatie van de soort ${kind}.`,
  DATABASE_NOT_EMPTY: () => 'De database is niet leeg; demogegevens komen alleen in een lege database.',
};

/** Why it was refused, in Dutch, with the numbers. */
export const refusalWords = ({ code, details }: DomainError): string =>
  WORDS[code]?.(details) ?? 'De opdracht is geweigerd.';
