import { writeFileSync } from 'node:fs';
import { makePracticeFile } from '@regiovast/api/testing/practice-file';

/** Writes a generated file of practices and answers which rows are wrong. */
export function writePracticeFile(
  path: string,
  options: { rows?: number; faults?: number } = {},
): ReturnType<typeof makePracticeFile>['faults'] {
  const { bytes, faults } = makePracticeFile(options);
  writeFileSync(path, bytes);
  return faults;
}
