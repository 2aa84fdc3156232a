/** First bytes by which a file is known, whatever its name says; the first that fits counts. */
const STARTS: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];

/** What office programs write into a ZIP file, by a name that stands in its directory. */
const ZIP_MARKS: readonly (readonly [kind: string, mark: string])[] = [
  ['ods', 'application/vnd.oasis.opendocument'],
  ['docx', 'word/document.xml'],
  ['xlsb', 'xl/workbook.bin'],
  ['xlsx', 'xl/'],
];

const MARKUP = /^\uFEFF?\s*<(?:!doctype|html|\?xml|table)/i;

/** P-3 · What kind of file this is by its contents: `xlsx`, `text`, or what it is instead of either. */
export function kindOfFile(bytes: Uint8Array): string {
  const found = STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (found === 'zip') return ZIP_MARKS.find(([, mark]) => buffer.includes(mark))?.[0] ?? 'zip';
  if (found) return found;
  if (buffer.includes(0)) return 'binary';
  return MARKUP.test(buffer.toString('latin1', 0, 200)) ? 'html' : 'text';
}
