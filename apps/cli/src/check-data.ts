import { checkData } from '@regiovast/api';
import { today } from '@regiovast/domain/kernel/clock';
import { SEVERITIES, type Severity } from '@regiovast/domain/work/finding-kinds';
import {
  QUALITY_RULE_IDS,
  QUALITY_RULES,
  type QualityRuleId,
} from '@regiovast/domain/work/quality-catalogue';
import { RULE_WORDS, SEVERITY_WORDS } from './check-words.ts';
import type { Command } from './command.ts';
import { print } from './print.ts';
import { readArguments } from './read-arguments.ts';
import { withDeps } from './with-deps.ts';

type Counts = ReadonlyMap<QualityRuleId, number>;

/** P-5 · asks every rule about every record, and says how many findings are open. */
export const checkDataCommand: Command = {
  name: 'check data',
  usage: '[--json]',
  summary: 'Laat de regels voor datakwaliteit over alle gegevens lopen en telt de meldingen.',
  async run(args) {
    const { values } = readArguments(args, { json: { type: 'boolean' } });
    const { counts, on } = await withDeps(async (deps) => ({
      counts: await checkData(deps),
      on: today(deps.clock),
    }));
    print(values.json ? checkReportJson(counts, on) : checkReportText(counts, on));
    return true;
  },
};

/** One object for scripts: the day, the number of open findings, and per rule with any how many. */
function checkReportJson(counts: Counts, on: string): string {
  const rules = QUALITY_RULE_IDS.flatMap((id) => {
    const count = counts.get(id) ?? 0;
    return count === 0 ? [] : [{ rule: id, severity: QUALITY_RULES[id].severity, count }];
  });
  return JSON.stringify({ checkedOn: on, findings: sumOf(counts), rules });
}

function checkReportText(counts: Counts, on: string): string {
  const lines = SEVERITIES.flatMap((severity) => linesOf(counts, severity));
  return [`Gecontroleerd op ${on}: ${sumOf(counts)} open meldingen.`, ...lines].join('\n');
}

function linesOf(counts: Counts, severity: Severity): string[] {
  const ids = QUALITY_RULE_IDS.filter((id) => QUALITY_RULES[id].severity === severity && counts.has(id));
  if (ids.length === 0) return [];
  return [
    SEVERITY_WORDS[severity],
    ...ids.map((id) => `  ${counts.get(id) ?? 0} × ${RULE_WORDS[id]} (${id})`),
  ];
}

const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
