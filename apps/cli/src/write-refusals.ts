import { writeFileSync } from 'node:fs';
import type { Refusal as RefusedCell } from '@regiovast/domain/imports/import.views';
import { refusalFile } from '@regiovast/domain/imports/refusal-file';
import { Refusal } from './refusal.ts';

/** P-2 · What was refused as a CSV file, in the place of one of that name. @throws Refusal FILE_UNWRITABLE */
export function writeRefusals(path: string, refusals: readonly RefusedCell[]): void {
  try {
    writeFileSync(path, refusalFile(refusals, 'nl'));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refusal('FILE_UNWRITABLE', `${path} is niet te schrijven (${reason}).`, { file: path, reason });
  }
}
