import type { NeedMapFormat, NeedMapPaper } from '@regiovast/domain/housing/need-map-paper';
import { MEDIA_TYPES, type PaperFile } from '../papers/paper-file.ts';
import { needMapModel } from './need-map-model.ts';
import { needMapCsv, needMapMetadata } from './need-map-table.ts';
import { NEED_MAP_WORDS } from './need-map-words.ts';

/** A name without signs that a disk or a header refuses: `Súdwest-Fryslân` as `sudwest-fryslan`. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .toLowerCase();

/** Where a reader of CSV on the Web looks for what a file means: its own name with this behind it. */
const METADATA_SUFFIX = '-metadata.json';

/** H-7 · the need map as a file, in the language of its reader; the library of the document is large and loaded when needed. */
export async function needMapFile(
  map: NeedMapPaper,
  language: 'nl' | 'en',
  format: NeedMapFormat,
): Promise<PaperFile> {
  const { fileName } = NEED_MAP_WORDS[language];
  const place = slug(map.municipality?.name ?? map.rhoName);
  const stem = [fileName, ...(map.isDemo ? ['demo'] : []), place, map.asOf].join('-');
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const csvName = `${stem}.csv`;
  switch (format) {
    case 'csv':
      return {
        name: csvName,
        mediaType: 'text/csv; charset=utf-8',
        bytes: encode(needMapCsv(map, language)),
      };
    case 'csvMetadata': {
      const metadata = needMapMetadata(map, language, csvName);
      return {
        name: csvName + METADATA_SUFFIX,
        mediaType: 'application/csvm+json; charset=utf-8',
        bytes: encode(`${JSON.stringify(metadata, null, 2)}\n`),
      };
    }
    case 'pdf': {
      const { paperPdf } = await import('../plans/paper-pdf.ts');
      const { bytes } = await paperPdf(needMapModel(map, language));
      return { name: `${stem}.pdf`, mediaType: MEDIA_TYPES.pdf, bytes };
    }
    default:
      return format satisfies never;
  }
}
