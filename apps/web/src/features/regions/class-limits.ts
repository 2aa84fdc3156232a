/** Classes a map may show; more shades cannot be told apart. */
export const MOST_CLASSES = 6;
const ROUND_STEPS = [1, 2, 5, 10] as const;
const SHADES = 6;

/** The smallest round step (1, 2 or 5 times a power of ten) that is at least `width`. */
function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = ROUND_STEPS.find((candidate) => candidate * power >= width * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Takes away what binary fractions add, such as 0.1 + 0.2. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** Lower limits, ascending, of at most `most` equally wide classes with round limits; unknown values do not count. */
export function classLimits(values: readonly (number | null)[], most: number = MOST_CLASSES): number[] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [];
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  if (lowest === highest) return [lowest];
  let step = roundStep((highest - lowest) / most);
  while (indexOf(highest, step) - indexOf(lowest, step) + 1 > most) step = roundStep(step * 1.5);
  const first = indexOf(lowest, step);
  return Array.from({ length: indexOf(highest, step) - first + 1 }, (_, index) =>
    clean((first + index) * step),
  );
}

const indexOf = (value: number, step: number): number => Math.floor(clean(value / step));

/** The class of a value: the last one whose lower limit it reaches. */
export const classOf = (value: number, limits: readonly number[]): number =>
  Math.max(
    0,
    limits.findLastIndex((limit) => value >= limit),
  );

/** Which of the six shades a class gets, so that few classes still lie far apart. */
export const shadeOf = (index: number, classes: number): number =>
  classes <= 1 ? Math.ceil(SHADES / 2) : 1 + Math.round((index * (SHADES - 1)) / (classes - 1));
