import type { Aggregation, IndicatorPeriod } from '../indicators/area-kinds.ts';
import type { Definition } from '../indicators/definition.ts';
import { codeOf, indicatorResolver } from './indicator-choice.ts';
import type { IndicatorChoice, NewDefinition } from './indicator-mapping.ts';

const UNIT_IN_HEADER = /\s*\(([^()]{1,40})\)$/;
/** Words at the start of a header that tell its unit. */
const UNITS_BY_WORD: readonly (readonly [RegExp, string])[] = [
  [/^(kosten|bedrag|costs?|amount)\b/i, '€'],
  [/^(aantal|number|count)\b/i, 'aantal'],
  [/^(percentage|pct|aandeel|share)\b/i, '%'],
];
/** Counts and amounts of municipalities add up to their region; shares, scores and averages do not. */
const ADDS_UP = /^(€|euro|aantal|personen|persons|huishoudens|praktijken|fte)$/i;

export type DefinitionSeed = { readonly source: string; readonly period: IndicatorPeriod };

/** P-2 · The definition that a header suggests, for a person to complete: it claims nothing that the file does not say. */
export function definitionOfHeader(header: string, { source, period }: DefinitionSeed): NewDefinition {
  const words = header.replaceAll('_', ' ');
  const unit =
    UNIT_IN_HEADER.exec(words)?.[1] ?? UNITS_BY_WORD.find(([word]) => word.test(words))?.[1] ?? 'getal';
  const label = words.replace(UNIT_IN_HEADER, '').trim() || words;
  const code = codeOf(label);
  return {
    code,
    labelNl: sentence(label),
    labelEn: sentence(label),
    unit: unit === 'Aantal' || unit === 'Getal' ? unit.toLowerCase() : unit,
    definitionNl: `Kolom ‘${header}’ zoals de bron die geeft, zonder bewerking.`,
    definitionEn: `Column ‘${header}’ as the source gives it, unprocessed.`,
    source,
    topic: 'other',
    comparabilityGroup: code,
    period,
    aggregation: aggregationOf(unit),
    worse: null,
    staleAfterMonths: null,
  };
}

const aggregationOf = (unit: string): Aggregation => (ADDS_UP.test(unit) ? 'sum' : 'none');

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1, 300);

/**
 * R-2 · Definitions for headers whose code is neither taken by another definition nor by an earlier header: then
 * they get a number behind it.
 */
export function freeDefinitions(
  headers: readonly string[],
  seed: DefinitionSeed,
  definitions: readonly Definition[],
): IndicatorChoice[] {
  const resolve = indicatorResolver(definitions);
  const given = new Set<string>();
  return headers.map((header) => {
    const definition = definitionOfHeader(header, seed);
    for (let number = 1; ; number += 1) {
      const code = number === 1 ? definition.code : `${definition.code.slice(0, 55)}_${number}`;
      const choice = {
        use: 'define',
        definition: { ...definition, code, comparabilityGroup: code },
      } as const;
      if (given.has(code) || 'fault' in resolve(choice)) continue;
      given.add(code);
      return choice;
    }
  });
}
