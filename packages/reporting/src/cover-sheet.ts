import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { amsterdamTime } from './amsterdam-time.ts';
import { regionTypeLabel } from './dutch-labels.ts';
import { ABSENT_TEXT, SUPPRESSED_TEXT, UNKNOWN_TEXT } from './figure-text.ts';
import { boldCell, type Cell, type Column, type Sheet } from './workbook.ts';

export const DEMO_NOTICE = 'DEMONSTRATIE: verzonnen cijfers, niet gebruiken voor beleid of besluiten.';

const COLUMNS: readonly Column[] = [
  { widthInCharacters: 32 },
  { widthInCharacters: 10 },
  { widthInCharacters: 14 },
  { widthInCharacters: 36, isWrapped: true },
  { widthInCharacters: 70, isWrapped: true },
  { widthInCharacters: 40, isWrapped: true },
  { widthInCharacters: 12 },
];

export const quarterTitle = ({ quarter, revision }: QuarterSnapshot): string =>
  `Regiovast kwartaalrapportage ${quarter}, revisie ${revision}`;

function facts(snapshot: QuarterSnapshot): Cell[][] {
  return [
    ['Kwartaal', snapshot.quarter],
    ['Peildatum', snapshot.referenceDate],
    ['Revisie', String(snapshot.revision)],
    ['Afgesloten op', `${amsterdamTime(snapshot.closedAt)} (Nederlandse tijd)`],
    ['Regio-indeling', regionTypeLabel(snapshot.regionType)],
    ["Aantal regio's", String(snapshot.regions.length)],
  ];
}

/** A suppressed cell need not be a small one itself (C-4: totals), so the text never says that it is. */
function reading({ minimumCount, values }: QuarterSnapshot): Cell[][] {
  const suppressed = values.filter((value) => value.suppressed).length;
  const unknown = values.filter((value) => !value.suppressed && value.value === null).length;
  return [
    [boldCell('Hoe leest u de cijfers')],
    [SUPPRESSED_TEXT, `Weggelaten: een aantal van 1 tot en met ${minimumCount - 1},`],
    [null, 'of een cijfer waaruit zo een aantal te berekenen zou zijn. Zo is niemand te herkennen.'],
    [null, `Minimumaantal ${minimumCount}; weggelaten cijfers: ${suppressed} van ${values.length}.`],
    [
      UNKNOWN_TEXT,
      `Er is geen cijfer bekend; dit is geen 0. Onbekende cijfers: ${unknown} van ${values.length}.`,
    ],
    [ABSENT_TEXT, 'De indicator wordt op dit niveau niet bepaald.'],
  ];
}

const definitionRows = ({ definitions }: QuarterSnapshot): Cell[][] => [
  [boldCell('Definities')],
  ['Code', 'Versie', 'Eenheid', 'Indicator', 'Definitie', 'Bron', 'Geldig vanaf'].map(boldCell),
  ...definitions.map((definition) => [
    definition.code,
    definition.version,
    definition.unit,
    definition.labelNl,
    definition.definitionNl,
    definition.source,
    definition.validFrom,
  ]),
];

/** The first sheet: what this is, how to read it (C-4, R-1) and what every indicator means. */
export const coverSheet = (snapshot: QuarterSnapshot): Sheet => ({
  name: 'Toelichting',
  columns: COLUMNS,
  rows: [
    [boldCell(quarterTitle(snapshot))],
    ...(snapshot.isDemo ? [[boldCell(DEMO_NOTICE)]] : []),
    [],
    ...facts(snapshot),
    [],
    ...reading(snapshot),
    [],
    ...definitionRows(snapshot),
  ],
  frozenRows: 0,
  frozenColumns: 0,
});
