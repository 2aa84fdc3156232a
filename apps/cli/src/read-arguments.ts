import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { WrongUse } from './wrong-use.ts';

/**
 * What stands behind the name of a command.
 * @param names what each positional argument is called, in order; all are required
 * @throws WrongUse when an option is unknown or lacks its value, or an argument is missing or too many
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  names: readonly string[] = [],
) {
  const parsed = parsedOrWrongUse(() => parseArgs({ args, options, allowPositionals: true, strict: true }));
  const { positionals } = parsed;
  const missing = names[positionals.length];
  if (missing !== undefined) throw new WrongUse(`${missing} ontbreekt`);
  if (positionals.length > names.length) throw new WrongUse(`onverwacht: ${positionals[names.length]}`);
  return parsed;
}

function parsedOrWrongUse<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (error instanceof Error && code.startsWith('ERR_PARSE_ARGS')) throw new WrongUse(error.message);
    throw error;
  }
}
