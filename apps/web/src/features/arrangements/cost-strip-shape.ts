/** Where a dot stands: along the line, and how many dots of about the same cost lie beneath it. */
export type StripDot = { readonly id: string; readonly x: number; readonly level: number };

export type StripShape = {
  readonly dots: readonly StripDot[];
  /** Null: this one has no cost per place. */
  readonly own: number | null;
  readonly median: number;
  /** The highest cost, which stands at the end of the line. */
  readonly highest: number;
  /** Dots on top of each other at most. */
  readonly levels: number;
};

type Costs = {
  readonly own: number | null;
  readonly median: number;
  readonly others: readonly { readonly id: string; readonly centsPerPlace: number }[];
};

/** More dots than this on one spot are drawn as the topmost: the table has them all. */
const MOST_LEVELS = 4;

/**
 * Costs on a line that begins at 0: each dot lies on those it would otherwise hide.
 * @param width of the line
 * @param dot how far apart two dots must lie to be told apart
 */
export function costStripShape({ own, median, others }: Costs, width: number, dot: number): StripShape {
  const highest = Math.max(own ?? 0, ...others.map(({ centsPerPlace }) => centsPerPlace));
  const along = (cents: number): number => (highest === 0 ? 0 : (cents / highest) * width);
  const lastAt: number[] = [];
  const sorted = others.toSorted((one, other) => one.centsPerPlace - other.centsPerPlace);
  const dots = sorted.map(({ id, centsPerPlace }): StripDot => {
    const x = along(centsPerPlace);
    const free = lastAt.findIndex((last) => x - last >= dot);
    const level = free >= 0 ? free : Math.min(lastAt.length, MOST_LEVELS - 1);
    lastAt[level] = x;
    return { id, x, level };
  });
  return {
    dots,
    own: own === null ? null : along(own),
    median: along(median),
    highest,
    levels: Math.max(1, ...dots.map(({ level }) => level + 1)),
  };
}

/** To which side of its place a label is written, so that it stays within the drawing. */
export const labelSide = (x: number, width: number): 'start' | 'middle' | 'end' => {
  if (x < width / 3) return 'start';
  return x > (2 * width) / 3 ? 'end' : 'middle';
};
