import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { figureKey } from './checked-snapshot.ts';
import { qualityLabel, regionTypeLabel, yesOrNo } from './dutch-labels.ts';
import { decimalsByDefinition } from './figure-decimals.ts';
import { figureText } from './figure-text.ts';
import { boldCell, type Sheet } from './workbook.ts';

const COLUMNS: readonly (readonly [title: string, widthInCharacters: number])[] = [
  ['Indicator', 32],
  ['Definitieversie', 16],
  ['Regio-indeling', 20],
  ['Regiocode', 12],
  ['Peildatum', 12],
  ['Waarde', 14],
  ['Eenheid', 14],
  ['Bron', 50],
  ['Kwaliteit', 12],
  ['Weggelaten', 12],
];

/** One row per value with every field, for those who pivot. */
export function valueSheet(snapshot: QuarterSnapshot): Sheet {
  const decimals = decimalsByDefinition(snapshot);
  return {
    name: 'Gegevens',
    columns: COLUMNS.map(([, widthInCharacters]) => ({ widthInCharacters })),
    rows: [
      COLUMNS.map(([title]) => boldCell(title)),
      ...snapshot.values.map((value) => [
        value.indicatorCode,
        value.definitionVersion,
        regionTypeLabel(value.regionType),
        value.regionCode,
        value.referenceDate,
        {
          value: figureText(value),
          decimals: decimals.get(figureKey(value.indicatorCode, value.definitionVersion, '')) ?? 0,
        },
        value.unit,
        value.source,
        qualityLabel(value.quality),
        yesOrNo(value.suppressed),
      ]),
    ],
    frozenRows: 1,
    frozenColumns: 0,
  };
}
