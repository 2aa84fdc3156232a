import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlanPaper } from '../fixture/plan-paper.ts';
import { missing, wordFailures } from '../papers/word-text.check.ts';
import { planPaperFile } from './plan-paper-file.ts';

const TIMEOUT_MILLISECONDS = 120_000;

/** What a reader must find, in Word and in PDF alike. */
const WORDS = [
  'Continuïteitsplan: Plan Groningen',
  'Onderdeel priority',
  'dringend',
  '234.567 personen',
  'CBS, bevolking op 1 januari',
  'onbekend',
  'afgeschermd',
  '125.000,00',
  '1.500 plaatsen',
];
/** What a reader who listens must find: the kind of each part of the PDF. */
const STRUCTURE: readonly RegExp[] = [
  /^ {2}H1 \(block\)\n {4}"Continuïteitsplan: Plan Groningen"/m,
  /^ {2}H2 \(block\)\n {4}"Doelen"/m,
  /TH:\n +\/Scope \/Column\n +"Streefwaarde"/,
  /TH:\n +\/Scope \/Row\n +"Inwoners"/,
  /TD\n +"234\.567 personen"/,
  /LBody/,
];

const isPresent = (program: string): boolean => !spawnSync(program, ['--version'], { stdio: 'ignore' }).error;

/** L-6 · the PDF of a plan as poppler reads it: its words, and the tree that says what each of them is; null without poppler. */
async function pdfFailures(folder: string): Promise<string[] | null> {
  if (!isPresent('pdftotext') || !isPresent('pdfinfo')) return null;
  const { name, bytes } = await planPaperFile(makePlanPaper('plan'), 'nl', 'pdf');
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const read = (program: string, ...options: string[]): string =>
    execFileSync(program, options, { encoding: 'utf8', timeout: TIMEOUT_MILLISECONDS });
  const tree = read('pdfinfo', '-struct-text', file);
  return [
    ...missing(name, read('pdftotext', '-layout', file, '-'), WORDS),
    ...STRUCTURE.filter((part) => !part.test(tree)).map((part) => `${name}: the structure has no ${part}`),
    ...(/^Tagged: +yes$/m.test(read('pdfinfo', file)) ? [] : [`${name}: not tagged`]),
  ];
}

/** What is wrong with the documents of a plan as other programs read them, and what could not be looked at. */
export async function paperFailures(
  folder: string,
): Promise<{ readonly failures: string[]; readonly notes: string[] }> {
  const pdf = await pdfFailures(folder);
  const word = wordFailures(await planPaperFile(makePlanPaper('plan'), 'nl', 'docx'), WORDS, folder);
  return {
    failures: [...(pdf ?? []), ...(word ?? [])],
    notes: [
      pdf === null
        ? 'NOT CHECKED: the PDF of a plan, because pdftotext and pdfinfo are not on the PATH'
        : `poppler reads ${WORDS.length} words and ${STRUCTURE.length} parts of the PDF of a plan`,
      word === null
        ? 'NOT CHECKED: the Word document of a plan, because LibreOffice Writer is not installed'
        : `LibreOffice Writer reads ${WORDS.length} words of the Word document of a plan`,
    ],
  };
}
