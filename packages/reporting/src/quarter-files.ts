import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { checkedSnapshot } from './checked-snapshot.ts';
import { csvMetadata } from './csv-metadata.ts';
import { csvText } from './csv-text.ts';
import { manifestOf } from './manifest.ts';
import { odsOf } from './ods.ts';
import { jsonFile, type QuarterFile, textFile } from './quarter-file.ts';
import { quarterTables, tableLines } from './quarter-tables.ts';
import { quarterWorkbook } from './quarter-workbook.ts';
import { snapshotJson } from './snapshot-json.ts';
import { publishedSchema } from './snapshot-schema.ts';
import { xlsxOf } from './xlsx.ts';
import { zipArchive } from './zip-archive.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const CSV = 'text/csv; charset=utf-8; header=present';

/** "regiovast-2026Q3-r1", the stem of the names of a revision's files. */
const stemOf = ({ quarter, revision }: QuarterSnapshot): string => `regiovast-${quarter}-r${revision}`;

export const quarterZipName = (snapshot: QuarterSnapshot): string => `${stemOf(snapshot)}.zip`;

/**
 * Q-4 · every file of a closed quarter, from its snapshot alone and always the same bytes.
 * @throws Error when the snapshot would publish a suppressed figure or is ambiguous
 */
export async function quarterFiles(snapshot: QuarterSnapshot): Promise<QuarterFile[]> {
  const checked = checkedSnapshot(snapshot);
  const workbook = quarterWorkbook(checked);
  const files: QuarterFile[] = [
    { name: `${stemOf(checked)}.xlsx`, bytes: await xlsxOf(workbook), mediaType: XLSX },
    { name: `${stemOf(checked)}.ods`, bytes: odsOf(workbook), mediaType: ODS },
    ...quarterTables(checked).map((table) => textFile(table.fileName, csvText(tableLines(table)), CSV)),
    jsonFile('csv-metadata.json', csvMetadata(checked), 'application/csvm+json'),
    { name: 'kwartaal.json', bytes: snapshotJson(checked), mediaType: 'application/json' },
    jsonFile('kwartaal.schema.json', publishedSchema(snapshot), 'application/schema+json'),
  ];
  return [...files, jsonFile('manifest.json', manifestOf(checked, files))];
}

/** The files of `quarterFiles` in one ZIP. */
export async function quarterZip(snapshot: QuarterSnapshot): Promise<Uint8Array> {
  const files = await quarterFiles(snapshot);
  return zipArchive(
    files.map(({ name, bytes, mediaType }) => ({
      name,
      bytes,
      isStored: mediaType === XLSX || mediaType === ODS,
    })),
  );
}
