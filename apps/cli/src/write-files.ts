import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

type NewFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Writes the files into the folder, each whole or not at all; what is there already with the same bytes stays.
 * @throws Refusal before anything is written when another file bears one of the names
 */
export function writeFiles(folder: string, files: readonly NewFile[]): void {
  const missing = files.filter(({ name }) => !existsSync(join(folder, name)));
  const others = files.filter((file) => !missing.includes(file) && !isSame(folder, file));
  if (others.length > 0) {
    const names = others.map(({ name }) => name).join(', ');
    throw new Refusal(
      'EXPORT_WOULD_OVERWRITE',
      `In ${folder} staan andere bestanden met deze namen: ${names}.`,
      {
        files: names,
      },
    );
  }
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of missing) {
    const path = join(folder, name);
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  }
}

const isSame = (folder: string, { name, bytes }: NewFile): boolean =>
  readFileSync(join(folder, name)).equals(bytes);
