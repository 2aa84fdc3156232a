import { WrongUse } from './wrong-use.ts';

/**
 * The number someone typed after an option; undefined when the option was left out.
 * @param most largest value that makes sense
 */
export function numberOption(
  name: string,
  text: string | undefined,
  { isWhole, least, most }: { isWhole: boolean; least: number; most: number },
): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const fits = value >= least && value <= most && (!isWhole || Number.isInteger(value));
  if (!fits)
    throw new WrongUse(
      `--${name} moet een ${isWhole ? 'heel ' : ''}getal zijn van ${least} tot en met ${most}`,
    );
  return value;
}
