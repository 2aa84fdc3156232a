import type { FigureTable } from './indicator-figures.ts';
import type { MappingContext } from './mapping-problems.ts';

/** What the tables below are held against. */
export const CONTEXT: MappingContext = {
  areas: {
    municipalities: [
      { code: 'GM0014', name: 'Groningen', validTo: null },
      { code: 'GM0363', name: 'Amsterdam', validTo: null },
      { code: 'GM0518', name: "'s-Gravenhage", validTo: null },
      { code: 'GM0820', name: 'Nuenen, Gerwen en Nederwetten', validTo: null },
    ],
    regions: [{ code: 'PV20', name: 'Groningen', type: 'province' }],
  },
  definitions: [],
  today: '2026-11-22',
};

export const tableOf = (headers: string, ...rows: string[]): FigureTable => ({
  headers: headers.split(';'),
  rows: rows.map((row, index) => ({ number: index + 2, cells: row.split(';') })),
});

/** One row per sex × age × municipality, names in capitals, decimal points; one row names no municipality. */
export const INSURED = tableOf(
  'geslacht;leeftijd;gemeentenaam;aantal_bsn;kosten_huisarts',
  "V;0-4;'S-GRAVENHAGE;100;10.25",
  "M;0-4;'S-GRAVENHAGE;50;0.1",
  'V;0-4;NUENEN C.A.;20;0.2',
  'M;0-4;NUENEN C.A.;30;0',
  ';;;428642;99.5',
  'M;5-9;NUENEN C.A.;1;0.7',
  "V;5-9;'S-GRAVENHAGE;7;3.5",
);

/** Rows are variables, columns are rounds; decimal commas, a row of text and rows of years. */
export const PARAMETERS = tableOf(
  'Categorie;Data_type;Aantal_decimalen;Variabele;raming_2019;raming_2022_demo;raming_2025',
  'overig;tekst;0;beroepsgroep;huisartsen;huisartsen;huisartsen',
  'Jaar;Jaar;0;basisjaar;2019;2022;2025',
  'Zorgaanbod;Aantal;0;aanbod_personen;12766;13492;14347',
  'Zorgaanbod;Percentage;3;per_vrouw;0,577;0,61;0,66',
  'Zorgaanbod;Getal;3;fte_vrouw;;0,71;0,72',
);

/** Padded codes and values of a municipality, a district and neighbourhoods; a point for unknown. */
export const SCORES = tableOf(
  'Perioden;Wijken en buurten;Regiocode (code);Huishoudens (Aantal);Laag (%);Score (Getal)',
  '2019;Amsterdam;GM0363    ;  457400;    20.8;  -0.100',
  '2019;Oude Zijde;WK036300  ;    2900;    12.9;   0.022',
  '2019;Kop Zeedijk;BU03630000;       0;       .;       .',
);
