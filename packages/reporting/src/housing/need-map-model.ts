import { needByMunicipality, type NeedSum, sumNeed } from '@regiovast/domain/housing/need-map';
import type { NeedMapPaper } from '@regiovast/domain/housing/need-map-paper';
import { type Paper, type PaperBlock, type PaperTable, paragraph } from '../papers/paper-blocks.ts';
import { type PaperFormat, paperFormat } from '../papers/paper-format.ts';
import { NEED_MAP_WORDS, type NeedMapWords } from './need-map-words.ts';

type Writing = { readonly words: NeedMapWords; readonly format: PaperFormat };

/** H-7 · the need map as a document for a municipality: what is wanted per municipality and year, and what it counts. */
export function needMapModel(map: NeedMapPaper, language: 'nl' | 'en'): Paper {
  const writing = { words: NEED_MAP_WORDS[language], format: paperFormat(language) };
  const { words, format } = writing;
  const parts = needByMunicipality(map.rows);
  const place = map.municipality?.name ?? words.area(map.rhoName);
  const asOf = words.asOf(format.date(map.asOf));
  return {
    language,
    title: `${words.title}: ${place}`,
    subject: `${map.rhoName}, ${asOf}`,
    author: map.rhoName,
    running: `${words.title} · ${place} · ${asOf}`,
    pageWords: words.page,
    blocks: [
      ...(map.isDemo ? [{ kind: 'note' as const, text: words.demo }] : []),
      factsOf(map, writing),
      ...(parts.length === 0
        ? [{ kind: 'heading' as const, level: 1 as const, text: words.headings.none }, paragraph(words.none)]
        : []),
      ...(parts.length > 1 ? summaryOf(map, writing) : []),
      ...parts.flatMap(({ municipality, rows, sum }): PaperBlock[] => [
        { kind: 'heading', level: 1, text: municipality.name },
        needTable(
          municipality.name,
          words.columns.year,
          rows.map((row) => [row.year === null ? words.noYear : String(row.year), row]),
          sum,
          writing,
        ),
      ]),
      ...aboutOf(map, writing),
    ],
    savedAt: map.savedAt,
    isCompact: false,
  };
}

const stated = (sum: number | null, { words, format }: Writing): string =>
  sum === null ? words.unknown : format.number(sum);

/** A sum of what is stated, and how many did not state it. */
function statedOf(sum: number | null, missing: number, unit: string, writing: Writing): string {
  if (sum === null) return writing.words.unknown;
  const known = `${stated(sum, writing)}${unit}`;
  return missing === 0 ? known : `${known}; ${writing.words.missing(missing)}`;
}

function yearsOf({ fromYear, toYear }: NeedMapPaper, { words }: Writing): string {
  return fromYear === null && toYear === null
    ? words.allYears
    : `${words.years(fromYear, toYear)}; ${words.withYearOnly}`;
}

function factsOf(map: NeedMapPaper, writing: Writing): PaperBlock {
  const { words, format } = writing;
  const { facts } = words;
  const sum = sumNeed(map.rows);
  return {
    kind: 'facts',
    rows: [
      [facts.rho, map.rhoName],
      [facts.asOf, format.date(map.asOf)],
      [facts.place, map.municipality?.name ?? words.everything],
      [facts.years, yearsOf(map, writing)],
      [facts.cases, format.number(sum.cases)],
      ...(sum.cases === 0
        ? []
        : [
            [
              facts.floorArea,
              statedOf(sum.wantedFloorAreaM2, sum.casesWithoutFloorArea, ` ${words.areaUnit}`, writing),
            ] as const,
            [facts.rooms, statedOf(sum.wantedRooms, sum.casesWithoutRooms, '', writing)] as const,
          ]),
    ],
  };
}

/** What is wanted under a head per line, with the sum of all of it. */
function needTable(
  title: string,
  head: string,
  lines: readonly (readonly [name: string, sum: NeedSum])[],
  sum: NeedSum,
  writing: Writing,
): PaperTable {
  const {
    words: { columns, total },
    format: { number },
  } = writing;
  // A column of its own for what is missing: who listens hears the two lines of a cell as one number.
  const cells = (name: string, line: NeedSum): string[] => [
    name,
    number(line.cases),
    stated(line.wantedFloorAreaM2, writing),
    number(line.casesWithoutFloorArea),
    stated(line.wantedRooms, writing),
    number(line.casesWithoutRooms),
  ];
  return {
    kind: 'table',
    title,
    header: [
      head,
      columns.cases,
      columns.floorArea,
      columns.withoutFloorArea,
      columns.rooms,
      columns.withoutRooms,
    ],
    rows: [...lines.map(([name, line]) => cells(name, line)), cells(total, sum)],
    widths: [4, 2, 3, 3, 3, 3],
    figures: [1, 2, 3, 4, 5],
    hasRowHeaders: true,
    hasTotal: true,
  };
}

function summaryOf({ rows }: NeedMapPaper, writing: Writing): PaperBlock[] {
  const { headings, columns } = writing.words;
  const lines = needByMunicipality(rows).map(({ municipality, sum }) => [municipality.name, sum] as const);
  return [
    { kind: 'heading', level: 1, text: headings.summary },
    needTable(headings.summary, columns.municipality, lines, sumNeed(rows), writing),
  ];
}

function aboutOf({ rhoName, asOf }: NeedMapPaper, { words, format }: Writing): PaperBlock[] {
  const part = (text: string, items: readonly string[]): PaperBlock[] => [
    { kind: 'heading', level: 1, text },
    { kind: 'list', isOrdered: false, items: items.map((item) => [paragraph(item)]) },
  ];
  return [
    ...part(words.headings.counts, words.counts),
    ...part(words.headings.countsNot, words.countsNot),
    ...part(words.headings.sources, words.sources(rhoName, format.date(asOf))),
  ];
}
