import { DomainError } from '@regiovast/domain/kernel/errors';
import { strFromU8, Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';

/** What the parts that are read may come to when inflated: a national file is 2 MB of XML. */
export const INFLATED_LIMIT_BYTES = 64 * 1024 * 1024;
const ENTRIES_LIMIT = 2_000;

/** Cells, their texts and the formats that make a number a date; pictures, macros, links and files inside stay shut. */
const READ = [
  /^\[Content_Types\]\.xml$/i,
  /(^|\/)_rels\/(workbook\.xml)?\.rels$/i,
  /(^|\/)(workbook|sharedStrings|styles)\.xml$/i,
  /(^|\/)worksheets\/[^/]+\.xml$/i,
];
/** A DTD can define entities that grow without end; no spreadsheet program writes one. */
const DTD = /<!(?:DOCTYPE|ENTITY)/i;

const broken = (): DomainError => new DomainError('IMPORT_NOT_TEXT', { kind: 'xlsx-broken' });
const tooLarge = (inflatedBytes: number): DomainError =>
  new DomainError('IMPORT_TOO_LARGE', { inflatedBytes, limitInflatedBytes: INFLATED_LIMIT_BYTES });

/**
 * P-3 · The parts of a workbook that are read, inflated within bounds and packed again without compression, so that
 * whatever reads them sees what was measured here. The directory of the ZIP file is judged before a byte is inflated,
 * and inflating stops at the first byte beyond what it declares.
 * @throws DomainError IMPORT_TOO_LARGE, IMPORT_NOT_TEXT
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array {
  const declared = declaredParts(bytes);
  const parts = inflatedParts(bytes, declared);
  for (const [name, size] of declared) {
    const part = parts.get(name);
    if (part?.length !== size) throw broken();
    if (DTD.test(strFromU8(part.subarray(0, 4_096), true))) throw broken();
  }
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Name and declared size of every part that is read. */
function declaredParts(bytes: Uint8Array): ReadonlyMap<string, number> {
  const declared = new Map<string, number>();
  let entries = 0;
  let total = 0;
  const judge = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    entries += 1;
    if (entries > ENTRIES_LIMIT) throw new DomainError('IMPORT_TOO_LARGE', { limitEntries: ENTRIES_LIMIT });
    if (!READ.some((pattern) => pattern.test(name))) return false;
    // Two parts of one name: which of them a program reads is anybody's guess.
    if (declared.has(name)) throw broken();
    declared.set(name, originalSize);
    total += originalSize;
    if (total > INFLATED_LIMIT_BYTES) throw tooLarge(total);
    return false;
  };
  guarded(() => unzipSync(bytes, { filter: judge }));
  return declared;
}

/** So little goes in at a time that what comes out can be stopped: deflate grows at most a thousandfold. */
const PIECE_BYTES = 4 * 1024;

/** The declared parts, and none that comes to more than it declares. */
function inflatedParts(
  bytes: Uint8Array,
  declared: ReadonlyMap<string, number>,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const unzip = new Unzip((file) => {
    const size = declared.get(file.name);
    if (size === undefined) return;
    const part = new Uint8Array(size);
    let filled = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error || filled + chunk.length > size) throw broken();
      part.set(chunk, filled);
      filled += chunk.length;
      if (isLast) parts.set(file.name, part.subarray(0, filled));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  guarded(() => {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      unzip.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
    }
  });
  return parts;
}

/** Whatever is wrong with a ZIP file is the file's fault. */
function guarded(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw error instanceof DomainError ? error : broken();
  }
}
