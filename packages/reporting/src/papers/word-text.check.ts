import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PaperFile } from './paper-file.ts';

const TIMEOUT_MILLISECONDS = 120_000;

/** Text on one line, for words that a program may break. */
const flat = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ');

/** The words that a text lacks, each as a failure. */
export const missing = (file: string, text: string, words: readonly string[]): string[] =>
  words.filter((word) => !flat(text).includes(word)).map((word) => `${file}: no "${word}"`);

/** What a Word document lacks as LibreOffice Writer reads it; null when Writer is not installed. */
export function wordFailures({ name, bytes }: PaperFile, words: readonly string[], folder: string) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = [
    profile,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    file,
  ];
  const { stderr } = spawnSync('soffice', options, { encoding: 'utf8', timeout: TIMEOUT_MILLISECONDS });
  const text = file.replace(/docx$/u, 'txt');
  if (existsSync(text)) return missing(name, readFileSync(text, 'utf8'), words);
  // Calc alone cannot load a text document, and says no more than this.
  return stderr.includes('source file could not be loaded')
    ? null
    : [`${name}: LibreOffice made nothing of it`];
}
