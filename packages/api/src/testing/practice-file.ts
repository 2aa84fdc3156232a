import type { RefusalCode } from '@regiovast/domain/imports/import.views';

/** A generated file of practices and what is wrong with it, by row number as a spreadsheet numbers it. */
export type PracticeFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  readonly faults: readonly { readonly row: number; readonly code: RefusalCode }[];
};

const HEADER =
  'agb_code;naam;adres;postcode;plaats;gemeente;praktijkvorm;eigenaar;ingeschreven_patienten;fte_huisartsen;' +
  'praktijkhouders;praktijkhouders_60_plus;patientenstop;plaatsen_beschikbaar;huur_einddatum;peildatum;bron';

/** Municipality as somebody may write it, and a place in it. */
const MUNICIPALITIES = [
  ['GM0014', 'Groningen'],
  ['14', 'Haren'],
  ['sudwest-fryslan', 'Sneek'],
  ['Súdwest-Fryslân', 'Bolsward'],
  ["'s-Gravenhage", 'Den Haag'],
  ['Den Haag', 'Scheveningen'],
  ['BERGEN (NH.)', 'Egmond aan Zee'],
  ['Hengelo', 'Hengelo'],
  ['NOARDEAST-FRYSLAN', 'Dokkum'],
  ['Utrecht', 'Utrecht'],
  ['GM0363', 'Amsterdam'],
  ['Nuenen, Gerwen en Nederwetten', 'Nuenen'],
] as const;

/** Invented names, with signs that Windows-1252 writes unlike UTF-8 and unlike Latin-1. */
const NAMES = [
  'De Vliet',
  'Bâldersingel',
  'Coöperatie Noord',
  'd’Olde Wieke',
  'Škoda–plein',
  'Crème & Zoon',
  'Het Reëel',
];
const STREETS = ['Dorpsstraat', 'Kerkplein', 'Hoëveneind', 'Noorderhaven'];
const FORMS = ['solo', 'duo', 'groep', 'keten', 'rho', 'anders'];
const STOPS = ['geen', 'gedeeltelijk', 'volledig', 'onbekend', ''];

/** One fault of every kind that needs nothing but the file: column by index, what stands there, what it is called. */
const FAULTS: readonly (readonly [column: number, text: string, code: RefusalCode])[] = [
  [0, '0101', 'AGB_INVALID'],
  [0, '1,01E+06', 'AGB_INVALID'],
  [0, '01000000', 'AGB_TWICE'],
  [1, ' ', 'VALUE_MISSING'],
  [1, 'Praktijk '.repeat(40), 'TEXT_TOO_LONG'],
  [3, '12345 AB', 'POSTCODE_INVALID'],
  [5, 'Atlantis', 'MUNICIPALITY_UNKNOWN'],
  [5, 'Bergen', 'MUNICIPALITY_UNKNOWN'],
  [6, 'maatschap', 'OWNERSHIP_FORM_UNKNOWN'],
  [8, 'circa 2500', 'NUMBER_INVALID'],
  [8, '=SOM(A1:A9)', 'NUMBER_INVALID'],
  [8, '284600', 'NUMBER_OUT_OF_RANGE'],
  [9, '-1,5', 'NUMBER_OUT_OF_RANGE'],
  [11, '9', 'OWNERS_60_PLUS_ABOVE_OWNERS'],
  [12, 'ja', 'PATIENT_STOP_UNKNOWN'],
  [14, '31-02-2030', 'DATE_INVALID'],
  [15, '2025-13-01', 'DATE_INVALID'],
  [15, '31-12-2199', 'DATE_IN_FUTURE'],
  [16, 'onbekend', 'VALUE_MISSING'],
  [17, 'een cel te veel', 'CELL_COUNT_DIFFERS'],
];

/**
 * A file as a Dutch spreadsheet writes it: Windows-1252, semicolons, decimal commas, CRLF, names with quotes and a
 * line break, one blank line. Always the same for the same numbers. Its reference date is 31 December 2025.
 * @param options.rows practices in the file, faulty ones included; at least one, with faults at least twice as many
 * @param options.faults how many rows are wrong, each in its own way; 0 to 20
 */
export function makePracticeFile({ rows = 4_850, faults = FAULTS.length } = {}): PracticeFile {
  const wrong: { row: number; code: RefusalCode }[] = [];
  const lines = [HEADER];
  const blankBefore = Math.floor(rows / 2);
  const apart = Math.floor(rows / Math.max(faults, 1));
  for (let index = 0; index < rows; index += 1) {
    if (index > 0 && index === blankBefore) lines.push('');
    const cells = cellsOf(index);
    const fault = index % apart === apart - 1 ? FAULTS[wrong.length] : undefined;
    if (fault && wrong.length < faults) {
      cells[fault[0]] = fault[1];
      // The header is row 1, and every line is a row: the blank one too, the broken one once.
      wrong.push({ row: lines.length + 1, code: fault[2] });
    }
    lines.push(cells.map(written).join(';'));
  }
  return { bytes: windows1252(`${lines.join('\r\n')}\r\n`), rows, faults: wrong };
}

function cellsOf(index: number): string[] {
  const [municipality, place] = pick(MUNICIPALITIES, index);
  const owners = (index % 5) + 1;
  const isQuoted = index % 97 === 3;
  return [
    String(1_000_000 + index).padStart(8, '0'),
    `Huisartsenpraktijk ${isQuoted ? '"Oud";\r\n' : ''}${pick(NAMES, index)} ${index}`,
    `${pick(STREETS, index)} ${index + 1}`,
    `${1000 + (index % 8999)}${index % 2 ? ' ' : ''}kp`,
    place,
    municipality,
    pick(FORMS, index),
    index % 4 === 3 ? 'Ketenzorg Eén B.V.' : '',
    index % 50 === 7 ? '' : dutchThousands(1_100 + ((index * 37) % 4_000)),
    `${(index % 6) + 1},${(index * 3) % 10}`,
    String(owners),
    String(index % owners),
    pick(STOPS, index),
    index % 3 === 0 ? String(index % 250) : 'onbekend',
    index % 6 === 0 ? `${(index % 28) + 1}-${(index % 12) + 1}-${2027 + (index % 9)}` : '',
    '31-12-2025',
    'Uitvraag 2025',
  ];
}

function pick<T>(items: readonly [T, ...T[]] | readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

const dutchThousands = (value: number): string => String(value).replace(/(\d)(\d{3})$/, '$1.$2');

const written = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The signs we use that Windows-1252 has between 0x80 and 0x9F; the rest is as in Latin-1. */
const WINDOWS_ONLY: ReadonlyMap<string, number> = new Map([
  ['’', 0x92],
  ['–', 0x96],
  ['Š', 0x8a],
]);

/** Text as a Dutch spreadsheet saves it; only the signs used here. */
export const windows1252 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => WINDOWS_ONLY.get(sign) ?? sign.charCodeAt(0));
