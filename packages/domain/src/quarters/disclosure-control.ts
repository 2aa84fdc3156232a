/** One cell of a one-way table: a count, or null when it is unknown, which is not 0. */
export type CountCell = { readonly key: string; readonly count: number | null };

/** What may not be shown: the keys of cells, and whether the total may not. */
export type Suppression = { readonly suppressed: ReadonlySet<string>; readonly totalSuppressed: boolean };

/** A count with what the attacker knows of a suppressed one. */
type KnownCell = { readonly key: string; readonly count: number };
type Bounds = { readonly least: number; readonly most: number };

/**
 * C-4 · counts from 1 to minimum - 1 are suppressed, with what it takes that no suppressed cell follows from
 * the total · spec section 1.
 *
 * Each count from 1 to minimum - 1 is suppressed; so is the total when it is that small. While the rest gives
 * a cell away, the smallest published count above 0 follows (ties: lowest key first); when none is left, the
 * total. 0 and unknown are published as such. The order of the cells does not matter.
 *
 * Guarantee: for every suppressed cell at least two values remain possible to a reader who knows every
 * published cell, the total when published (hence the sum of the suppressed cells), the minimum, which cells
 * were suppressed for being small (1 to minimum - 1) and which to protect them (minimum or more, and before
 * the smallest published count above 0 in that order), and that unknown cells add nothing to the total.
 *
 * Not covered: linked tables (other divisions, indicators that add up), differences between quarters or
 * revisions, a reader who knows a suppressed cell (an RHO knows its own region), and one who reruns this
 * procedure on every possible table to see which give this pattern. The interval may be as short as two values.
 *
 * @param cells counts of practices or persons per region, whole and not negative, each key once
 * @param total the sum of the known counts; null when no total is published or it is unknown
 * @param minimum smallest count that may be shown; 1 suppresses nothing
 * @throws RangeError when a count is no count, a key occurs twice, the total is not the sum of the known
 * counts, or the minimum is below 1 or is 2 (a cell suppressed for being below 2 can only be 1)
 */
export function suppressCounts(
  cells: readonly CountCell[],
  total: number | null,
  minimum: number,
): Suppression {
  checkMinimum(minimum);
  const known = knownCells(cells, total);
  const small = known.filter((cell) => cell.count > 0 && cell.count < minimum);
  const large = known.filter((cell) => cell.count >= minimum).sort(bySizeThenKey);
  if (total === null) return { suppressed: keysOf(small), totalSuppressed: false };
  if (total > 0 && total < minimum) return { suppressed: keysOf(small), totalSuppressed: true };
  for (let protecting = 0; protecting <= large.length; protecting += 1) {
    const hidden = large.slice(0, protecting);
    if (!givesCellAway(small, hidden, large[protecting], minimum)) {
      return { suppressed: keysOf([...small, ...hidden]), totalSuppressed: false };
    }
  }
  return { suppressed: keysOf([...small, ...large]), totalSuppressed: true };
}

/** Whether some suppressed cell has one possible value left, given the sum of the suppressed cells. */
function givesCellAway(
  small: readonly KnownCell[],
  hidden: readonly KnownCell[],
  smallestShown: KnownCell | undefined,
  minimum: number,
): boolean {
  const suppressed = [...small, ...hidden];
  const sum = sumOf(suppressed.map((cell) => cell.count));
  const bounds: readonly Bounds[] = [
    ...small.map(() => ({ least: 1, most: minimum - 1 })),
    ...hidden.map((cell) => ({ least: minimum, most: mostOfHidden(cell, smallestShown) ?? sum })),
  ];
  const leastSum = sumOf(bounds.map((bound) => bound.least));
  const mostSum = sumOf(bounds.map((bound) => bound.most));
  return bounds.some(({ least, most }) => {
    // What the others leave: the rest of the sum when they are all at their most, or all at their least.
    const lowest = Math.max(least, sum - (mostSum - most));
    const highest = Math.min(most, sum - (leastSum - least));
    return lowest === highest;
  });
}

/**
 * A protecting cell comes before the smallest one shown: it is smaller, or equal with a lower key. Null when
 * nothing above 0 is shown any more.
 */
function mostOfHidden(cell: KnownCell, smallestShown: KnownCell | undefined): number | null {
  if (!smallestShown) return null;
  return cell.key < smallestShown.key ? smallestShown.count : smallestShown.count - 1;
}

function checkMinimum(minimum: number): void {
  if (!Number.isSafeInteger(minimum) || minimum < 1 || minimum === 2) {
    throw new RangeError(`The minimum must be 1, or 3 or more, not ${minimum}`);
  }
}

function knownCells(cells: readonly CountCell[], total: number | null): readonly KnownCell[] {
  if (new Set(cells.map((cell) => cell.key)).size < cells.length) throw new RangeError('A key occurs twice');
  const known = cells.filter((cell): cell is KnownCell => cell.count !== null);
  for (const { key, count } of known) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${key} has no count: ${count}`);
  }
  const sum = sumOf(known.map((cell) => cell.count));
  if (total !== null && total !== sum)
    throw new RangeError(`The total is ${total}, the cells add up to ${sum}`);
  return known;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const keysOf = (cells: readonly KnownCell[]): ReadonlySet<string> =>
  new Set(cells.map((cell) => cell.key).sort());

const bySizeThenKey = (a: KnownCell, b: KnownCell): number =>
  a.count - b.count || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
