import { basename } from 'node:path';
import {
  type Deps,
  IMPORT_LIMIT_BYTES,
  type ImportStage,
  importFile,
  proposeFile,
  rehearseFile,
} from '@regiovast/api';
import type { Command } from './command.ts';
import { importImpactText } from './import-impact-text.ts';
import { importReportJson, importReportText } from './import-report.ts';
import { print, printError } from './print.ts';
import { whileShowing } from './progress.ts';
import { readArguments } from './read-arguments.ts';
import { readImportFile } from './read-import-file.ts';
import { readPracticeMapping } from './read-practice-mapping.ts';
import { withDeps } from './with-deps.ts';
import { writeRefusals } from './write-refusals.ts';

const NOBODY = { personId: null, organisationId: null };
const OPTIONS = {
  mapping: { type: 'string' },
  sheet: { type: 'string' },
  refusals: { type: 'string' },
  propose: { type: 'boolean', default: false },
  rehearse: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;
const STAGE_WORDS: Readonly<Record<ImportStage, string>> = {
  reading: 'wordt gelezen …',
  judging: 'wordt met het register vergeleken …',
  writing: 'wordt in het register gezet …',
};

/** P-2 · a file of practices into the register, or only what it would do; done unless every row is refused. */
export const importPractices: Command = {
  name: 'import practices',
  usage:
    'BESTAND [--mapping BESTAND.json] [--sheet BLAD] [--propose] [--rehearse] [--refusals BESTAND.csv] [--json]',
  summary:
    'Leest praktijken uit CSV of XLSX; --rehearse alleen als proef, --propose toont als JSON hoe de kolommen worden gelezen.',
  async run(args) {
    const { values, positionals } = readArguments(args, OPTIONS, ['BESTAND']);
    const [path = ''] = positionals;
    const file = { fileName: basename(path), bytes: readImportFile(path, IMPORT_LIMIT_BYTES) };
    const sheet = values.sheet ?? null;
    if (values.propose) {
      const { mapping, missing } = await withDeps((deps) => proposeFile(deps, file.bytes, sheet));
      print(JSON.stringify(mapping, null, 2));
      if (missing !== '') printError(`Nog aan te wijzen: ${missing}.`);
      return missing === '';
    }
    const given = values.mapping === undefined ? null : readPracticeMapping(values.mapping);
    const mapping = given && { ...given, sheet: sheet ?? given.sheet };
    const { reading, report, impact } = await whileShowing(`${file.fileName} …`, (say) => {
      const onStage = (stage: ImportStage): void => say(`${file.fileName} ${STAGE_WORDS[stage]}`);
      const options = { mapping, sheet, onStage };
      return withDeps((deps: Deps) =>
        values.rehearse ? rehearseFile(deps, file.bytes, options) : importFile(deps, NOBODY, file, options),
      );
    });
    if (values.refusals !== undefined) writeRefusals(values.refusals, report.refusals);
    const { fileName } = file;
    if (values.json) print(importReportJson(report));
    else {
      print(importReportText({ fileName, isRehearsal: values.rehearse, reading, report }));
      if (impact) print(importImpactText(impact));
    }
    return report.refused < report.rows;
  },
};
