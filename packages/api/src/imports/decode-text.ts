import { DomainError } from '@regiovast/domain/kernel/errors';
import type { FileReading } from '@regiovast/domain/imports/import.views';

export const IMPORT_LIMIT_BYTES = 25 * 1024 * 1024;

type Encoding = FileReading['encoding'];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * P-2, P-3 · Bytes as text: UTF-8 with or without BOM, else Windows-1252, in which every byte means something.
 * @throws DomainError IMPORT_TOO_LARGE; IMPORT_NOT_TEXT with the kind of file it is instead
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes.length > IMPORT_LIMIT_BYTES) {
    throw new DomainError('IMPORT_TOO_LARGE', { bytes: bytes.length, limitBytes: IMPORT_LIMIT_BYTES });
  }
  const kind = otherKindOf(bytes);
  if (kind) throw new DomainError('IMPORT_NOT_TEXT', { kind });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function otherKindOf(bytes: Uint8Array): string | null {
  const startsWith = (magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (startsWith(ZIP))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('xl/') ? 'xlsx' : 'zip';
  if (startsWith(PDF)) return 'pdf';
  if (startsWith(OLD_OFFICE)) return 'xls';
  if (UTF_16.some(startsWith)) return 'utf-16';
  return bytes.includes(0) ? 'binary' : null;
}
