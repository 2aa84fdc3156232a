import { type IndicatorDefinition, NATION, type QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { figureKey } from './checked-snapshot.ts';
import { NATION_NAME } from './dutch-labels.ts';
import { decimalsByDefinition } from './figure-decimals.ts';
import { figureText } from './figure-text.ts';
import { boldCell, type Sheet } from './workbook.ts';

const NARROWEST = 12;
const WIDEST = 24;

/** R-2 · two versions of one definition are two columns, told apart by their version. */
function headerOf(
  { code, version, labelNl }: IndicatorDefinition,
  all: readonly IndicatorDefinition[],
): string {
  const hasOtherVersion = all.some((other) => other.code === code && other.version !== version);
  return hasOtherVersion ? `${labelNl} (versie ${version})` : labelNl;
}

/** One row per region and the nation as the last, one column per indicator. */
export function regionSheet(snapshot: QuarterSnapshot): Sheet {
  const { definitions, regions, values } = snapshot;
  const decimals = decimalsByDefinition(snapshot);
  const figures = new Map(
    values.map((value) => [figureKey(value.indicatorCode, value.definitionVersion, value.regionCode), value]),
  );
  const headers = definitions.map((definition) => headerOf(definition, definitions));
  const areas = [...regions, { code: NATION, name: NATION_NAME }];
  return {
    name: "Regio's",
    columns: [
      { widthInCharacters: NARROWEST },
      { widthInCharacters: Math.max(NARROWEST, ...areas.map((area) => area.name.length + 2)) },
      ...headers.map((header) => ({
        widthInCharacters: Math.min(WIDEST, Math.max(NARROWEST, header.length + 2)),
      })),
    ],
    rows: [
      [
        boldCell('Regiocode'),
        boldCell('Regio'),
        ...headers.map((header) => ({ ...boldCell(header), decimals: 0 })),
      ],
      ...areas.map(({ code: areaCode, name }) => [
        areaCode,
        name,
        ...definitions.map(({ code, version }) => ({
          value: figureText(figures.get(figureKey(code, version, areaCode))),
          decimals: decimals.get(figureKey(code, version, '')) ?? 0,
        })),
      ]),
    ],
    frozenRows: 1,
    frozenColumns: 2,
  };
}
