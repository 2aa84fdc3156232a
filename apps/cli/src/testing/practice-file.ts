import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GENERATOR = new URL('../../../../packages/api/src/testing/practice-file.ts', import.meta.url).href;

/** Writes the bytes and prints the rest. */
const SCRIPT = `
import { writeFileSync } from 'node:fs';
const [path, options] = process.argv.slice(1);
const { makePracticeFile } = await import(${JSON.stringify(GENERATOR)});
const { bytes, faults } = makePracticeFile(JSON.parse(options));
writeFileSync(path, bytes);
process.stdout.write(JSON.stringify(faults));
`;

/**
 * Writes a generated file of practices and answers which rows are wrong. The generator is api's own and not for
 * sale at its front door, so a process of its own runs it.
 */
export function writePracticeFile(
  path: string,
  options: { rows?: number; faults?: number } = {},
): { row: number; code: string }[] {
  const args = ['--input-type=module', '--eval', SCRIPT, path, JSON.stringify(options)];
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const printed: unknown = JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }));
  if (readFileSync(path).length === 0 || !Array.isArray(printed))
    throw new Error('the generator made no file');
  return printed as { row: number; code: string }[];
}
