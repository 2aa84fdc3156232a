import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Deps, importFile, rehearseFile } from '@regiovast/api';
import type { Command } from './command.ts';
import { importReportJson, importReportText } from './import-report.ts';
import { print } from './print.ts';
import { whileShowing } from './progress.ts';
import { readArguments } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { withDeps } from './with-deps.ts';

const NOBODY = { personId: null, organisationId: null };

/** P-2 · a file of practices into the register, or only what it would do; done unless every row is refused. */
export const importPractices: Command = {
  name: 'import practices',
  usage: 'BESTAND [--rehearse] [--json]',
  summary: 'Leest praktijken uit een CSV-bestand; met --rehearse alleen als proef.',
  async run(args) {
    const { values, positionals } = readArguments(
      args,
      { rehearse: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
      ['BESTAND'],
    );
    const [path = ''] = positionals;
    const file = { fileName: basename(path), bytes: readFile(path) };
    const read = (deps: Deps) =>
      values.rehearse ? rehearseFile(deps, file.bytes) : importFile(deps, NOBODY, file);
    const { reading, report } = await whileShowing(`${file.fileName} wordt ingelezen …`, () =>
      withDeps(read),
    );
    const isRehearsal = values.rehearse;
    print(
      values.json ? importReportJson(report) : importReportText({ ...file, isRehearsal, reading, report }),
    );
    return report.refused < report.rows;
  },
};

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const words = reason === 'ENOENT' ? 'bestaat niet' : `is niet te lezen (${reason})`;
    throw new Refusal('FILE_UNREADABLE', `${path} ${words}.`, { file: path, reason });
  }
}
