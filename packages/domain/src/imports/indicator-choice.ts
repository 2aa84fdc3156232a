import type { Definition } from '../indicators/definition.ts';
import { searchKey } from '../kernel/search-key.ts';
import type { IndicatorChoice, IndicatorMapping, NewDefinition } from './indicator-mapping.ts';

/** The definition that a figure stands under; `define` when the import brings it along. */
export type ResolvedIndicator = {
  readonly code: string;
  readonly version: number;
  readonly unit: string;
  readonly label: string;
  readonly define: NewDefinition | null;
};

/** Why a choice leads to no definition: none with that code, one that says otherwise, one Regiovast works out itself. */
export const CHOICE_FAULTS = [
  'INDICATOR_UNKNOWN',
  'INDICATOR_DEFINED_OTHERWISE',
  'INDICATOR_COMPUTED',
] as const;
export type ChoiceFault = { readonly fault: (typeof CHOICE_FAULTS)[number]; readonly code: string };

/** Everything that would make equal codes mean different things. */
const MEANING = [
  'unit',
  'definitionNl',
  'definitionEn',
  'source',
  'topic',
  'comparabilityGroup',
  'period',
  'aggregation',
] as const satisfies readonly (keyof NewDefinition & keyof Definition)[];

/** R-2 · A code that is taken is only used when the definition is the same to the letter: nothing is mixed in silence. */
export function indicatorResolver(
  definitions: readonly Definition[],
): (choice: IndicatorChoice) => ResolvedIndicator | ChoiceFault {
  const versions = Map.groupBy(definitions, ({ code }) => code);
  return (choice) => {
    const code = choice.use === 'existing' ? choice.code : choice.definition.code;
    const known = versions.get(code) ?? [];
    const found = known.find((definition) =>
      choice.use === 'existing'
        ? definition.version === choice.version
        : MEANING.every((name) => definition[name] === choice.definition[name]),
    );
    if (found?.kind === 'register') return { fault: 'INDICATOR_COMPUTED', code };
    if (found) {
      return { code, version: found.version, unit: found.unit, label: found.labelNl, define: null };
    }
    if (choice.use === 'existing') return { fault: 'INDICATOR_UNKNOWN', code };
    if (known.length > 0) return { fault: 'INDICATOR_DEFINED_OTHERWISE', code };
    const { unit, labelNl } = choice.definition;
    return { code, version: 1, unit, label: labelNl, define: choice.definition };
  };
}

type ByName = Extract<IndicatorMapping['indicators'], { from: 'names' }>;

/** The definition that a name in the indicator column stands for, with the unit of its row. */
export function definitionOfName({ like, prefix }: ByName, name: string, unit: string): NewDefinition {
  const code = codeOf(name, prefix);
  const named = (text: string) => (text.includes('{}') ? text.replaceAll('{}', name) : `${text} ${name}`);
  return {
    ...like,
    code,
    labelNl: name.slice(0, 300),
    labelEn: name.slice(0, 300),
    unit: unit === '' ? like.unit : unit.slice(0, 60),
    definitionNl: named(like.definitionNl),
    definitionEn: named(like.definitionEn),
    comparabilityGroup: code,
  };
}

const LONGEST_CODE = 60;

/** A text as the code of an indicator: 'Opleidingsniveau/Hoog' is OPLEIDINGSNIVEAU_HOOG. */
export function codeOf(text: string, prefix = ''): string {
  const words = searchKey(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const joined = [prefix, words].filter((part) => part !== '').join('_');
  const code = /^[A-Z]/.test(joined) ? joined : `I_${joined}`;
  return code.slice(0, LONGEST_CODE).replace(/_+$/, '').padEnd(2, 'X');
}
