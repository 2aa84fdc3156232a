import { readFileSync, statSync } from 'node:fs';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { Refusal } from './refusal.ts';

/**
 * The bytes of a file to import; one above the limit is refused unread.
 * @throws Refusal FILE_UNREADABLE; DomainError IMPORT_TOO_LARGE
 */
export function readImportFile(path: string, limitBytes: number): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > limitBytes) throw new DomainError('IMPORT_TOO_LARGE', { bytes: size, limitBytes });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const words = reason === 'ENOENT' ? 'bestaat niet' : `is niet te lezen (${reason})`;
    throw new Refusal('FILE_UNREADABLE', `${path} ${words}.`, { file: path, reason });
  }
}
