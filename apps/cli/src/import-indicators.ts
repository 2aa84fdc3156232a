import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Deps, IMPORT_LIMIT_BYTES, importIndicatorFile, rehearseIndicatorFile } from '@regiovast/api';
import { type IndicatorMapping, indicatorMappingSchema } from '@regiovast/domain/imports/indicator-mapping';
import type { Command } from './command.ts';
import { assumptionWords, outcomeWords, problemWords } from './import-indicators-words.ts';
import { importReportJson, importReportText } from './import-report.ts';
import { print, printError } from './print.ts';
import { whileShowing } from './progress.ts';
import { readArguments } from './read-arguments.ts';
import { readImportFile } from './read-import-file.ts';
import { Refusal } from './refusal.ts';
import { withDeps } from './with-deps.ts';

const NOBODY = { personId: null, organisationId: null };
const OPTIONS = {
  mapping: { type: 'string' },
  period: { type: 'string' },
  source: { type: 'string' },
  propose: { type: 'boolean', default: false },
  rehearse: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/**
 * P-2 · figures from any table: by the mapping given, else the one remembered for these headers, else a proposal that
 * leaves nothing to decide. Done unless every row is refused.
 */
export const importIndicators: Command = {
  name: 'import indicators',
  usage:
    'BESTAND [--mapping BESTAND.json] [--period 2023] [--source TEKST] [--propose] [--rehearse] [--json]',
  summary: 'Leest indicatoren uit een tabel; --propose toont als JSON hoe de kolommen worden gelezen.',
  async run(args) {
    const { values, positionals } = readArguments(args, OPTIONS, ['BESTAND']);
    const [path = ''] = positionals;
    const file = { fileName: basename(path), bytes: readImportFile(path, IMPORT_LIMIT_BYTES) };
    const given = values.mapping === undefined ? null : readMapping(values.mapping);
    const choose = { given, period: values.period ?? null, source: values.source ?? null };
    const read = (deps: Deps) =>
      values.rehearse || values.propose
        ? rehearseIndicatorFile(deps, file, choose)
        : importIndicatorFile(deps, NOBODY, file, choose);
    const outcome = await whileShowing(`${file.fileName} wordt ingelezen …`, () => withDeps(read));
    if (values.propose) {
      print(JSON.stringify(outcome.mapping, null, 2));
      for (const problem of outcome.problems) printError(problemWords(problem));
      return outcome.problems.length === 0;
    }
    const { report, table, problems, assumptions } = outcome;
    if (!report) {
      const words = problems.map((problem) => `  ${problemWords(problem)}`).join('\n');
      const codes = problems.map(({ code }) => code).join(' ');
      throw new Refusal(
        'IMPORT_MAPPING_INCOMPLETE',
        `Beslis eerst, en geef de keuzen met --mapping (begin met --propose):\n${words}`,
        { problems: codes },
      );
    }
    const assumed = assumptionWords(assumptions);
    // Stdout is for whoever reads the one JSON object.
    if (assumed !== '') printError(assumed);
    if (values.json) print(importReportJson(report));
    else {
      const { reading } = table;
      print(importReportText({ fileName: file.fileName, isRehearsal: values.rehearse, reading, report }));
      if (report.made) print(outcomeWords(report.made));
    }
    return report.refused < report.rows;
  },
};

function readMapping(path: string): IndicatorMapping {
  const refuse = (words: string) => new Refusal('MAPPING_UNREADABLE', `${path} ${words}.`, { file: path });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw refuse('is niet te lezen als JSON');
  }
  const parsed = indicatorMappingSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refuse(`is geen indeling van kolommen: ${issue?.path.join('.')} ${issue?.message}`);
}
